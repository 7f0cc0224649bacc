import type { ReactNode } from 'react';
import type { Entry } from '@/lib/content/entry';
import type { PageContext } from '@/lib/site/context';

type Props = {
  ctx: PageContext;
  entry: Entry<'guides'>;
  titles: ReadonlyMap<string, string>;
  children: ReactNode;
};

/** The steps in brief with what each waits for, then the steps; ticks are kept in the reader's browser. */
export function Journey({ ctx, entry, titles, children }: Props) {
  const { t } = ctx;
  const { steps } = entry.facts;
  const rank = (id: string) => steps.findIndex((step) => step.id === id) + 1;
  return (
    <step-ticks data-guide={entry.id} data-progress={t('guide.progress')}>
      <ol className="journey">
        {steps.map((step, index) => {
          const others = steps.filter((other) => step.oneOf && other.oneOf === step.oneOf && other.id !== step.id);
          return (
            <li key={step.id}>
              <a href={`#${step.id}`}>{titles.get(step.id)}</a>
              {others.length > 0 && (
                <span className="logic">
                  {t('guide.or', { steps: others.map((other) => rank(other.id)).join(', ') })}
                </span>
              )}
              {step.after.length > 0 && step.after.join() !== steps[index - 1]?.id && (
                <span className="logic">
                  {t('guide.after', { count: step.after.length, steps: after(step.after) })}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="progress" role="status" hidden />
      {children}
    </step-ticks>
  );

  /** Ranks of the steps to finish first: alternatives are joined by “or”, the others by “and”. */
  function after(ids: readonly string[]): string {
    const groups = new Map<string, number[]>();
    for (const id of ids) {
      const key = steps.find((step) => step.id === id)?.oneOf ?? id;
      groups.set(key, [...(groups.get(key) ?? []), rank(id)]);
    }
    return [...groups.values()].map((ranks) => ranks.join(` ${t('guide.orWord')} `)).join(` ${t('guide.andWord')} `);
  }
}
