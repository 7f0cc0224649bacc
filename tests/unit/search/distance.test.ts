import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedEdits, editDistance } from '@/lib/search/distance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

test('a missing, added, changed or swapped letter is one edit', () => {
  for (const other of ['telesurvellance', 'telesurveillancee', 'telesurveillanca', 'tleesurveillance']) {
    expect(editDistance(other, 'telesurveillance', 2)).toBe(1);
  }
});

test('the distance is the same both ways, and nil only for the same word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});

test('a limit changes nothing below it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 9), limit + 1));
    }),
  );
});

test('short words are not corrected', () => {
  expect([3, 4, 8, 9].map(allowedEdits)).toEqual([0, 1, 1, 2]);
});
