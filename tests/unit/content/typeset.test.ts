import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '@/lib/content/typeset';
import { locales } from '@/lib/i18n/locales';

test.each([
  ["l'ANS", 'l’ANS'],
  ['Qui ? Oui !', 'Qui\u202f? Oui\u202f!'],
  ['deux points : oui', 'deux points\u00a0: oui'],
  ['« mot »', '«\u00a0mot\u00a0»'],
  ['1 000 000 €', '1\u202f000\u202f000\u00a0€'],
  ['40 %', '40\u00a0%'],
  ['art. 3, L. 1111-8, n° 2019', 'art.\u00a03, L.\u00a01111-8, n°\u00a02019'],
  ["l'", 'l’'],
])('French: %s', (plain, set) => {
  expect(typeset(plain, 'fr')).toBe(set);
});

test.each([
  ["the State's", 'the State’s'],
  ['a "word" here', 'a “word” here'],
  ['24 million', '24\u00a0million'],
])('English: %s', (plain, set) => {
  expect(typeset(plain, 'en')).toBe(set);
});

test('setting a text twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.string({ unit: fc.constantFrom(...'aé1 0«»:;!?%€\'"n°L.') }),
      (lang, text) => {
        const once = typeset(text, lang);
        expect(typeset(once, lang)).toBe(once);
      },
    ),
  );
});
