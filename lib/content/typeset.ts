import type { Locale } from '@/lib/i18n/locales';

const narrow = '\u202f';
const wide = '\u00a0';
const units = 'kB|Mo|Go|M€|Md€|millions?|milliards?|jours?|mois|ans?|semaines?|heures?';

/** Rules of French: non-breaking spaces before high punctuation, inside guillemets and in numbers. */
function french(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L}|\d|«|$)/gu, '$1’')
    .replace(/«\s*/g, `«${wide}`)
    .replace(/\s*»/g, `${wide}»`)
    .replace(/\s+([;!?])/g, `${narrow}$1`)
    .replace(/\s+:/g, `${wide}:`)
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, `$1${narrow}`)
    .replace(new RegExp(`(\\d)\\s(?=[%€]|(?:${units})(?!\\p{L}))`, 'gu'), `$1${wide}`)
    .replace(/(n°|\bart\.|\bL\.|\bR\.|\bD\.|\bp\.)\s(?=\d)/g, `$1${wide}`);
}

/** Rules of British English: curly apostrophes and quotation marks. */
function english(text: string): string {
  return text
    .replace(/(\p{L}|\d)'(?=\p{L}|\s|[.,;:!?)]|$)/gu, '$1’')
    .replace(/(^|[\s([])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(\d)\s(?=%|million|billion)/g, `$1${wide}`);
}

const rules: Record<Locale, (text: string) => string> = { fr: french, en: english };

/**
 * Sets a text by the typographic rules of its language, so that editors may type plainly.
 * Setting twice changes nothing.
 */
export function typeset(text: string, lang: Locale): string {
  return rules[lang](text);
}
