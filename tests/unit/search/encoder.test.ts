import { expect, test } from 'vitest';
import { indexForms, isStopWord, nameKey, stem, textForms, tokenize } from '@/lib/search/encoder';

const forms = (text: string) => tokenize(text).map((token) => token.form);

test.each([
  ['Élément cœur', ['element', 'coeur']],
  ["l'ANS d’hébergement qu'une", ['ans', 'hebergement', 'une']],
  ['e-CPS et CI-SIS', ['ecps', 'et', 'cisis']],
  ['2017/745, L. 1111-8', ['2017745', 'l', '11118']],
  ['RE2020 et 400 000', ['re2020', 'et', '400', '000']],
  ["the State's", ['the', 'state']],
  ['   ', []],
  ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
  ['🧭🏥', []],
])('%s', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('a compound is found whole, glued, and by its parts', () => {
  expect(indexForms('CI-SIS')).toEqual(['cisis', 'ci', 'sis']);
});

test('words of one family share a stem, with or without accents', () => {
  expect(stem('rembourser', 'fr')).toBe(stem('remboursement', 'fr'));
  expect(stem('hopitaux', 'fr')).toBe(stem('hopital', 'fr'));
  expect(stem('certifies', 'en')).toBe(stem('certified', 'en'));
});

test('an acronym is never a word that says little', () => {
  const [lower, upper] = tokenize('ce CE');
  expect(lower && isStopWord(lower, 'fr')).toBe(true);
  expect(upper && isStopWord(upper, 'fr')).toBe(false);
  expect(textForms('le marquage CE de ce produit', 'fr')).toEqual(['marquage', 'ce', 'produit']);
});

test('a name is known however it is spelt', () => {
  expect(new Set(['Pro Santé Connect', 'pro-santé connect', 'ProSantéConnect'].map(nameKey)).size).toBe(1);
});
