import { locales } from '@/lib/i18n/locales';
import { anchorsOf, listAnchors } from './anchors';
import { candidates, checkLinks, type Known, type UnreadEntry } from './check-links';
import { collections } from './collections';
import type { Entry } from './entry';
import { valuesOfKind } from './fields';
import type { Problem } from './problems';

/**
 * Checks what only shows once every entry is read: references, citations, links and their anchors,
 * sections, and that the languages have the same parts.
 */
export function checkEntries(entries: readonly Entry[], unread: readonly UnreadEntry[] = []): Problem[] {
  const byRef: Known = new Map([
    ...unread.map(({ ref }) => [ref, undefined] as const),
    ...entries.map((entry) => [entry.ref, entry] as const),
  ]);
  return [
    ...entries.flatMap((entry) => [
      ...checkReferences(entry, byRef),
      ...checkSources(entry),
      ...checkIds(entry),
      ...checkSections(entry),
      ...checkSteps(entry),
      ...checkLinks(
        entry,
        entry.facts.sources.map((source) => source.id),
        byRef,
      ),
    ]),
    ...unread.flatMap((entry) => checkLinks(entry, undefined, byRef)),
    ...checkSlugs(entries),
    ...checkPlaces(entries),
  ];
}

type Path = readonly (string | number)[];

function inFacts(entry: Entry, path: Path, message: string): Problem {
  return { file: `${entry.ref}/entry.yaml`, line: entry.lineOf(path), field: path.join('.'), message };
}

function checkReferences(entry: Entry, byRef: Known): Problem[] {
  return valuesOfKind(collections[entry.collection].schema, entry.facts, 'ref')
    .filter(({ value }) => !byRef.has(String(value)))
    .map(({ value, path }) => inFacts(entry, path, `"${value}" does not exist; ${candidates(String(value), byRef)}`));
}

function checkSources(entry: Entry): Problem[] {
  const known = entry.facts.sources.map((source) => source.id);
  return valuesOfKind(collections[entry.collection].schema, entry.facts, 'sources').flatMap(({ value, path }) =>
    (value as string[])
      .map((id, index) => ({ id, path: [...path, index] }))
      .filter(({ id }) => !known.includes(id))
      .map(({ id, path }) => inFacts(entry, path, `no source "${id}" in this entry; its sources: ${known.join(', ')}`)),
  );
}

/** Ids that must be unique within an entry: sources, steps, commitments, and every anchor of its page. */
function checkIds(entry: Entry): Problem[] {
  const lists: [string, readonly { id: string }[]][] = [['sources', entry.facts.sources], ...listAnchors(entry)];
  const seen = new Set<string>();
  return lists.flatMap(([field, items]) =>
    items.flatMap(({ id }, index) => {
      const key = field === 'sources' ? `source:${id}` : id;
      const repeated = seen.has(key);
      seen.add(key);
      return repeated ? [inFacts(entry, [field, index, 'id'], `the id "${id}" is used twice in this entry`)] : [];
    }),
  );
}

function checkSections(entry: Entry): Problem[] {
  const allowed = collections[entry.collection].sections;
  const reference = entry.words.fr ? anchorsOf(entry.words.fr) : undefined;
  return locales.flatMap((lang) => {
    const words = entry.words[lang];
    if (!words) return [];
    const file = `${entry.ref}/${lang}.mdx`;
    const problems: Problem[] = [];
    for (const { id, title } of words.sections) {
      if (allowed === 'free') {
        if (!title) problems.push({ file, message: `<Section id="${id}"> needs a title="…" in this collection` });
      } else if (!(allowed as readonly string[]).includes(id)) {
        problems.push({ file, message: `unknown section "${id}"; allowed, in this order: ${allowed.join(', ')}` });
      }
    }
    const parts = anchorsOf(words);
    if (reference && parts.join() !== reference.join()) {
      problems.push({
        file,
        message: `its parts are ${parts.join(', ')}; in French they are ${reference.join(', ')}: both languages have the same, in the same order`,
      });
    }
    return problems;
  });
}

/** A guide's steps: in the facts and in the words, in the same order; each waits only for steps before it. */
function checkSteps(entry: Entry): Problem[] {
  if (entry.collection !== 'guides') return [];
  const ids = entry.facts.steps.map((step) => step.id);
  const problems = entry.facts.steps.flatMap((step, index) =>
    step.after
      .filter((id) => !ids.slice(0, index).includes(id))
      .map((id) =>
        inFacts(entry, ['steps', index, 'after'], `"${id}" is not a step before this one; steps: ${ids.join(', ')}`),
      ),
  );
  for (const lang of locales) {
    const words = entry.words[lang];
    if (!words) continue;
    const steps = anchorsOf(words, 'Step');
    if (steps.join() !== ids.join()) {
      problems.push({
        file: `${entry.ref}/${lang}.mdx`,
        message: `its <Step> are ${steps.join(', ') || 'none'}; entry.yaml has ${ids.join(', ')}: the same, in the same order`,
      });
    }
  }
  return problems;
}

/** No two entries of a collection may share an address. */
function checkSlugs(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) =>
    locales.flatMap((lang) => {
      const key = `${lang}/${entry.collection}/${entry.words[lang]?.slug ?? entry.id}`;
      const owner = owners.get(key);
      owners.set(key, entry.ref);
      return owner
        ? [{ file: `${entry.ref}/${lang}.mdx`, field: 'slug', message: `the same address as ${owner}` }]
        : [];
    }),
  );
}

/** No two bricks may stand in the same place of the drawing. */
function checkPlaces(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (entry.collection !== 'bricks' || !entry.facts.inDrawing) return [];
    const { zone, order } = entry.facts.place;
    const owner = owners.get(`${zone} ${order}`);
    owners.set(`${zone} ${order}`, entry.ref);
    return owner ? [inFacts(entry, ['place'], `${owner} already stands at rank ${order} of ${zone}`)] : [];
  });
}
