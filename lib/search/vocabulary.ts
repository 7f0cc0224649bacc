import type { Locale } from '@/lib/i18n/locales';
import { allowedEdits, editDistance } from './distance';
import { stem, type Token } from './encoder';
import { ranking } from './ranking';

/** A known term that a typed word may stand for, and how well. */
export type Expansion = { term: string; quality: number };

/** The known words of a language, and what a typed word may stand for among them. */
export class Vocabulary {
  readonly #terms = new Set<string>();
  readonly #byStem = new Map<string, string[]>();
  #sorted: string[] | undefined;

  constructor(private readonly lang: Locale) {}

  add(terms: readonly string[]): void {
    for (const term of terms) {
      if (this.#terms.has(term)) continue;
      this.#terms.add(term);
      const key = stem(term, this.lang);
      const family = this.#byStem.get(key);
      if (family) family.push(term);
      else this.#byStem.set(key, [term]);
    }
    this.#sorted = undefined;
  }

  /**
   * Known terms for a word: itself, words of the same stem, and if it is unfinished the words it begins;
   * only when there are none, the nearest words by spelling.
   */
  expand(token: Token, unfinished: boolean): { expansions: Expansion[]; corrected: boolean } {
    const { match } = ranking;
    const found = new Map<string, number>();
    const offer = (term: string, quality: number) => found.set(term, Math.max(found.get(term) ?? 0, quality));
    const { form } = token;
    if (this.#terms.has(form)) offer(form, match.exact);
    if (!token.capitals) for (const term of this.#byStem.get(stem(form, this.lang)) ?? []) offer(term, match.stem);
    // A short word that is known is finished: AI does not begin aims.
    if (unfinished && form.length > (found.size > 0 ? 3 : 1)) {
      for (const term of this.#startingWith(form))
        offer(term, match.prefix * (0.5 + (0.5 * form.length) / term.length));
    }
    if (found.size > 0) return { expansions: toList(found), corrected: false };
    for (const { term, edits } of this.#near(form)) offer(term, edits === 1 ? match.edit : match.edits);
    return { expansions: toList(found), corrected: found.size > 0 };
  }

  #startingWith(prefix: string): string[] {
    this.#sorted ??= [...this.#terms].sort();
    const terms = this.#sorted;
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < terms.length && end - low < 200 && terms[end]?.startsWith(prefix)) end += 1;
    return terms.slice(low, end);
  }

  #near(form: string): { term: string; edits: number }[] {
    const limit = allowedEdits(form.length);
    if (limit === 0 || form.length > 40) return [];
    let best = limit;
    const near: { term: string; edits: number }[] = [];
    for (const term of this.#terms) {
      const edits = editDistance(form, term, best);
      if (edits > best) continue;
      best = edits;
      near.push({ term, edits });
    }
    return near.filter(({ edits }) => edits === best);
  }
}

function toList(found: ReadonlyMap<string, number>): Expansion[] {
  return [...found].map(([term, quality]) => ({ term, quality }));
}
