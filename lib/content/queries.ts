import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { hrefFor, type SectionId } from '@/lib/i18n/routes';
import type { Collection } from './collections';
import type { Entry } from './entry';
import type { Axis, Priority } from './schema/roadmap';
import type { WordsFile } from './words';

/** The words of an entry in a language, or in the one that exists. */
export function wordsIn(entry: Entry, lang: Locale): WordsFile {
  const words = entry.words[lang] ?? entry.words[defaultLocale];
  if (!words) throw new Error(`${entry.ref} has no words in ${lang} nor in ${defaultLocale}`);
  return words;
}

/** The address of an entry's page in a language. */
export function hrefOf(entry: Entry, lang: Locale, anchor?: string): string {
  if (entry.collection === 'pages') return hrefFor(lang, { section: entry.id as SectionId, anchor });
  return hrefFor(lang, { section: entry.collection, slug: entry.words[lang]?.slug ?? entry.id, anchor });
}

/** The entries of one collection, in its own order: by number where it has one, else by title in the language. */
export function entriesOf<C extends Collection>(entries: readonly Entry[], collection: C, lang: Locale): Entry<C>[] {
  const collator = new Intl.Collator(lang);
  return entries
    .filter((entry) => entry.collection === collection)
    .toSorted(
      (a, b) => numberOf(a) - numberOf(b) || collator.compare(wordsIn(a, lang).title, wordsIn(b, lang).title),
    ) as Entry<C>[];
}

/** Axes come before priorities, and each in its own order. */
function numberOf(entry: Entry): number {
  if (!('number' in entry.facts)) return 0;
  return entry.collection === 'roadmap' && entry.facts.kind === 'priority'
    ? 100 + entry.facts.number
    : entry.facts.number;
}

/** The entry of a reference. References are checked when content is loaded, so a missing one is a fault of ours. */
export function entryOf(entries: readonly Entry[], ref: string): Entry {
  const found = entries.find((entry) => entry.ref === ref);
  if (!found) throw new Error(`no entry ${ref}`);
  return found;
}

/** The entry whose page has this slug, if any. */
export function entryBySlug<C extends Collection>(
  entries: readonly Entry[],
  collection: C,
  slug: string,
  lang: Locale,
): Entry<C> | undefined {
  return entries.find((entry) => entry.collection === collection && (entry.words[lang]?.slug ?? entry.id) === slug) as
    | Entry<C>
    | undefined;
}

export type AxisEntry = Entry<'roadmap'> & { facts: Axis };
export type PriorityEntry = Entry<'roadmap'> & { facts: Priority };

/** The four axes, in order. */
export function axesOf(entries: readonly Entry[], lang: Locale): AxisEntry[] {
  return entriesOf(entries, 'roadmap', lang).filter((entry): entry is AxisEntry => entry.facts.kind === 'axis');
}

/** The priorities of one axis, or all, in order. */
export function prioritiesOf(entries: readonly Entry[], lang: Locale, axis?: string): PriorityEntry[] {
  return entriesOf(entries, 'roadmap', lang).filter(
    (entry): entry is PriorityEntry => entry.facts.kind === 'priority' && (!axis || entry.facts.axis === axis),
  );
}

/** Sum of the official numbers of objectives: 65. */
export function objectiveCount(axes: readonly AxisEntry[]): number {
  return axes.reduce((sum, axis) => sum + axis.facts.objectives, 0);
}

/** How many different documents some entries rest on. */
export function documentCount(entries: readonly Entry[]): number {
  const documents = entries.flatMap((entry) => entry.facts.sources.map((source) => source.url ?? source.title));
  return new Set(documents).size;
}
