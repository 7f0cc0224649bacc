/** Every number that orders results stands here. */
export const ranking = {
  /** Worth of a word by the field that holds it. */
  field: { title: 10, alias: 7, heading: 4, summary: 4, body: 1.5 },
  /** A word found in several fields: share of the other fields added to the best, up to some worth. */
  otherFields: 0.25,
  mostFromOtherFields: 20,
  /** Worth of a word by how it meets the typed one. */
  match: { exact: 1, stem: 0.92, prefix: 0.7, edit: 0.55, edits: 0.35 },
  /** Weight of a word that says little, beside one that does. */
  stopWord: 0.08,
  /** Pages that hold only some of the words: their share of the weight, to this power. */
  coveragePower: 2.5,
  /** The whole query is the name, or another name, of the page. */
  isName: 120,
  isAlias: 70,
  /** The name or another name begins with the whole query. */
  beginsName: 14,
  beginsAlias: 8,
  /** Share of the title's words that the query holds: of two titles with the words, the shorter one. */
  shareOfTitle: 10,
  /** Lists come after the pages they list; the roadmap after what one builds with; pages about the portal last. */
  type: { index: 0.9, roadmap: 0.85, pages: 0.3 } as Readonly<Record<string, number>>,
  /** Results that score less than this share of the best are left out. */
  tail: 0.05,
} as const;
