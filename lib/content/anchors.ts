import type { Entry } from './entry';
import { anchoredParts, type WordsFile } from './words';

/** Anchors that the words give their page: sections, then the steps and questions inside them. */
export function anchorsOf(words: WordsFile, only?: 'Step'): string[] {
  return words.sections.flatMap((section) => {
    const parts = anchoredParts(section)
      .filter((part) => only === undefined || part.element === only)
      .map((part) => part.id);
    return only ? parts : [section.id, ...parts];
  });
}

/** Anchors that the facts give their page, by field. Steps stand in the words too and are not repeated here. */
export function listAnchors(entry: Entry): [string, readonly { id: string }[]][] {
  if (entry.collection === 'roadmap' && entry.facts.kind === 'priority') {
    return [
      ['objectives', entry.facts.objectives],
      ['commitments', entry.facts.commitments],
      ['progress', entry.facts.progress],
    ];
  }
  return [];
}
