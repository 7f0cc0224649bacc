/** The portal's languages. A new language starts here: one word in `locales`, one name in `localeNames`. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Shown when a text does not exist in the reader's language. */
export const defaultLocale = 'fr' satisfies Locale;

/** Languages in which every entry must exist; any other may come as it is translated. */
export const requiredLocales: readonly Locale[] = ['fr', 'en'];

/** Each language, named in itself. */
export const localeNames: Record<Locale, string> = { fr: 'Français', en: 'English' };

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** A value made for each language, such as the address of a page. */
export function inEachLocale<T>(make: (lang: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((lang) => [lang, make(lang)])) as Record<Locale, T>;
}

/** The name of a language (two-letter code) in another: fr in en is "French". */
export function languageName(code: string, lang: Locale): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
}

/** The language of ours that a reader's browser prefers, from its Accept-Language header. */
export function preferredLocale(header = ''): Locale {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return { code: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ code }) => code);
  // Who reads neither of our languages more likely reads English.
  return wanted.find(isLocale) ?? (header === '' ? defaultLocale : 'en');
}
