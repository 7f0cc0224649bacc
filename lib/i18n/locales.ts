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

/** The name of a language (two-letter code) in another: fr in en is "French". */
export function languageName(code: string, lang: Locale): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
}
