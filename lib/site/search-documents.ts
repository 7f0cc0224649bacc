import { collections } from '@/lib/content/collections';
import { valuesOfKind } from '@/lib/content/fields';
import type { Entry } from '@/lib/content/load';
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
    passages: [...wordPassages(entry, t, lang), ...factPassages(entry, lang)],
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

/** Sections of the words; steps and questions are passages of their own. */
function wordPassages(entry: Entry, t: Translate, lang: Locale): SearchDocument['passages'] {
  return wordsIn(entry, lang).sections.flatMap((section) => {
    const heading = section.title ?? t(`sections.${entry.collection}.${section.id}` as 'sections.actors.what');
    const parts = anchoredParts(section);
    const own = section.body.children.filter(
      (node) => node.type !== 'mdxJsxFlowElement' || (node.name !== 'Step' && node.name !== 'Question'),
    );
    return [
      { anchor: section.id, heading, text: textOf({ type: 'root', children: own }) },
      ...parts.map((part) => ({ anchor: part.id, heading: part.title, text: textOf(part.body) })),
    ].filter((passage) => passage.text !== '');
  });
}

/** Short texts of the facts: each commitment at its anchor, the rest at the top of the page. */
function factPassages(entry: Entry, lang: Locale): SearchDocument['passages'] {
  const say = (text: Text) => typeset(textIn(text, lang), lang);
  const texts = valuesOfKind(collections[entry.collection].schema, entry.facts, 'text');
  const passages = new Map<string, string[]>();
  for (const { value, path } of texts) {
    const [field, index] = path;
    const list = entry.facts[field as 'sources'] as readonly { id?: string }[];
    const anchored = field === 'commitments' || field === 'progress' || field === 'objectives' || field === 'steps';
    const anchor = (anchored && list[index as number]?.id) || '';
    passages.set(anchor, [...(passages.get(anchor) ?? []), say(value as Text)]);
  }
  return [...passages].map(([anchor, lines]) => ({
    anchor,
    heading: anchor ? shorten(lines[0] ?? '') : wordsIn(entry, lang).title,
    text: lines.join('. '),
  }));
}

/** The beginning of a long text, cut between two words. */
function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 79))} …`;
}
