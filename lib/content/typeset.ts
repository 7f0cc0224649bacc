import type { Locale } from '@/lib/i18n/locales';

const narrow = ' ';
const wide = ' ';

/** Rules of French: non-breaking spaces before high punctuation, inside guillemets and in numbers. */
function french(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L}|\d|«)/gu, '$1’')
    .replace(/«\s*/g, `«${wide}`)
    .replace(/\s*»/g, `${wide}»`)
    .replace(/[  ]+([;!?])/g, `${narrow}$1`)
    .replace(/[  ]+:/g, `${wide}:`)
    .replace(/(\d)[  ](?=\d{3}(?!\d))/g, `$1${narrow}`)
    .replace(
      /(\d)[  ](?=[%€]|(?:kB|Mo|Go|M€|Md€|millions?|milliards?|jours?|mois|ans?|semaines?)(?!\p{L}))/gu,
      `$1${wide}`,
    )
    .replace(/\b(n°|art\.|L\.|R\.|D\.|p\.)[  ](?=\d)/g, `$1${wide}`);
}

/** Rules of British English: curly apostrophes and quotation marks. */
function english(text: string): string {
  return text
    .replace(/(\p{L}|\d)'(?=\p{L}|\s|[.,;:!?)]|$)/gu, '$1’')
    .replace(/(^|[\s([])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(\d) (?=%|million|billion)/g, `$1${wide}`);
}

const rules: Record<Locale, (text: string) => string> = { fr: french, en: english };

/**
 * Sets a text by the typographic rules of its language, so that editors may type plainly.
 * Setting twice changes nothing.
 */
export function typeset(text: string, lang: Locale): string {
  return rules[lang](text);
}
