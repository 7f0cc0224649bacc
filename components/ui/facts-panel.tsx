import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode };

/** Facts of a sheet, as terms and descriptions; a fact without value is left out. */
export function FactsPanel({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter((fact) => fact.value !== undefined && fact.value !== null && fact.value !== '')
        .map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
