import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collections } from '@/lib/content/collections';
import { fieldTables, requiredFields } from '@/lib/content/field-tables';

test('content/FIELDS.md is what the schemas say; if not, run npm run content:fields', () => {
  expect(readFileSync('content/FIELDS.md', 'utf8')).toBe(fieldTables());
});

test('every field is documented', () => {
  const silent = fieldTables()
    .split('\n')
    .filter((line) => /^\|.*\|\s*\|$/.test(line));
  expect(silent).toEqual([]);
});

test('the fields that must be filled in are known', () => {
  expect(requiredFields(collections.actors.schema)).toEqual(
    expect.arrayContaining(['verifiedOn', 'type', 'stages', 'sources']),
  );
  expect(requiredFields(collections.actors.schema)).not.toContain('acronym');
});
