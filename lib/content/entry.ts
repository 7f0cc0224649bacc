import type { z } from 'zod';
import type { Locale } from '@/lib/i18n/locales';
import type { Collection, collections } from './collections';
import type { WordsFile } from './words';

/** An entry as the pages see it: facts from entry.yaml, words per language. */
export type Entry<C extends Collection = Collection> = {
  [K in C]: {
    collection: K;
    id: string;
    /** collection/id */
    ref: string;
    facts: z.output<(typeof collections)[K]['schema']>;
    words: Partial<Record<Locale, WordsFile>>;
    /** Line of a field of entry.yaml, for messages. */
    lineOf: (path: readonly (string | number)[]) => number | undefined;
  };
}[C];
