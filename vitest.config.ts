import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // A marker for the bundler of the pages; it refuses to load anywhere else.
      'server-only': fileURLToPath(new URL('./tests/fixtures/empty.ts', import.meta.url)),
    },
  },
  test: { include: ['tests/{unit,content}/**/*.test.ts'] },
});
