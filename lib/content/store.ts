import 'server-only';
import { cache } from 'react';
import { loadOrThrow } from './load';

type Loaded = ReturnType<typeof loadOrThrow>;

/** Folder of the content; another one in tests. */
const root = process.env.CONTENT_DIR ?? 'content';

let built: Loaded | undefined;

/**
 * All the content. Read once per build; read again for each page in development, so that an edit shows on reload.
 * @throws ContentError that lists every problem
 */
export const allContent: () => Loaded = cache(() => {
  if (process.env.NODE_ENV === 'development') return loadOrThrow(root);
  built ??= loadOrThrow(root);
  return built;
});
