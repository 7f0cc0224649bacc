import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatMeasures } from '@/lib/export/budgets';
import { postExport } from '@/lib/export/post-export';

/** An export as Next.js leaves it. */
function exported(): string {
  const out = mkdtempSync(join(tmpdir(), 'boussole-export-'));
  mkdirSync(join(out, '_next/static/chunks'), { recursive: true });
  mkdirSync(join(out, 'search'));
  writeFileSync(
    join(out, 'index.html'),
    '<!DOCTYPE html><html><head></head><body><p>a</p><script>flight()</script></body></html>',
  );
  writeFileSync(join(out, 'index.txt'), 'flight data');
  writeFileSync(join(out, 'robots.txt'), 'User-Agent: *');
  writeFileSync(join(out, '_next/static/chunks/runtime.js'), '');
  writeFileSync(join(out, '_next/static/chunks/styles.css'), '');
  writeFileSync(join(out, 'search/fr-titles.json'), '{"pages":[]}');
  writeFileSync(join(out, 'search/manifest.json'), '{"fr":{"titles":"fr-titles.json"}}');
  return out;
}

test('documents lose their runtime, and its files go with it', () => {
  const out = exported();
  expect(postExport(out)).toEqual({ documents: 1 });
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('<script');
  expect(existsSync(join(out, 'index.txt'))).toBe(false);
  expect(readdirSync(join(out, '_next/static/chunks'))).toEqual(['styles.css']);
  expect(existsSync(join(out, 'robots.txt'))).toBe(true);
});

test('index files are named after their content, and the manifest says so', () => {
  const out = exported();
  postExport(out);
  const manifest = JSON.parse(readFileSync(join(out, 'search/manifest.json'), 'utf8')) as { fr: { titles: string } };
  expect(manifest.fr.titles).toMatch(/^fr-titles-[0-9a-f]{12}\.json$/);
  expect(readFileSync(join(out, 'search', manifest.fr.titles), 'utf8')).toBe('{"pages":[]}');
});

test('a document that breaks the security policy stops the build and is named', () => {
  const out = exported();
  writeFileSync(join(out, '404.html'), '<html><body><p style="x">a</p></body></html>');
  expect(() => postExport(out)).toThrow(/404\.html.*<p> has style/);
});

test('a measure over its budget is marked', () => {
  expect(formatMeasures([{ what: 'html', value: 15, budget: 14, unit: 'kB' }])).toMatch(/^OVER/);
});
