import type { SearchAnswer } from '@/lib/search/types';

/** What the page asks of the search worker. */
export type SearchRequest = { id: number; lang: string; query: string; limit: number };

/** What the worker answers: first with titles only, then again once the texts are there. */
export type SearchReply = { id: number } & (
  | { ok: true; answer: SearchAnswer; complete: boolean }
  | { ok: false; error: string }
);
