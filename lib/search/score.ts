import type { Field } from './field';
import { ranking } from './ranking';
import type { Term } from './read-query';

/** Score by id. */
export type Scores = Map<number, number>;

/** A field with what a word found in it is worth, and whether readers see it at the top of the page. */
export type WeightedField = { field: Field; weight: number; shown?: boolean };

export type Fields = {
  /** Title, other names, summary: ids are pages. */
  pages: readonly WeightedField[];
  /** Headings and texts: ids are sections. */
  sections: readonly WeightedField[];
  pageOf: (section: number) => number | undefined;
  pageCount: number;
};

export type Scored = {
  pages: Scores;
  sections: Scores;
  /** Pages whose title, official names or summary hold every word that counts: the page as a whole answers. */
  whole: ReadonlySet<number>;
};

/** Scores pages and sections by the words they hold, the rarity of these words, and how many of them. */
export function scoreTerms(terms: readonly Term[], fields: Fields): Scored {
  const pages: Scores = new Map();
  const sections: Scores = new Map();
  const covered: Scores = new Map();
  const named: Scores = new Map();
  for (const term of terms) {
    const own = scoreTerm(term, fields);
    const worth = Math.log(1 + fields.pageCount / Math.max(1, own.pages.size)) * term.weight;
    for (const [page, score] of own.pages) {
      add(pages, page, score * worth);
      add(covered, page, term.weight);
    }
    for (const [section, score] of own.sections) add(sections, section, score * worth);
    if (term.weight === 1) for (const page of own.named) add(named, page, 1);
  }
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const counting = terms.filter(({ weight }) => weight === 1).length;
  for (const [page, score] of pages)
    pages.set(page, score * ((covered.get(page) ?? 0) / total) ** ranking.coveragePower);
  return {
    pages,
    sections,
    whole: new Set([...named].filter(([, count]) => count === counting).map(([page]) => page)),
  };
}

/** One word: the best field counts in full, the others for a part. */
function scoreTerm({ expansions }: Term, fields: Fields) {
  const best: Scores = new Map();
  const sum: Scores = new Map();
  const sections: Scores = new Map();
  const named = new Set<number>();
  const note = (page: number, value: number) => {
    keepMax(best, page, value);
    add(sum, page, value);
  };
  for (const { term, quality } of expansions) {
    for (const { field, weight, shown } of fields.pages) {
      for (const page of field.lookup(term)) {
        if (shown) named.add(page);
        note(page, weight * quality);
      }
    }
    for (const { field, weight } of fields.sections) {
      const pages = new Set<number>();
      for (const section of field.lookup(term)) {
        keepMax(sections, section, weight * quality);
        const page = fields.pageOf(section);
        if (page !== undefined) pages.add(page);
      }
      for (const page of pages) note(page, weight * quality);
    }
  }
  for (const [page, score] of best) {
    const others = Math.min((sum.get(page) ?? 0) - score, ranking.mostFromOtherFields);
    best.set(page, score + ranking.otherFields * others);
  }
  return { pages: best, sections, named };
}

export function add(scores: Scores, id: number, value: number): void {
  scores.set(id, (scores.get(id) ?? 0) + value);
}

function keepMax(scores: Scores, id: number, value: number): void {
  scores.set(id, Math.max(scores.get(id) ?? 0, value));
}
