import { listAnchors } from '@/lib/content/anchors';
import { collections } from '@/lib/content/collections';
import type { Entry } from '@/lib/content/entry';
import { valuesOfKind } from '@/lib/content/fields';
import { hrefOf, wordsIn } from '@/lib/content/queries';
import { type Text, textIn } from '@/lib/content/schema/common';
import { typeset } from '@/lib/content/typeset';
import { anchoredParts, textOf } from '@/lib/content/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import { hrefFor, sectionIds } from '@/lib/i18n/routes';
import { type Translate, translator } from '@/lib/i18n/server';
import type { SearchDocument } from '@/lib/search/types';
import { sectionTexts } from './section-texts';

/** What the search of a language knows: every entry and every list. */
export function searchDocuments(entries: readonly Entry[], lang: Locale): SearchDocument[] {
  const t = translator(lang);
  return [...lists(t, lang), ...entries.map((entry) => entryDocument(entry, t, lang))];
}

/** Lists of the portal; the results page itself is left out. */
function lists(t: Translate, lang: Locale): SearchDocument[] {
  return sectionIds.flatMap((section) => {
    const texts = sectionTexts(t, section);
    if (!texts || section === 'search') return [];
    const others = locales
      .filter((other) => other !== lang)
      .flatMap((other) =>
        [sectionTexts(translator(other), section)?.title ?? [], translator(other)(`nav.${section}`)].flat(),
      );
    return [
      {
        ref: `${section}/index`,
        url: hrefFor(lang, { section }),
        ...texts,
        type: 'index',
        names: [t(`nav.${section}`)],
        aliases: others,
        passages: [],
      },
    ];
  });
}

function entryDocument(entry: Entry, t: Translate, lang: Locale): SearchDocument {
  const words = wordsIn(entry, lang);
  const others = locales.flatMap((other) => (other !== lang && entry.words[other]) || []);
  return {
    ref: entry.ref,
    url: hrefOf(entry, lang),
    title: words.title,
    summary: words.summary,
    type: entry.collection,
    names: namesOf(entry, t),
    aliases: [...new Set([...words.aliases, ...others.flatMap((other) => [other.title, ...other.aliases])])],
    passages: passagesOf(entry, t, lang),
  };
}

function namesOf(entry: Entry, t: Translate): string[] {
  switch (entry.collection) {
    case 'actors':
      return entry.facts.acronym ? [entry.facts.acronym] : [];
    case 'bricks':
      return entry.facts.acronyms;
    case 'roadmap':
      return [t(`roadmap.${entry.facts.kind}`, { number: entry.facts.number })];
    default:
      return [];
  }
}

type Passage = SearchDocument['passages'][number];

/** Parts of a page with an anchor of their own: sections, steps, questions, commitments… and the facts of its panel. */
function passagesOf(entry: Entry, t: Translate, lang: Locale): Passage[] {
  const passages = new Map(wordPassages(entry, t, lang).map((passage) => [passage.anchor, passage]));
  for (const { anchor, lines } of factLines(entry, lang)) {
    const known = passages.get(anchor);
    const heading = known?.heading ?? (anchor ? shorten(lines[0] ?? '') : '');
    passages.set(anchor, { anchor, heading, text: [known?.text ?? '', ...lines].filter(Boolean).join(' · ') });
  }
  return [...passages.values()].filter((passage) => passage.text !== '');
}

/** Sections of the words; steps and questions are passages of their own. */
function wordPassages(entry: Entry, t: Translate, lang: Locale): Passage[] {
  return wordsIn(entry, lang).sections.flatMap((section) => {
    const heading = section.title ?? t(`sections.${entry.collection}.${section.id}` as 'sections.actors.what');
    const parts = anchoredParts(section);
    const own = section.body.children.filter(
      (node) => node.type !== 'mdxJsxFlowElement' || (node.name !== 'Step' && node.name !== 'Question'),
    );
    return [
      { anchor: section.id, heading, text: textOf({ type: 'root', children: own }) },
      ...parts.map((part) => ({ anchor: part.id, heading: part.title, text: textOf(part.body) })),
    ];
  });
}

/** Short texts of the facts, by the anchor where they are shown; no anchor for those of the panel. */
function factLines(entry: Entry, lang: Locale): { anchor: string; lines: string[] }[] {
  const anchors = new Map<string, string>(
    [...listAnchors(entry), ...(entry.collection === 'guides' ? [['steps', entry.facts.steps] as const] : [])].flatMap(
      ([field, items]) => items.map(({ id }, index) => [`${field}.${index}`, id] as [string, string]),
    ),
  );
  const lines = new Map<string, string[]>();
  for (const { value, path } of valuesOfKind(collections[entry.collection].schema, entry.facts, 'text')) {
    const anchor = anchors.get(path.slice(0, 2).join('.')) ?? '';
    lines.set(anchor, [...(lines.get(anchor) ?? []), typeset(textIn(value as Text, lang), lang)]);
  }
  return [...lines].map(([anchor, texts]) => ({ anchor, lines: texts }));
}

/** The beginning of a long text, cut between two words. */
function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 79))} …`;
}
