import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { loadOrThrow } from '@/lib/content/load';
import { wordsIn } from '@/lib/content/queries';
import { locales } from '@/lib/i18n/locales';
import { openBuiltIndex } from '@/lib/search/built-index';
import { meanQuality, parseJudged, scoreAnswer } from '@/lib/search/evaluate';

const judgedFile = 'tests/search/judged.yaml';
const { entries } = loadOrThrow('content');
const refs = new Set(entries.map((entry) => entry.ref));
const open = openBuiltIndex('out');
const find = (lang: 'fr' | 'en', query: string) =>
  open(lang)
    .search(query)
    .results.map((result) => result.ref);

test('judged queries whose entries exist are answered: MRR@10 at least 0.95, recall@3 at least 0.97', () => {
  const judged = parseJudged(parse(readFileSync(judgedFile, 'utf8')), judgedFile);
  const scores = judged.flatMap(({ lang, query, refs: wanted }) => {
    const existing = wanted.filter((ref) => refs.has(ref) || ref.endsWith('/index'));
    return existing.length > 0 ? [scoreAnswer(existing, find(lang, query))] : [];
  });
  const { queries, mrr, recall3 } = meanQuality(scores);
  expect(queries).toBeGreaterThan(40);
  expect(mrr).toBeGreaterThanOrEqual(0.95);
  expect(recall3).toBeGreaterThanOrEqual(0.97);
});

for (const lang of locales) {
  test(`${lang}: every entry is in the first three for its own title`, () => {
    const missed = entries.filter((entry) => !find(lang, wordsIn(entry, lang).title).slice(0, 3).includes(entry.ref));
    expect(missed.map((entry) => entry.ref)).toEqual([]);
  });

  test(`${lang}: every acronym finds its actor or brick in the first three`, () => {
    const missed = entries.flatMap((entry) => {
      const acronyms =
        entry.collection === 'actors'
          ? [entry.facts.acronym ?? []].flat()
          : entry.collection === 'bricks'
            ? entry.facts.acronyms
            : [];
      return acronyms
        .filter((acronym) => !find(lang, acronym).slice(0, 3).includes(entry.ref))
        .map((acronym) => `${acronym} → ${entry.ref}`);
    });
    expect(missed).toEqual([]);
  });
}
