import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadOrThrow } from '@/lib/content/load';
import { buildIndex } from '@/lib/search/build';
import { SearchEngine } from '@/lib/search/engine';
import { excerptOf } from '@/lib/search/excerpt';
import type { BodiesPayload, SearchDocument, TitlesPayload } from '@/lib/search/types';
import { searchDocuments } from '@/lib/site/search-documents';

const page = (ref: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  ref,
  url: `/${ref}/`,
  title,
  summary: '',
  type: 'bricks',
  names: [],
  aliases: [],
  passages: [],
  ...more,
});

const documents = [
  page('bricks/ins', 'Identité nationale de santé (INS)', { names: ['INS'], aliases: ['national health identity'] }),
  page('bricks/hds', 'Hébergement de données de santé (HDS)', { names: ['HDS'] }),
  page('bricks/ci-sis', 'Cadre d’interopérabilité (CI-SIS)', { names: ['CI-SIS'] }),
  page('guides/ins', 'Adopter l’INS', {
    passages: [
      {
        anchor: 'ce',
        heading: 'Marquage CE',
        text: 'Le marquage CE vient avant le remboursement des maisons de santé.',
      },
    ],
  }),
];

/** The files as they travel: through JSON. */
function engine(lang: 'fr' | 'en' = 'fr', from: readonly SearchDocument[] = documents): SearchEngine {
  const { titles, bodies } = JSON.parse(JSON.stringify(buildIndex(from, lang))) as {
    titles: TitlesPayload;
    bodies: BodiesPayload;
  };
  const opened = new SearchEngine(lang, titles);
  opened.addBodies(bodies);
  return opened;
}

const fr = engine();
const first = (query: string) => fr.search(query).results[0]?.ref;

test.each([
  ['INS', 'bricks/ins'],
  ['ins', 'bricks/ins'],
  ['cisis', 'bricks/ci-sis'],
  ['ci sis', 'bricks/ci-sis'],
  ['identite nationale', 'bricks/ins'],
  ['national health identity', 'bricks/ins'],
  ["d'hébergement", 'bricks/hds'],
  ['héberger', 'bricks/hds'],
  ['hebergemnt', 'bricks/hds'],
  ['interopérab', 'bricks/ci-sis'],
  ['CE', 'guides/ins'],
  ['maison', 'guides/ins'],
])('%s finds %s first', (query, ref) => {
  expect(first(query)).toBe(ref);
});

test('a section of a page is shown with its address when it answers best', () => {
  const [result] = fr.search('marquage').results;
  expect(result).toMatchObject({ url: '/guides/ins/#ce', section: 'Marquage CE' });
  expect(result?.excerpt.find((fragment) => fragment.hit)?.text).toBe('marquage');
});

test('a corrected word is told', () => {
  expect(fr.search('hebergemnt').corrected).toBe('hébergement');
  expect(fr.search('hébergement').corrected).toBeUndefined();
});

test('titles alone give first results; bodies complete them', () => {
  const { titles, bodies } = buildIndex(documents, 'fr');
  const opened = new SearchEngine('fr', titles);
  expect(opened.search('identité').results[0]?.ref).toBe('bricks/ins');
  expect(opened.search('remboursement').results).toEqual([]);
  opened.addBodies(bodies);
  expect(opened.search('remboursement').results[0]?.ref).toBe('guides/ins');
});

test('whatever is typed, the search answers and never more than asked', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('a'.repeat(10_000), '   ', '<script>', '🧭', "'", '%E0%A4%A'),
  );
  fc.assert(fc.property(anything, (query) => fr.search(query, 5).results.length <= 5));
});

test('an excerpt that ends with the text keeps its full stop, and promises no more', () => {
  const shown = excerptOf('La carte sert de moyen d’identification.', new Set(['carte']));
  expect(shown.map((fragment) => fragment.text).join('')).toBe('La carte sert de moyen d’identification.');
});

test('an excerpt only says what the text says', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 80 }), (text) => {
      const shown = excerptOf(text, new Set(['sit', 'ut']))
        .map((fragment) => fragment.text)
        .join('')
        .replace(/^… | …$/g, '');
      expect(text).toContain(shown);
    }),
  );
});

test('every entry of a site is found by its title in both languages, from either language', () => {
  const { entries } = loadOrThrow('tests/fixtures/site');
  for (const lang of ['fr', 'en'] as const) {
    const opened = engine(lang, searchDocuments(entries, lang));
    for (const entry of entries) {
      for (const words of Object.values(entry.words)) {
        expect(
          opened.search(words.title, 3).results.map((result) => result.ref),
          `${lang}: ${words.title}`,
        ).toContain(entry.ref);
      }
    }
  }
});
