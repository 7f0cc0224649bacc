import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Locale } from '@/lib/i18n/locales';

/** A word as typed, with the forms under which it is indexed. */
export type Token = {
  /** Folded word; for a compound, its parts glued: e-CPS → ecps, CI-SIS → cisis. */
  form: string;
  /** Parts of a compound; empty for a simple word. */
  parts: string[];
  /** Written in capitals: an acronym, never a stop word. */
  capitals: boolean;
};

/** Language by language: a proven stemmer, and words that say little. A new language is one entry here. */
const languages: Record<Locale, { stem: (word: string) => string; stopWords: ReadonlySet<string> }> = {
  fr: {
    stem: french,
    stopWords: new Set(
      'a ai as au aux avec ce ces cet cette comment dans de des du elle en est et etre faire faut il ils j je l la le les leur ma mes mon n ne nos notre nous ou par pas pour qu quand que quel quelle quelles quels qui quoi sa se ses son sont sur ta tu un une vos votre vous y dois doit puis'.split(
        ' ',
      ),
    ),
  },
  en: {
    stem: english,
    stopWords: new Set(
      'a about an and are as at be by can do does for from get have how i in into is it its me my of on or our should that the their there this to us was we what when where which who why will with you your need'.split(
        ' ',
      ),
    ),
  },
};

/** Lower case, without accents or ligatures: Œuvre → oeuvre. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

const wordPattern = /[\p{L}\p{N}]+(?:[-.'’‘`´/_][\p{L}\p{N}]+)*/gu;
const elision = /^(?:jusqu|lorsqu|puisqu|qu|[cdjlmnst])['’‘`´](?=\p{L})/iu;

/** Cuts a text into words: elisions dropped, compounds kept whole and in parts, numbers whole. */
export function tokenize(text: string): Token[] {
  return [...text.normalize('NFC').matchAll(wordPattern)].map(([raw]) => {
    const word = raw.replace(elision, '').replace(/['’‘`´]s$/i, '');
    const parts = fold(word)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    return {
      form: parts.join(''),
      parts: parts.length > 1 ? parts : [],
      capitals: /\p{Lu}/u.test(word) && word === word.toUpperCase(),
    };
  });
}

/** The forms under which a text is indexed: words, and for compounds the glued form and its parts. */
export function indexForms(text: string): string[] {
  return tokenize(text).flatMap(formsOf);
}

function formsOf({ form, parts }: Token): string[] {
  return [form, ...parts.filter((part) => part.length > 1)];
}

/** The same for running text, where words that say little are left out; titles and other names keep them. */
export function textForms(text: string, lang: Locale): string[] {
  return tokenize(text)
    .filter((token) => !isStopWord(token, lang))
    .flatMap(formsOf);
}

/** What two forms of one word have in common. */
export function stem(form: string, lang: Locale): string {
  return /\d/.test(form) ? form : languages[lang].stem(form);
}

/** A word that says little by itself; it weighs less, and never vanishes when it is the query. */
export function isStopWord(token: Pick<Token, 'form' | 'capitals'>, lang: Locale): boolean {
  return !token.capitals && languages[lang].stopWords.has(token.form);
}

/** A name reduced to what identifies it: "Pro Santé Connect" → "prosanteconnect". */
export function nameKey(name: string): string {
  return tokenize(name)
    .map((token) => token.form)
    .join('');
}
