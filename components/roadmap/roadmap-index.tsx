import { type AxisEntry, axesOf, hrefOf, objectiveCount, prioritiesOf, wordsIn } from '@/lib/content/queries';
import type { Source } from '@/lib/content/schema/common';
import type { PageContext } from '@/lib/site/context';
import { ListPage } from '../layout/list-page';
import { titleOf } from '../relations/related';
import { documented } from './documented';

/** The four axes with their priorities, and how much of each is documented here. */
export function RoadmapIndex({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  const axes = axesOf(ctx.entries, lang);
  const priorities = prioritiesOf(ctx.entries, lang);
  const total = objectiveCount(axes);
  const { objectives, commitments } = documented(priorities);
  return (
    <ListPage
      ctx={ctx}
      section="roadmap"
      title={t('roadmap.title')}
      summary={t('roadmap.summary')}
      entries={[...axes, ...priorities]}
      parts={axes.map((axis) => ({ id: axis.id, title: titleOf(ctx, axis) }))}
      sources={countSources(axes)}
    >
      <p className="counts">
        {t('roadmap.counts', { axes: axes.length, priorities: priorities.length, objectives: total })}{' '}
        {t('roadmap.documented', { count: objectives, total, commitments })}
      </p>
      <p>{t('roadmap.why')}</p>
      <ol className="axes">
        {axes.map((axis) => {
          const own = prioritiesOf(ctx.entries, lang, axis.ref);
          return (
            <li key={axis.id} id={axis.id} className={`axis axis-${axis.facts.number}`}>
              <p className="kicker">
                {t('roadmap.axis', { number: axis.facts.number })} · {ctx.say(axis.facts.short)}
              </p>
              <h2>
                <a href={hrefOf(axis, lang)}>{wordsIn(axis, lang).title}</a>
              </h2>
              <p className="counts">
                {t('roadmap.axisCounts', { priorities: own.length, objectives: axis.facts.objectives })}{' '}
                {t('roadmap.documented', {
                  count: documented(own).objectives,
                  total: axis.facts.objectives,
                  commitments: documented(own).commitments,
                })}
              </p>
              <ol>
                {own.map((priority) => (
                  <li key={priority.id} value={priority.facts.number}>
                    <a href={hrefOf(priority, lang)}>{wordsIn(priority, lang).title}</a>
                    {priority.facts.commitments.length > 0 && (
                      <span className="counts">
                        {' '}
                        {t('roadmap.commitments', { count: priority.facts.commitments.length })}
                      </span>
                    )}
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </ListPage>
  );
}

/** Documents that give the official numbers of objectives, each once. */
function countSources(axes: readonly AxisEntry[]): Source[] {
  const cited = axes.flatMap(({ facts }) =>
    facts.sources.filter((source) => facts.objectivesSources.includes(source.id)),
  );
  return [...new Map(cited.map((source) => [source.url ?? source.title, source])).values()];
}
