import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locales';
import { SearchEngine } from './engine';
import { type Manifest, manifestName } from './files';
import type { BodiesPayload, TitlesPayload } from './types';

/** Opens, from the command line, the very files that the browser loads. @param out folder of the export */
export function openBuiltIndex(out: string): (lang: Locale) => SearchEngine {
  const engines = new Map<Locale, SearchEngine>();
  const read = (name: string): unknown => JSON.parse(readFileSync(join(out, 'search', name), 'utf8'));
  return (lang) => {
    const known = engines.get(lang);
    if (known) return known;
    const files = readManifest(read)[lang];
    if (!files) throw new Error(`the built index has no ${lang}`);
    const engine = new SearchEngine(lang, read(files.titles) as TitlesPayload);
    engine.addBodies(read(files.bodies) as BodiesPayload);
    engines.set(lang, engine);
    return engine;
  };
}

function readManifest(read: (name: string) => unknown): Manifest {
  try {
    return read(manifestName) as Manifest;
  } catch {
    throw new Error('The search index is not built yet. Run: npm run build');
  }
}
