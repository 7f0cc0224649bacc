import type { Metadata } from 'next';
import { type Locale, locales } from '@/lib/i18n/locales';
import { siteNames, siteUrl } from './identity';

type Page = {
  lang: Locale;
  title: string;
  description: string;
  /** The address of the page in each language. */
  hrefs: Record<Locale, string>;
  /** Languages in which the page really exists: no false hreflang for a page shown in another language. */
  available?: readonly Locale[];
};

/** Title, description, canonical address, and the same page in the other languages. */
export function pageMetadata({ lang, title, description, hrefs, available = locales }: Page): Metadata {
  const site = siteNames[lang];
  const canonical = hrefs[available.includes(lang) ? lang : (available[0] ?? lang)];
  return {
    metadataBase: new URL(siteUrl),
    title: title === site ? site : `${title} – ${site}`,
    description,
    alternates: {
      canonical,
      languages: {
        ...Object.fromEntries(available.map((locale) => [locale, hrefs[locale]])),
        'x-default': hrefs[available.includes('en') ? 'en' : (available[0] ?? lang)],
      },
    },
    openGraph: { title, description, siteName: site, locale: lang, type: 'website', url: canonical },
  };
}
