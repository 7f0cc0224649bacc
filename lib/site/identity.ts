import type { Locale } from '@/lib/i18n/locales';

/** Where this copy is published; used in canonical addresses, the sitemap and the open data. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/$/, '');

export const siteNames: Record<Locale, string> = { fr: 'Boussole e-santé', en: 'eHealth Compass' };

/** The absolute form of an address that hrefFor made. */
export function absolute(href: string): string {
  return `${siteUrl}${href}`;
}
