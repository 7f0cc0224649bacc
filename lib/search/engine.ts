import type { Locale } from '@/lib/i18n/locales';
import { fold, indexForms, textForms, tokenize } from './encoder';
import { excerptOf } from './excerpt';
import { buildField, openField } from './field';
import { readNames, rewardNames } from './names';
import { ranking } from './ranking';
import { readQuery, wantedForms } from './read-query';
import { type Fields, type Scored, scoreTerms } from './score';
import type { BodiesPayload, IndexedPage, SearchAnswer, SearchResult, TitlesPayload } from './types';
import { Vocabulary } from './vocabulary';

/** The search of one language: works with titles alone, better once bodies are added. */
export class SearchEngine {
  readonly #pages: readonly IndexedPage[];
  readonly #names: ReturnType<typeof readNames>;
  readonly #vocabulary: Vocabulary;
  #bodies: BodiesPayload | undefined;
  #fields: Fields;

  constructor(
    private readonly lang: Locale,
    { pages }: TitlesPayload,
  ) {
    const { field } = ranking;
    const open = (forms: (page: IndexedPage) => string[]) => openField(buildField(pages.map(forms)));
    this.#pages = pages;
    this.#names = readNames(pages, lang);
    this.#fields = {
      pages: [
        {
          field: open(({ title, names }) => indexForms([title, ...names].join(' \n '))),
          weight: field.title,
          shown: true,
        },
        { field: open(({ aliases }) => indexForms(aliases.join(' \n '))), weight: field.alias },
        { field: open(({ summary }) => textForms(summary, lang)), weight: field.summary, shown: true },
      ],
      sections: [],
      pageOf: (section) => this.#bodies?.sections[section]?.page,
      pageCount: pages.length,
    };
    this.#vocabulary = new Vocabulary(lang);
    for (const { field: opened } of this.#fields.pages) this.#vocabulary.add(opened.terms);
  }

  get hasBodies(): boolean {
    return this.#bodies !== undefined;
  }

  addBodies(bodies: BodiesPayload): void {
    this.#bodies = bodies;
    const sections = [
      { field: openField(bodies.heading), weight: ranking.field.heading },
      { field: openField(bodies.body), weight: ranking.field.body },
    ];
    this.#fields = { ...this.#fields, sections };
    for (const { field } of sections) this.#vocabulary.add(field.terms);
  }

  /** The pages that answer a query, best first. Never throws on what a reader types. */
  search(query: string, limit = 10): SearchAnswer {
    const { text, terms, corrected } = readQuery(query, this.#vocabulary, this.lang);
    const scored = scoreTerms(terms, this.#fields);
    const wanted = wantedForms(terms);
    rewardNames(scored.pages, this.#names, text, wanted);
    const ranked = [...scored.pages].toSorted(([a, x], [b, y]) => y - x || a - b);
    const kept = ranked.filter(([, score]) => score >= ranking.tail * (ranked[0]?.[1] ?? 0));
    return {
      query,
      corrected: corrected && this.#writeOut(corrected),
      total: kept.length,
      results: kept.slice(0, limit).map(([page, score]) => this.#result(page, score, scored, wanted)),
    };
  }

  /** Corrected words as the content writes them, accents included. */
  #writeOut(words: readonly string[]): string {
    const texts = [...this.#pages.flatMap(({ title, summary }) => [title, summary]), ...(this.#bodies?.texts ?? [])];
    return words.map((word) => findWritten(word, texts) ?? word).join(' ');
  }

  /** A page as a result: led to as a whole when it answers as a whole, else by its best section. */
  #result(page: number, score: number, { sections, whole }: Scored, wanted: ReadonlySet<string>): SearchResult {
    const { ref, url, title, type, summary } = this.#pages[page] as IndexedPage;
    const best = this.#bestSection(page, sections);
    const section = best?.anchor && !whole.has(page) ? best : undefined;
    // A page that answers as a whole shows its summary, when that says the words.
    const text = whole.has(page) && (!best || holds(summary, wanted)) ? summary : (best?.text ?? summary);
    return {
      ref,
      url: section ? `${url}#${section.anchor}` : url,
      title,
      type,
      score: Math.round(score * 1000) / 1000,
      section: section?.heading,
      excerpt: excerptOf(text, wanted),
    };
  }

  /** The section of a page that answers best; a part of the text comes before the facts of the panel. */
  #bestSection(page: number, scores: ReadonlyMap<number, number>) {
    const bodies = this.#bodies;
    if (!bodies) return undefined;
    const rank = (id: number) => (scores.get(id) ?? 0) + (bodies.sections[id]?.anchor ? 1000 : 0);
    const own = [...scores.keys()].filter((id) => bodies.sections[id]?.page === page);
    const id = own.toSorted((a, b) => rank(b) - rank(a) || a - b)[0];
    const section = id === undefined ? undefined : bodies.sections[id];
    return section && id !== undefined ? { ...section, text: bodies.texts[id] ?? '' } : undefined;
  }
}

function holds(text: string, wanted: ReadonlySet<string>): boolean {
  return tokenize(text).some(({ form }) => wanted.has(form));
}

/** How the texts write a folded word. */
function findWritten(form: string, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (!fold(text).includes(form)) continue;
    const written = text.match(/[\p{L}\p{N}]+/gu)?.find((word) => fold(word) === form);
    if (written) return written.toLowerCase();
  }
  return undefined;
}
