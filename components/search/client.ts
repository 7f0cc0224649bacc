import type { SearchReply, SearchRequest } from './protocol';

/** Address of the worker's script; given by the build. */
declare const SEARCH_WORKER: string;

type Listener = (reply: SearchReply) => void;

/** Speaks to the search worker; only the newest question gets its answers. */
export class SearchClient {
  readonly #worker = new Worker(SEARCH_WORKER);
  #id = 0;

  constructor(
    private readonly lang: string,
    listener: Listener,
  ) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      if (data.id === this.#id) listener(data);
    });
    this.#worker.addEventListener('error', () => listener({ id: this.#id, ok: false, error: 'worker' }));
  }

  ask(query: string, limit: number): void {
    this.#id += 1;
    this.#worker.postMessage({ id: this.#id, lang: this.lang, query, limit } satisfies SearchRequest);
  }
}
