import { expect, test } from 'vitest';
import { languageName, preferredLocale } from '@/lib/i18n/locales';

test.each([
  [undefined, 'fr'],
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-GB,en;q=0.9', 'en'],
  ['de-DE,de;q=0.9,fr;q=0.7,en;q=0.5', 'fr'],
  ['en;q=0.2, fr;q=0.8', 'fr'],
  ['fr;q=0, en', 'en'],
  ['da-DK', 'en'],
  ['*', 'en'],
  [';;,,q=', 'en'],
])('%s is answered in %s', (header, lang) => {
  expect(preferredLocale(header)).toBe(lang);
});

test('a language is named in another', () => {
  expect(languageName('fr', 'en')).toBe('French');
  expect(languageName('en', 'fr')).toBe('anglais');
});
