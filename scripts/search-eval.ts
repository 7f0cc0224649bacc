/**
 * Measures the search on judged queries: npm run search:eval -- FILE.yaml
 * Queries whose entries do not exist yet are counted apart.
 */
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { loadOrThrow } from '@/lib/content/load';
import { openBuiltIndex } from '@/lib/search/built-index';
import { type JudgedQuery, meanQuality, parseJudged, type Quality, scoreAnswer } from '@/lib/search/evaluate';
import { main } from './run';

const format = ({ queries, mrr, recall3, ndcg }: Quality) =>
  `${String(queries).padStart(4)}   ${mrr.toFixed(3)}   ${recall3.toFixed(3)}   ${ndcg.toFixed(3)}`;

main(async () => {
  const file = process.argv[2] ?? 'tests/search/judged.yaml';
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}`);
  const judged = parseJudged(parse(readFileSync(file, 'utf8')), file);
  const existing = new Set(loadOrThrow(process.env.CONTENT_DIR ?? 'content').entries.map((entry) => entry.ref));
  const exists = (ref: string) => existing.has(ref) || ref.endsWith('/index');
  const open = openBuiltIndex('out');
  const answered = judged
    .filter(({ refs }) => refs.some(exists))
    .map((query) => {
      const refs = query.refs.filter(exists);
      const found = open(query.lang)
        .search(query.query)
        .results.map(({ ref }) => ref);
      return { ...query, found, score: scoreAnswer(refs, found) };
    });
  const print = (label: string, items: readonly { score: Omit<Quality, 'queries'> }[]) =>
    console.log(`${label.padEnd(14)}${format(meanQuality(items.map((item) => item.score)))}`);

  console.log(`${''.padEnd(14)}   n   MRR@10  rec.@3  nDCG@10`);
  for (const key of ['lang', 'kind'] as const) {
    for (const value of new Set(answered.map((item) => item[key])))
      print(
        value,
        answered.filter((item) => item[key] === value),
      );
  }
  print('all', answered);
  if (answered.length === 0) process.exitCode = 1;

  const missed = answered.filter(({ score }) => score.mrr < 1);
  if (missed.length > 0) console.log('\nNot first:');
  for (const { lang, query, refs, found } of missed)
    console.log(`  ${lang} "${query}" wants ${refs[0]}; found ${found.slice(0, 3).join(', ') || 'nothing'}`);
  report(judged.filter(({ refs }) => !refs.some(exists)));
});

function report(apart: readonly JudgedQuery[]): void {
  if (apart.length === 0) return;
  console.log(`\nApart: ${apart.length} queries whose entries do not exist yet:`);
  for (const { lang, query, refs } of apart) console.log(`  ${lang} "${query}" (${refs.join(', ')})`);
}
