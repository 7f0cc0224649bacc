import { loadOrThrow } from '@/lib/content/load';
import { type Locale, locales } from '@/lib/i18n/locales';
import { hrefFor, type Place } from '@/lib/i18n/routes';
import { sitePages } from '@/lib/site/site-pages';

/** One page of each type, in a language. */
const places: Record<string, (lang: Locale) => Place> = {
  home: () => ({}),
  'list of actors': () => ({ section: 'actors' }),
  actor: () => ({ section: 'actors', slug: 'ans' }),
  house: () => ({ section: 'bricks' }),
  brick: () => ({ section: 'bricks', slug: 'ins' }),
  'list of guides': () => ({ section: 'guides' }),
  guide: (lang) => ({
    section: 'guides',
    slug: lang === 'fr' ? 'remboursement-telesurveillance-latm' : 'remote-monitoring-reimbursement',
  }),
  roadmap: () => ({ section: 'roadmap' }),
  axis: () => ({ section: 'roadmap', slug: 'axis-2' }),
  priority: () => ({ section: 'roadmap', slug: 'priority-08' }),
  search: () => ({ section: 'search' }),
  'site map': () => ({ section: 'site-map' }),
  text: () => ({ section: 'about' }),
};

export const pageTypes: { name: string; lang: Locale; url: string }[] = locales.flatMap((lang) =>
  Object.entries(places).map(([name, place]) => ({ name, lang, url: hrefFor(lang, place(lang)) })),
);

/** Every page of the site, in every language. */
export const everyPage: string[] = sitePages(loadOrThrow('content').entries).flatMap(({ hrefs }) =>
  Object.values(hrefs),
);
