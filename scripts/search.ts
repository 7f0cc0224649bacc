/**
 * Searches as a reader would, on the built index.
 *   npm run search -- --lang fr "ins"           prints what a reader would see
 *   npm run search -- --lang fr --json "ins"    prints one line of JSON
 *   npm run search -- --jsonl < queries.jsonl   reads {"lang","query"} lines, prints a line of JSON for each
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isLocale, locales } from '@/lib/i18n/locales';
import { openBuiltIndex } from '@/lib/search/built-index';
import type { SearchAnswer } from '@/lib/search/types';
import { main } from './run';

const limit = 10;
const open = openBuiltIndex('out');

function search(lang: unknown, query: unknown): SearchAnswer {
  if (typeof lang !== 'string' || !isLocale(lang))
    throw new Error(`lang is ${JSON.stringify(lang)}; allowed: ${locales.join(', ')}`);
  if (typeof query !== 'string') throw new Error(`query is ${JSON.stringify(query)}; it must be a text`);
  return open(lang).search(query, limit);
}

function toJson(lang: unknown, query: unknown): string {
  const results = search(lang, query).results.map(({ ref, url, title, score }) => ({ ref, url, title, score }));
  return JSON.stringify({ lang, query, results });
}

function print({ results, corrected }: SearchAnswer): void {
  if (corrected) console.log(`(${corrected})`);
  for (const [index, { title, url, section, excerpt, type }] of results.entries()) {
    console.log(`${index + 1}. ${title}  [${type}]  ${url}`);
    if (section) console.log(`   › ${section}`);
    console.log(`   ${excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`);
  }
  if (results.length === 0) console.log('No result.');
}

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { lang, query } = JSON.parse(line) as { lang?: unknown; query?: unknown };
      console.log(toJson(lang, query));
    } catch (error) {
      // The other lines are still answered; the command fails at the end.
      console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'fr' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
  });
  const query = positionals.join(' ');
  if (values.jsonl) await answerLines();
  else if (query === '') throw new Error('What to search? Example: npm run search -- --lang fr "télésurveillance"');
  else if (values.json) console.log(toJson(values.lang, query));
  else print(search(values.lang, query));
});
