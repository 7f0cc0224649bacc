import { z } from 'zod';
import { defaultLocale, type Locale, locales, requiredLocales } from '@/lib/i18n/locales';

/** A text kept beside its translations, for short facts: `{ fr: …, en: … }`. */
export type Text = Partial<Record<Locale, string>> & Record<typeof defaultLocale, string>;

/** What `content:new` writes where something is still to be said. */
export const placeholder = '…';

const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((value) => value !== placeholder, 'is still to be written');

/** A short text in every required language. */
export const text = z
  .strictObject(
    Object.fromEntries(locales.map((locale) => [locale, requiredLocales.includes(locale) ? line : line.optional()])),
  )
  .transform((value) => value as Text)
  .meta({ description: 'The same text in each language: { fr: …, en: … }.', kind: 'text' });

/** The text in the language asked for, or in the default language. */
export function textIn(value: Text, lang: Locale): string {
  return value[lang] ?? value[defaultLocale];
}

function isRealDate(value: string): boolean {
  const [year, month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A full calendar date. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date written YYYY-MM-DD', abort: true })
  .refine(isRealDate, 'a date that exists in the calendar')
  .meta({ description: 'A day: YYYY-MM-DD.' });

/** A date as precise as its source: a year, a month or a day. */
export const partialDate = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a date written YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
      .refine(isRealDate, 'a date that exists in the calendar'),
  )
  .meta({ description: 'A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD.' });

/** An id: the name of a folder, of a step, of a source. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .meta({ description: 'Lower-case letters, digits and single hyphens.' });

/** A reference to another entry; its existence is checked once everything is loaded. */
export const ref = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+$/, 'a reference written collection/id, such as actors/ans')
  .meta({ description: 'Another entry: collection/id.', kind: 'ref' });

/** A public address on the web. */
export const url = z
  .url({ protocol: /^https?$/, error: 'a whole web address, such as https://example.org/page' })
  .meta({ description: 'A whole web address.' });

/** Which sources say so: ids from the entry's own `sources`. */
export const cited = z
  .array(id)
  .min(1)
  .meta({ description: "Ids of the entry's own sources that state this fact.", kind: 'sources' });

/** One document that the entry rests on. */
export const source = z.strictObject({
  id: id.meta({ description: 'Short id, cited in the words as [^id].' }),
  title: line.meta({ description: 'Title of the document, in its own language.' }),
  publisher: line.meta({ description: 'Who publishes it.' }),
  url: url.optional().meta({ description: 'Its public address; leave out when it is not on the web.' }),
  published: partialDate
    .optional()
    .meta({ description: 'Date that the document bears; leave out when it bears none.' }),
  consulted: isoDate.meta({ description: 'Day on which the fact was read in it.' }),
  lang: z.string().length(2).default('fr').meta({ description: 'Language of the document, as a two-letter code.' }),
  official: z.boolean().default(false).meta({ description: 'true for a public authority or an official text.' }),
});
export type Source = z.output<typeof source>;

/** A link that leads out of the portal. */
export const link = z.strictObject({
  label: text,
  url,
  lang: z.string().length(2).default('fr').meta({ description: 'Language of the page it leads to.' }),
});
export type Link = z.output<typeof link>;

/** Whom to contact: an actor of the portal, or a body by its name. */
export const contact = z
  .strictObject({
    actor: ref.optional().meta({ description: 'The actor, when it has an entry.' }),
    name: text.optional().meta({ description: 'Its name, when it has no entry.' }),
    role: text.optional().meta({ description: 'What they do for you here.' }),
    url: url.optional().meta({ description: 'Page or form to reach them.' }),
    email: z.email().optional().meta({ description: 'A public, functional address; never a person.' }),
  })
  .refine((value) => Boolean(value.actor) !== Boolean(value.name), 'either actor or name, not both');
export type Contact = z.output<typeof contact>;

/** A dated figure: no figure is shown without its date. */
export const figure = z.strictObject({
  label: text.meta({ description: 'The figure with what it counts.' }),
  date: partialDate,
  sources: cited,
});

/** A point on which sources disagree, told in one line. */
const divergence = z.strictObject({
  about: text.meta({ description: 'What the sources disagree about, and what each says.' }),
  sources: z.array(id).min(2).meta({ description: 'The sources that disagree.', kind: 'sources' }),
});

/** What every entry carries, whatever its collection. */
export const common = {
  verifiedOn: isoDate.meta({ description: 'Day on which the whole entry was last checked against its sources.' }),
  reviewInMonths: z
    .int()
    .min(1)
    .max(24)
    .default(6)
    .meta({ description: 'Months after which it must be checked again.' }),
  official: link.optional().meta({ description: 'The official page on the same subject.' }),
  divergences: z.array(divergence).default([]).meta({ description: 'Where sources diverge.' }),
  toConfirm: z.array(text).default([]).meta({ description: 'What is not settled: shown openly as to be confirmed.' }),
  sources: z.array(source).min(1).meta({ description: 'Every document that the entry rests on.' }),
};
