import type { Locale } from '@/lib/i18n/locales';
import { nameKey, textForms } from './encoder';
import { ranking } from './ranking';
import type { Scores } from './score';
import type { IndexedPage } from './types';

/** What a page is called, ready to be compared with a query. */
type PageNames = { names: string[]; aliases: string[]; words: string[]; worth: number };

export function readNames(pages: readonly IndexedPage[], lang: Locale): PageNames[] {
  return pages.map(({ type, title, names, aliases }) => ({
    names: [title, title.replace(/\s*\(.*\)\s*$/, ''), ...names].map(nameKey),
    aliases: aliases.map(nameKey),
    words: textForms(title, lang),
    worth: ranking.type[type] ?? 1,
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
  for (const [page, { names, aliases, words, worth }] of pages.entries()) {
    const known = scores.get(page);
    const called = nameReward(key, names, aliases);
    if (known === undefined && called === 0) continue;
    const share = words.filter((word) => wanted.has(word)).length / Math.max(1, words.length);
    // A page called by its name is what is asked, whatever its type.
    scores.set(page, ((known ?? 0) + share * ranking.shareOfTitle) * worth + called);
  }
}

function nameReward(key: string, names: readonly string[], aliases: readonly string[]): number {
  if (key.length < 2) return 0;
  if (names.includes(key)) return ranking.isName;
  if (aliases.includes(key)) return ranking.isAlias;
  if (key.length < 3) return 0;
  if (names.some((name) => name.startsWith(key))) return ranking.beginsName;
  return aliases.some((name) => name.startsWith(key)) ? ranking.beginsAlias : 0;
}
