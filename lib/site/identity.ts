import type { Locale } from '@/lib/i18n/locales';

/** Where this copy is published; used in canonical addresses, the sitemap and the open data. */
export const siteUrl = readSiteUrl(process.env.SITE_URL ?? 'http://localhost:3000');

function readSiteUrl(value: string): string {
  if (!URL.canParse(value))
    throw new Error(`SITE_URL is "${value}"; it must be a whole address, such as https://example.org`);
  return value.replace(/\/$/, '');
}

export const siteNames: Record<Locale, string> = { fr: 'Boussole e-santé', en: 'eHealth Compass' };

/** The absolute form of an address that hrefFor made. */
export function absolute(href: string): string {
  return `${siteUrl}${href}`;
}
