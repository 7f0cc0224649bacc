import i18next, { type TFunction } from 'i18next';
import { defaultLocale, type Locale, locales } from './locales';
import en from './messages/en.json';
import fr from './messages/fr.json';

/** Messages of every language; French is the reference that types the keys. */
export const messages: Record<Locale, typeof fr> = { fr, en };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: { site: typeof fr };
  }
}

/** An instance of our own: nothing global, no change of language while pages are built. */
const i18n = i18next.createInstance({
  fallbackLng: defaultLocale,
  supportedLngs: [...locales],
  defaultNS: 'site',
  ns: ['site'],
  resources: Object.fromEntries(locales.map((lang) => [lang, { site: messages[lang] }])),
  interpolation: { escapeValue: false },
  initAsync: false,
});
void i18n.init();

export type Translate = TFunction<'site'>;

/** The portal's own words in a language. */
export function translator(lang: Locale): Translate {
  return i18n.getFixedT(lang, 'site');
}
