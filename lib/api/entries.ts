import type { Entry } from '@/lib/content/entry';
import { hrefOf, wordsIn } from '@/lib/content/queries';
import type { Locale } from '@/lib/i18n/locales';
import { absolute } from '@/lib/site/identity';

/** One line of the open data: what an entry is, where it is, when it was verified and from what. */
export type EntryRecord = {
  ref: string;
  collection: string;
  id: string;
  url: string;
  title: string;
  summary: string;
  verifiedOn: string;
  /** Addresses of its sources; a source without address is not listed. */
  sources: string[];
};

/** Every entry in a language, sorted by reference. */
export function entryRecords(entries: readonly Entry[], lang: Locale): EntryRecord[] {
  return entries
    .map((entry) => {
      const { title, summary } = wordsIn(entry, lang);
      return {
        ref: entry.ref,
        collection: entry.collection,
        id: entry.id,
        url: absolute(hrefOf(entry, lang)),
        title,
        summary,
        verifiedOn: entry.facts.verifiedOn,
        sources: entry.facts.sources.flatMap((source) => source.url ?? []),
      };
    })
    .toSorted((a, b) => a.ref.localeCompare(b.ref));
}
