import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, reviewDate } from '@/lib/i18n/dates';

test('a date is written as precisely as it is known', () => {
  expect(formatDate('2025', 'fr')).toBe('2025');
  expect(formatDate('2025-06', 'fr')).toBe('juin 2025');
  expect(formatDate('2025-06-01', 'fr')).toBe('1er juin 2025');
  expect(formatDate('2025-06-11', 'fr')).toBe('11 juin 2025');
  expect(formatDate('2025-06-01', 'en')).toBe('1 June 2025');
});

test('a review falls on the same day some months later, or on the last day of a shorter month', () => {
  expect(reviewDate('2026-11-21', 6)).toBe('2027-05-21');
  expect(reviewDate('2026-08-31', 6)).toBe('2027-02-28');
});

test('a review is always after the check', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 24 }), (from, months) => reviewDate(from, months) > from));
});
