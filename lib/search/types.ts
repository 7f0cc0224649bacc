/** What the search knows of a page before it is indexed. */
export type SearchDocument = {
  /** collection/id, or collection/index for a list. */
  ref: string;
  url: string;
  title: string;
  summary: string;
  /** Kind of page, shown beside the title. */
  type: string;
  /** Acronyms and official names: the page is what they mean. */
  names: string[];
  /** Other words under which readers look for it, in any language. */
  aliases: string[];
  passages: { anchor: string; heading: string; text: string }[];
};

/** Terms of one field with the ids of the records that hold them, as FlexSearch exports them. */
export type FieldData = [term: string, slots: number[][]][];

export type IndexedPage = Omit<SearchDocument, 'passages'>;
export type IndexedSection = { page: number; anchor: string; heading: string };

/** First file: the pages. Enough for first results; their small index is made where it is opened. */
export type TitlesPayload = { pages: IndexedPage[] };

/** Second file: the sections, their texts, and the words of both. */
export type BodiesPayload = { sections: IndexedSection[]; texts: string[]; heading: FieldData; body: FieldData };

/** Piece of text to show, marked when it is what was searched. */
export type Fragment = { text: string; hit: boolean };

export type SearchResult = {
  ref: string;
  url: string;
  title: string;
  type: string;
  score: number;
  /** Best section of the page for this query, when it is better than the page's top. */
  section: string | undefined;
  excerpt: Fragment[];
};

export type SearchAnswer = {
  query: string;
  /** How many pages answer; `results` holds the first of them. */
  total: number;
  results: SearchResult[];
  /** The query as it was understood, when a word was corrected. */
  corrected: string | undefined;
};
