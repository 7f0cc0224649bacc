import { Index } from 'flexsearch';
import type { FieldData } from './types';

/** One searchable field. The only module that knows the engine. */
export type Field = {
  /** Every term of the field. */
  terms: readonly string[];
  /** Ids of the records that hold a term, as it is indexed. */
  lookup(term: string): readonly number[];
};

/** Terms come ready from our encoder, so the engine keeps them as they are: one place for the rules of words. */
function createIndex() {
  return new Index({ tokenize: 'strict', encode: (text: string) => text.split(' '), resolution: 1, fastupdate: false });
}

/** Indexes a field at build time. @param records indexed forms of each record, by id */
export function buildField(records: readonly (readonly string[])[]): FieldData {
  const index = createIndex();
  for (const [id, forms] of records.entries()) index.add(id, forms.join(' '));
  let data: FieldData = [];
  index.export((key, value) => {
    if (key.endsWith('.map') && value) data = JSON.parse(String(value)) as FieldData;
  });
  return data;
}

/** Opens a field that was built before. */
export function openField(data: FieldData): Field {
  const index = createIndex();
  index.import('1.map', data as unknown as string);
  return {
    terms: data.map(([term]) => term),
    lookup: (term) => index.search(term, { limit: 100_000 }) as number[],
  };
}
