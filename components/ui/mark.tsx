import type { ReactNode } from 'react';

/** A word with a mark before it: the mark repeats the word by shape, the colour only seconds them. */
export function Mark({ kind, value, children }: { kind: string; value: string; children: ReactNode }) {
  return <span className={`mark mark-${kind}-${value}`}>{children}</span>;
}
