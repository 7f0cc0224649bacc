import type { Locale } from './locales';

const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Writes a date (YYYY, YYYY-MM or YYYY-MM-DD) as the language does, as precise as it is. */
export function formatDate(date: string, lang: Locale): string {
  const written = new Intl.DateTimeFormat(tags[lang], { ...formats[date.length], timeZone: 'UTC' }).format(
    new Date(date),
  );
  return lang === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** The day on which an entry must be checked again. */
export function reviewDate(verifiedOn: string, months: number): string {
  const date = new Date(`${verifiedOn}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.toISOString().slice(0, 10);
}
