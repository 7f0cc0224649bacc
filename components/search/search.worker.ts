import { isLocale, type Locale } from '@/lib/i18n/locales';
import { SearchEngine } from '@/lib/search/engine';
import { type Manifest, manifestName, type Part } from '@/lib/search/files';
import type { BodiesPayload, TitlesPayload } from '@/lib/search/types';
import type { SearchReply, SearchRequest } from './protocol';

/** The search of one language as it loads: titles first, bodies after. */
type Loading = { engine: Promise<SearchEngine>; bodies?: Promise<void> };

const loading = new Map<Locale, Loading>();
let latest = 0;

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`/search/${name}`);
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return response.json();
}

/** A file of the index by its role; the manifest is asked again each time, for names change with the content. */
async function fetchPart(lang: Locale, part: Part): Promise<unknown> {
  const manifest = (await fetchJson(manifestName)) as Manifest;
  const name = manifest[lang]?.[part];
  if (!name) throw new Error(`${manifestName} names no ${part} for ${lang}`);
  return fetchJson(name);
}

function open(lang: Locale): Loading {
  const known = loading.get(lang);
  if (known) return known;
  const engine = fetchPart(lang, 'titles').then((titles) => new SearchEngine(lang, titles as TitlesPayload));
  const entry: Loading = { engine };
  // A failure is forgotten, so that asking again tries again.
  engine.catch(() => loading.delete(lang));
  loading.set(lang, entry);
  return entry;
}

function addBodies(lang: Locale, entry: Loading): Promise<void> {
  entry.bodies ??= Promise.all([entry.engine, fetchPart(lang, 'bodies')]).then(([engine, bodies]) =>
    engine.addBodies(bodies as BodiesPayload),
  );
  entry.bodies.catch(() => delete entry.bodies);
  return entry.bodies;
}

async function answer({ id, lang, query, limit }: SearchRequest): Promise<void> {
  latest = id;
  const reply = (message: SearchReply) => self.postMessage(message);
  if (!isLocale(lang)) return reply({ id, ok: false, error: `no search in ${lang}` });
  try {
    const entry = open(lang);
    const engine = await entry.engine;
    if (latest === id) reply({ id, ok: true, answer: engine.search(query, limit), complete: engine.hasBodies });
    if (engine.hasBodies) return;
    await addBodies(lang, entry);
    if (latest === id) reply({ id, ok: true, answer: engine.search(query, limit), complete: true });
  } catch (error) {
    reply({ id, ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', (event: MessageEvent<SearchRequest>) => void answer(event.data));
