import type { Locale } from '@/lib/i18n/locales';
import { isStopWord, type Token, tokenize } from './encoder';
import { ranking } from './ranking';
import type { Expansion, Vocabulary } from './vocabulary';

/** A word of the query, with what it weighs and the known terms it stands for. */
export type Term = { token: Token; weight: number; expansions: Expansion[] };

/** Longest query that is read, in characters; the rest is ignored. */
const longestQuery = 300;
const mostTerms = 16;

/** A query as it is understood. */
export type ReadQuery = {
  text: string;
  terms: Term[];
  /** The words as they are understood, folded, when one was corrected. */
  corrected: string[] | undefined;
};

/** Reads what was typed: words, their weight, and the known terms each stands for. */
export function readQuery(query: string, vocabulary: Vocabulary, lang: Locale): ReadQuery {
  const text = query.slice(0, longestQuery);
  const tokens = tokenize(text).slice(0, mostTerms);
  const informative = tokens.some((token) => !isStopWord(token, lang));
  const unfinished = /[\p{L}\p{N}]$/u.test(text);
  const read = tokens.flatMap((token, index) => {
    const weight = informative && isStopWord(token, lang) ? ranking.stopWord : 1;
    return readToken(token, vocabulary, unfinished && index === tokens.length - 1).map((term) => ({ ...term, weight }));
  });
  const words = read.map(({ token, corrected, expansions }) => (corrected && expansions[0]?.term) || token.form);
  return { text, terms: read, corrected: read.some((term) => term.corrected) ? words : undefined };
}

/** A compound is looked for as one word; when it is not known as such, part by part. */
function readToken(token: Token, vocabulary: Vocabulary, unfinished: boolean) {
  const whole = vocabulary.expand(token, unfinished);
  const known = whole.expansions.length > 0 && !whole.corrected;
  if (token.parts.length === 0 || known) return [{ token, ...whole }];
  return token.parts.map((form) => {
    const part = { form, parts: [], capitals: token.capitals };
    return { token: part, ...vocabulary.expand(part, unfinished) };
  });
}

/** The terms that words of full weight stand for: those to mark in what is shown. */
export function wantedForms(terms: readonly Term[]): Set<string> {
  return new Set(
    terms.filter(({ weight }) => weight === 1).flatMap(({ expansions }) => expansions.map(({ term }) => term)),
  );
}
