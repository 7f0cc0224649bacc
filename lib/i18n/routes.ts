import { type Locale, locales } from './locales';

/** Every section of the portal, with its segment of address in each language. */
export const segments = {
  actors: { fr: 'acteurs', en: 'actors' },
  bricks: { fr: 'maison', en: 'house' },
  roadmap: { fr: 'feuille-de-route', en: 'roadmap' },
  guides: { fr: 'guides', en: 'guides' },
  search: { fr: 'recherche', en: 'search' },
  'site-map': { fr: 'plan-du-site', en: 'site-map' },
  about: { fr: 'a-propos', en: 'about' },
  accessibility: { fr: 'accessibilite', en: 'accessibility' },
  'legal-notice': { fr: 'mentions-legales', en: 'legal-notice' },
  privacy: { fr: 'donnees-personnelles', en: 'privacy' },
} as const satisfies Record<string, Record<Locale, string>>;

export type SectionId = keyof typeof segments;

export const sectionIds = Object.keys(segments) as SectionId[];

/** A place of the portal, whatever the language. */
export type Place = { section?: SectionId | undefined; slug?: string | undefined; anchor?: string | undefined };

/**
 * The address of a place in a language. The only maker of page addresses.
 * @example hrefFor('fr', { section: 'bricks', slug: 'ins' }) // "/fr/maison/ins/"
 */
export function hrefFor(lang: Locale, { section, slug, anchor }: Place = {}): string {
  const parts = [lang, ...(section ? [segments[section][lang]] : []), ...(slug ? [slug] : [])];
  return `/${parts.join('/')}/${anchor ? `#${anchor}` : ''}`;
}

/** The section that a segment of address stands for, if any. */
export function sectionOf(lang: Locale, segment: string): SectionId | undefined {
  return sectionIds.find((section) => segments[section][lang] === segment);
}

/** Every section in every language, as Next.js wants static parameters. */
export function sectionParams(): { lang: Locale; section: string }[] {
  return locales.flatMap((lang) => sectionIds.map((section) => ({ lang, section: segments[section][lang] })));
}
