import { tokenize } from './encoder';
import type { Fragment } from './types';

const shown = 180;

/**
 * A piece of a text around the words searched, with those words marked.
 * @param wanted indexed forms of the words searched
 */
export function excerptOf(text: string, wanted: ReadonlySet<string>): Fragment[] {
  const words = [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hit: tokenize(match[0]).some(({ form, parts }) => wanted.has(form) || parts.some((part) => wanted.has(part))),
  }));
  const first = words.find((word) => word.hit)?.start ?? 0;
  const from = first < shown / 2 ? 0 : (words.find((word) => word.start >= first - shown / 3)?.start ?? 0);
  const window = words.filter((word) => word.start >= from && word.end <= from + shown);
  const fragments: Fragment[] = [];
  let position = from;
  for (const word of window) {
    if (!word.hit) continue;
    if (word.start > position) fragments.push({ text: text.slice(position, word.start), hit: false });
    fragments.push({ text: text.slice(word.start, word.end), hit: true });
    position = word.end;
  }
  const last = window.at(-1)?.end ?? Math.min(text.length, from + shown);
  // A full stop after the last word belongs to it.
  const end = /[\p{L}\p{N}]/u.test(text.slice(last)) ? last : text.length;
  if (end > position) fragments.push({ text: text.slice(position, end), hit: false });
  if (from > 0) fragments.unshift({ text: '… ', hit: false });
  if (end < text.length) fragments.push({ text: ' …', hit: false });
  return fragments;
}
