import type { Entry } from '@/lib/content/entry';
import { hrefOf } from '@/lib/content/queries';
import { type Locale, locales } from '@/lib/i18n/locales';
import { hrefFor, sectionIds } from '@/lib/i18n/routes';

type SitePage = { hrefs: Record<Locale, string>; verifiedOn?: string };

const inEach = (href: (lang: Locale) => string) =>
  Object.fromEntries(locales.map((lang) => [lang, href(lang)])) as Record<Locale, string>;

/** Every page worth finding: home, sections, entries; not the search results. */
export function sitePages(entries: readonly Entry[]): SitePage[] {
  const own = new Set<string>(entries.filter((entry) => entry.collection === 'pages').map((entry) => entry.id));
  return [
    { hrefs: inEach((lang) => hrefFor(lang)) },
    ...sectionIds
      .filter((section) => section !== 'search' && !own.has(section))
      .map((section) => ({ hrefs: inEach((lang) => hrefFor(lang, { section })) })),
    ...entries.map((entry) => ({ hrefs: inEach((lang) => hrefOf(entry, lang)), verifiedOn: entry.facts.verifiedOn })),
  ];
}
