import type { Entry } from '@/lib/content/entry';
import { hrefOf } from '@/lib/content/queries';
import { inEachLocale, type Locale } from '@/lib/i18n/locales';
import { hrefFor, sectionIds } from '@/lib/i18n/routes';

type SitePage = { hrefs: Record<Locale, string>; verifiedOn?: string };

/** Every page worth finding: home, sections, entries; not the search results. */
export function sitePages(entries: readonly Entry[]): SitePage[] {
  const own = new Set<string>(entries.filter((entry) => entry.collection === 'pages').map((entry) => entry.id));
  return [
    { hrefs: inEachLocale((lang) => hrefFor(lang)) },
    ...sectionIds
      .filter((section) => section !== 'search' && !own.has(section))
      .map((section) => ({ hrefs: inEachLocale((lang) => hrefFor(lang, { section })) })),
    ...entries.map((entry) => ({
      hrefs: inEachLocale((lang) => hrefOf(entry, lang)),
      verifiedOn: entry.facts.verifiedOn,
    })),
  ];
}
