import { expect, test } from 'vitest';
import { entryRecords } from '@/lib/api/entries';
import { loadOrThrow } from '@/lib/content/load';
import { axesOf, entriesOf, objectiveCount, prioritiesOf } from '@/lib/content/queries';
import { refsFrom } from '@/lib/content/relations';
import { locales } from '@/lib/i18n/locales';

const { entries } = loadOrThrow('content');

test('the seven actors in depth are here, with every section that their page has', () => {
  const actors = entriesOf(entries, 'actors', 'fr');
  for (const id of ['ais', 'ans', 'ars', 'cnam', 'dns', 'grades', 'hdh']) {
    const actor = actors.find((entry) => entry.id === id);
    const sections = actor?.words.fr?.sections.map((section) => section.id) ?? [];
    expect(sections, id).toEqual(expect.arrayContaining(['what', 'missions', 'use', 'offer']));
  }
});

test('the house has the 23 bricks of the drawing, and a brick in every part of it', () => {
  const drawn = entriesOf(entries, 'bricks', 'fr').filter((brick) => brick.facts.inDrawing);
  expect(drawn).toHaveLength(23);
  expect(new Set(drawn.map((brick) => brick.facts.place.zone)).size).toBe(10);
});

test('labels of the drawing are short', () => {
  for (const brick of entriesOf(entries, 'bricks', 'fr')) {
    for (const label of Object.values(brick.facts.short))
      expect(label.length, `${brick.ref} ${label}`).toBeLessThanOrEqual(26);
  }
});

test('the roadmap has 4 axes of 20, 16, 11 and 18 objectives, and 18 priorities', () => {
  const axes = axesOf(entries, 'fr');
  expect(axes.map((axis) => axis.facts.objectives)).toEqual([20, 16, 11, 18]);
  expect(objectiveCount(axes)).toBe(65);
  expect(axes.map((axis) => prioritiesOf(entries, 'fr', axis.ref).length)).toEqual([5, 5, 4, 4]);
  expect(prioritiesOf(entries, 'fr').map((priority) => priority.facts.number)).toEqual(
    Array.from({ length: 18 }, (_, index) => index + 1),
  );
});

test('every entry of the roadmap, the house, the actors and the guides is named by another', () => {
  const named = new Set(entries.flatMap((entry) => [...refsFrom(entry)]));
  expect(
    entries.filter((entry) => entry.collection !== 'pages' && !named.has(entry.ref)).map((entry) => entry.ref),
  ).toEqual([]);
});

test('both languages of every words file cite the same sources', () => {
  const cited = (source: unknown) => [...new Set(JSON.stringify(source).match(/source:[a-z0-9-]+/g))].sort();
  for (const entry of entries) {
    expect(cited(entry.words.en?.sections), entry.ref).toEqual(cited(entry.words.fr?.sections));
  }
});

test('the open data lists the same entries in every language', () => {
  const [first, ...others] = locales.map((lang) => entryRecords(entries, lang).map((record) => record.ref));
  for (const other of others) expect(other).toEqual(first);
});
