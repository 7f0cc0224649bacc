import { expect, test } from 'vitest';
import { loadOrThrow } from '@/lib/content/load';
import { entryOf } from '@/lib/content/queries';
import { relatedTo } from '@/lib/content/relations';

const { entries } = loadOrThrow('tests/fixtures/site');

function around(ref: string): string[] {
  return Object.values(relatedTo(entryOf(entries, ref), entries)).flatMap((list) => list.map((entry) => entry.ref));
}

test('a relation written once is shown on both sides', () => {
  expect(around('roadmap/priority-01')).toContain('bricks/beta');
  expect(around('bricks/beta')).toContain('roadmap/priority-01');
});

test('a link in the words is a relation too', () => {
  expect(around('guides/gamma')).toContain('actors/alpha');
});
