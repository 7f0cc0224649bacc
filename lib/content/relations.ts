import { visit } from 'unist-util-visit';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type Collection, collections } from './collections';
import type { Entry } from './entry';
import { valuesOfKind } from './fields';
import { citationOf } from './words';

const known = new WeakMap<Entry, Set<string>>();

/** Everything that an entry names, in its facts and in its words. */
export function refsFrom(entry: Entry): Set<string> {
  const refs = known.get(entry) ?? collectRefs(entry);
  known.set(entry, refs);
  return refs;
}

function collectRefs(entry: Entry): Set<string> {
  const refs = new Set(
    valuesOfKind(collections[entry.collection].schema, entry.facts, 'ref').map(({ value }) => String(value)),
  );
  for (const lang of locales) for (const ref of refsInWords(entry, lang)) refs.add(ref);
  refs.delete(entry.ref);
  return refs;
}

function refsInWords(entry: Entry, lang: Locale): string[] {
  const refs: string[] = [];
  for (const section of entry.words[lang]?.sections ?? []) {
    visit(section.body, 'link', ({ url }) => {
      const target = url.split('#')[0] ?? '';
      if (/^[a-z]+\/[a-z0-9-]+$/.test(target) && !target.endsWith('/index') && citationOf(url) === undefined)
        refs.push(target);
    });
  }
  return refs;
}

/**
 * The entries related to one, whichever of the two names the other: written once, shown on both.
 * @returns related entries by collection, in the order of `entries`
 */
export function relatedTo(entry: Entry, entries: readonly Entry[]): Partial<Record<Collection, Entry[]>> {
  const own = refsFrom(entry);
  const related: Partial<Record<Collection, Entry[]>> = {};
  for (const other of entries) {
    if (other.ref === entry.ref || other.collection === 'pages') continue;
    if (!own.has(other.ref) && !refsFrom(other).has(entry.ref)) continue;
    const list = related[other.collection] ?? [];
    list.push(other);
    related[other.collection] = list;
  }
  return related;
}
