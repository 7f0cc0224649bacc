import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestName, type Part } from '@/lib/search/files';
import { stripRuntime } from './strip';

/** What Next.js exports becomes what is served: documents without runtime, index files named after their content. */
export function postExport(out: string): { documents: number } {
  // Next.js writes the page of what does not exist three times; hosts want 404.html alone.
  for (const copy of ['404', '_not-found']) rmSync(join(out, copy), { recursive: true, force: true });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const documents = files.filter((file) => file.endsWith('.html'));
  for (const file of documents) {
    const path = join(out, file);
    writeFileSync(path, rewrite(path, stripRuntime));
  }
  nameSearchFiles(join(out, 'search'));
  removeRuntime(out, files);
  return { documents: documents.length };
}

function rewrite(path: string, change: (text: string) => string): string {
  try {
    return change(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Names each index file after its content and says so in the manifest. */
function nameSearchFiles(folder: string): void {
  const path = join(folder, manifestName);
  const plain = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const named = Object.fromEntries(
    Object.entries(plain).map(([lang, files]) => [
      lang,
      Object.fromEntries(
        (Object.entries(files) as [Part, string][]).map(([part, name]) => {
          const hash = createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex')
            .slice(0, 12);
          const hashed = name.replace(/\.json$/, `-${hash}.json`);
          renameSync(join(folder, name), join(folder, hashed));
          return [part, hashed];
        }),
      ),
    ]),
  );
  writeFileSync(path, JSON.stringify(named));
}

/** Scripts and data of the client runtime, which no document asks for any more. */
function removeRuntime(out: string, files: readonly string[]): void {
  for (const file of files) {
    const runtimeScript = file.startsWith(join('_next', 'static')) && /\.(js|map|json)$/.test(file);
    const flightData = file.endsWith('.txt') && file !== 'robots.txt';
    if ((runtimeScript || flightData) && existsSync(join(out, file))) rmSync(join(out, file));
  }
}
