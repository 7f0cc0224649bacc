import { visit } from 'unist-util-visit';
import type { Locale } from '@/lib/i18n/locales';
import { anchorsOf, listAnchors } from './anchors';
import { collections, isCollection } from './collections';
import type { Entry } from './entry';
import type { Problem } from './problems';
import { citationOf } from './words';

/** An entry whose facts could not be used; its words are checked all the same. */
export type UnreadEntry = Pick<Entry, 'ref' | 'words'>;

/** Every reference that exists, with its entry when that could be read. */
export type Known = ReadonlyMap<string, Entry | undefined>;

/** Links of the words; citations too when the sources of the entry are known. */
export function checkLinks(
  { ref, words }: UnreadEntry,
  sources: readonly string[] | undefined,
  byRef: Known,
): Problem[] {
  const problems: Problem[] = [];
  for (const { lang, sections, bodyOffset } of Object.values(words)) {
    for (const section of sections) {
      visit(section.body, 'link', (node) => {
        const message = linkProblem(node.url, lang, sources, byRef);
        if (message)
          problems.push({ file: `${ref}/${lang}.mdx`, line: (node.position?.start.line ?? 1) + bodyOffset, message });
      });
    }
  }
  return problems;
}

function linkProblem(
  link: string,
  lang: Locale,
  sources: readonly string[] | undefined,
  byRef: Known,
): string | undefined {
  const cited = citationOf(link);
  if (cited !== undefined) {
    return !sources || sources.includes(cited)
      ? undefined
      : `no source "${cited}" in this entry; its sources: ${sources.join(', ')}`;
  }
  if (/^(https?:\/\/|mailto:)/.test(link)) return undefined;
  const [target = '', anchor] = link.split('#');
  const [collection = '', id] = target.split('/');
  if (isCollection(collection) && id === 'index') return undefined;
  if (!byRef.has(target))
    return `the link "${link}" leads nowhere; write collection/id, collection/index or https://…; ${candidates(target, byRef)}`;
  const entry = byRef.get(target);
  if (anchor === undefined || !entry) return undefined;
  const words = entry.words[lang] ?? entry.words.fr;
  const anchors = [
    ...(words ? anchorsOf(words) : []),
    ...listAnchors(entry).flatMap(([, items]) => items.map((item) => item.id)),
  ];
  return anchors.includes(anchor) ? undefined : `"${target}" has no anchor "${anchor}"; it has: ${anchors.join(', ')}`;
}

/** What a reference that does not exist may have meant. */
export function candidates(ref: string, byRef: Known): string {
  const collection = ref.split('/')[0] ?? '';
  const ids = [...byRef.keys()]
    .filter((other) => other.startsWith(`${collection}/`))
    .map((other) => other.split('/')[1]);
  return ids.length > 0
    ? `in ${collection} there are: ${ids.join(', ')}`
    : `collections: ${Object.keys(collections).join(', ')}`;
}
