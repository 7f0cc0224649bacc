import type { Locale } from '@/lib/i18n/locales';
import { nameKey, textForms } from './encoder';
import { ranking } from './ranking';
import { add, type Scores } from './score';
import type { IndexedPage } from './types';

/** What a page is called, ready to be compared with a query. */
type PageNames = { names: string[]; aliases: string[]; words: string[]; list: boolean };

export function readNames(pages: readonly IndexedPage[], lang: Locale): PageNames[] {
  return pages.map(({ ref, title, names, aliases }) => ({
    names: [title, title.replace(/\s*\(.*\)\s*$/, ''), ...names].map(nameKey),
    aliases: aliases.map(nameKey),
    words: textForms(title, lang),
    list: ref.endsWith('/index'),
  }));
}

/** Rewards pages that the query calls by their name, wholly or in part. */
export function rewardNames(
  scores: Scores,
  pages: readonly PageNames[],
  query: string,
  wanted: ReadonlySet<string>,
): void {
  const key = nameKey(query);
  for (const [page, { names, aliases, words, list }] of pages.entries()) {
    if (key.length > 1 && names.includes(key)) add(scores, page, ranking.isName);
    else if (key.length > 1 && aliases.includes(key)) add(scores, page, ranking.isAlias);
    const score = scores.get(page);
    if (score === undefined) continue;
    const share = words.filter((word) => wanted.has(word)).length / Math.max(1, words.length);
    const begins = key.length > 2 && names.some((name) => name.startsWith(key)) ? ranking.beginsName : 0;
    const aliasBegins = key.length > 2 && aliases.some((name) => name.startsWith(key)) ? ranking.beginsAlias : 0;
    const rewarded = score + share * ranking.shareOfTitle + Math.max(begins, aliasBegins);
    scores.set(page, list ? rewarded * ranking.list : rewarded);
  }
}
