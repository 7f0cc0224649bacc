import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { hrefFor, sectionIds, sectionOf, sectionParams, segments } from '@/lib/i18n/routes';

test('an address ends with a slash, its anchor after', () => {
  expect(hrefFor('fr')).toBe('/fr/');
  expect(hrefFor('fr', { section: 'bricks', slug: 'ins' })).toBe('/fr/maison/ins/');
  expect(hrefFor('en', { section: 'bricks', slug: 'ins', anchor: 'todo' })).toBe('/en/house/ins/#todo');
});

test('a segment leads back to its section, in its own language only', () => {
  for (const lang of locales) {
    for (const section of sectionIds) expect(sectionOf(lang, segments[section][lang])).toBe(section);
  }
  expect(sectionOf('en', 'acteurs')).toBeUndefined();
});

test('no two sections share a segment in a language', () => {
  const addresses = sectionParams().map(({ lang, section }) => `${lang}/${section}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});
