import type { Locale } from '@/lib/i18n/locales';
import { fold, indexForms, isStopWord, nameKey, type Token, textForms, tokenize } from './encoder';
import { excerptOf } from './excerpt';
import { buildField, type Field, openField } from './field';
import { ranking } from './ranking';
import type { BodiesPayload, SearchAnswer, SearchResult, TitlesPayload } from './types';
import { type Expansion, Vocabulary } from './vocabulary';

/** Longest query that is read; the rest is ignored. */
export const longestQuery = 300;
const mostTerms = 16;

type Term = { token: Token; weight: number; expansions: Expansion[] };
type Scores = Map<number, number>;

/** The search of one language: works with titles alone, better once bodies are added. */
export class SearchEngine {
  readonly #pageFields: [Field, number][];
  #sectionFields: [Field, number][] = [];
  #bodies: BodiesPayload | undefined;
  readonly #vocabulary: Vocabulary;
  readonly #names: { name: string[]; alias: string[] }[];

  constructor(
    private readonly lang: Locale,
    private readonly titles: TitlesPayload,
  ) {
    const { pages } = titles;
    const { field } = ranking;
    this.#pageFields = [
      [openField(buildField(pages.map(({ title, names }) => indexForms([title, ...names].join(' \n '))))), field.title],
      [openField(buildField(pages.map(({ aliases }) => indexForms(aliases.join(' \n '))))), field.alias],
      [openField(buildField(pages.map(({ summary }) => textForms(summary, lang)))), field.summary],
    ];
    this.#vocabulary = new Vocabulary(lang);
    for (const [{ terms }] of this.#pageFields) this.#vocabulary.add(terms);
    this.#names = titles.pages.map((page) => ({
      name: [page.title, page.title.replace(/\s*\(.*\)\s*$/, ''), ...page.names].map(nameKey),
      alias: page.aliases.map(nameKey),
    }));
  }

  get hasBodies(): boolean {
    return this.#bodies !== undefined;
  }

  addBodies(bodies: BodiesPayload): void {
    this.#bodies = bodies;
    this.#sectionFields = [
      [openField(bodies.heading), ranking.field.heading],
      [openField(bodies.body), ranking.field.body],
    ];
    for (const [{ terms }] of this.#sectionFields) this.#vocabulary.add(terms);
  }

  /** The pages that answer a query, best first. Never throws on what a reader types. */
  search(query: string, limit = 10): SearchAnswer {
    const text = query.slice(0, longestQuery);
    const { terms, corrected } = this.#read(text);
    const { pages, sections } = this.#score(terms);
    this.#rewardNames(pages, text);
    const best = [...pages].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
    return { query, corrected, results: best.map(([page, score]) => this.#result(page, score, sections, terms)) };
  }

  #read(text: string): { terms: Term[]; corrected: string | undefined } {
    const tokens = tokenize(text).slice(0, mostTerms);
    const informative = tokens.some((token) => !isStopWord(token, this.lang));
    const unfinished = /[\p{L}\p{N}]$/u.test(text);
    let corrected = false;
    const words: string[] = [];
    const terms = tokens.flatMap((token, index) => {
      const last = unfinished && index === tokens.length - 1;
      const weight = informative && isStopWord(token, this.lang) ? ranking.stopWord : 1;
      return this.#readToken(token, last, weight).map((term) => {
        if (term.corrected) corrected = true;
        words.push((term.corrected && term.expansions[0]?.term) || term.token.form);
        return term;
      });
    });
    return { terms, corrected: corrected ? words.join(' ') : undefined };
  }

  /** A compound is looked for as one word; when it is not known as such, part by part. */
  #readToken(token: Token, unfinished: boolean, weight: number): (Term & { corrected: boolean })[] {
    const whole = this.#vocabulary.expand(token, unfinished);
    if (token.parts.length === 0 || (whole.expansions.length > 0 && !whole.corrected))
      return [{ token, weight, ...whole }];
    return token.parts.map((form) => {
      const part = { form, parts: [], capitals: token.capitals };
      return { token: part, weight, ...this.#vocabulary.expand(part, unfinished) };
    });
  }

  #score(terms: readonly Term[]): { pages: Scores; sections: Scores } {
    const pages: Scores = new Map();
    const sections: Scores = new Map();
    const covered: Scores = new Map();
    const total = terms.reduce((sum, term) => sum + term.weight, 0);
    for (const term of terms) {
      const own = this.#scoreTerm(term);
      const rarity = Math.log(1 + this.titles.pages.length / Math.max(1, own.pages.size));
      for (const [page, score] of own.pages) {
        add(pages, page, score * rarity * term.weight);
        add(covered, page, term.weight);
      }
      for (const [section, score] of own.sections) add(sections, section, score * rarity * term.weight);
    }
    for (const [page, score] of pages) {
      const coverage = (covered.get(page) ?? 0) / total;
      const list = this.titles.pages[page]?.ref.endsWith('/index') ? ranking.list : 1;
      pages.set(page, score * coverage ** ranking.coveragePower * list);
    }
    return { pages, sections };
  }

  #scoreTerm({ expansions }: Term): { pages: Scores; sections: Scores } {
    const best: Scores = new Map();
    const sum: Scores = new Map();
    const sections: Scores = new Map();
    for (const { term, quality } of expansions) {
      for (const [field, weight] of this.#pageFields) {
        for (const page of field.lookup(term)) note(best, sum, page, weight * quality);
      }
      for (const [field, weight] of this.#sectionFields) {
        const seen = new Set<number>();
        for (const section of field.lookup(term)) {
          keepMax(sections, section, weight * quality);
          const page = this.#bodies?.sections[section]?.page;
          if (page === undefined || seen.has(page)) continue;
          seen.add(page);
          note(best, sum, page, weight * quality);
        }
      }
    }
    for (const [page, score] of best)
      best.set(page, score + ranking.otherFields * Math.min((sum.get(page) ?? 0) - score, 20));
    return { pages: best, sections };
  }

  #rewardNames(pages: Scores, query: string): void {
    const key = nameKey(query);
    if (key.length < 2) return;
    for (const [page, { name, alias }] of this.#names.entries()) {
      if (name.includes(key)) add(pages, page, ranking.isName);
      else if (alias.includes(key)) add(pages, page, ranking.isAlias);
      else if (pages.has(page) && key.length > 2) {
        if (name.some((other) => other.startsWith(key))) add(pages, page, ranking.beginsName);
        else if (alias.some((other) => other.startsWith(key))) add(pages, page, ranking.beginsAlias);
      }
    }
  }

  #result(page: number, score: number, sections: Scores, terms: readonly Term[]): SearchResult {
    const { ref, url, title, type, summary } = this.titles.pages[page] as TitlesPayload['pages'][number];
    const wanted = new Set(
      terms.filter((term) => term.weight === 1).flatMap((term) => term.expansions.map(({ term: form }) => form)),
    );
    const own = [...sections]
      .filter(([id]) => this.#bodies?.sections[id]?.page === page)
      .toSorted(([a, x], [b, y]) => y - x || a - b);
    const section = own[0] && this.#bodies?.sections[own[0][0]];
    const text = own[0] ? this.#bodies?.texts[own[0][0]] : undefined;
    const inSummary = tokenize(summary).some(({ form }) => wanted.has(form));
    return {
      ref,
      url: section?.anchor && !fold(title).includes(fold(section.heading)) ? `${url}#${section.anchor}` : url,
      title,
      type,
      score: Math.round(score * 1000) / 1000,
      section: section?.anchor ? section.heading : undefined,
      excerpt: excerptOf(text && !inSummary ? text : summary, wanted),
    };
  }
}

function add(scores: Scores, id: number, value: number): void {
  scores.set(id, (scores.get(id) ?? 0) + value);
}

function keepMax(scores: Scores, id: number, value: number): void {
  scores.set(id, Math.max(scores.get(id) ?? 0, value));
}

function note(best: Scores, sum: Scores, id: number, value: number): void {
  keepMax(best, id, value);
  add(sum, id, value);
}
