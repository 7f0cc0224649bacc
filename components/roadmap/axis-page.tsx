import { type AxisEntry, hrefOf, prioritiesOf, wordsIn } from '@/lib/content/queries';
import type { PageContext } from '@/lib/site/context';
import { EntryPage } from '../layout/entry-page';
import { wordSections } from '../mdx/word-sections';
import { Cite } from '../source/cite';
import { FactsPanel } from '../ui/facts-panel';
import { documented } from './documented';
import { OfficialTitle } from './official-title';

/** The page of an axis: its aim and its priorities. */
export function AxisPage({ ctx, entry }: { ctx: PageContext; entry: AxisEntry }) {
  const { t, lang } = ctx;
  const { facts } = entry;
  const priorities = prioritiesOf(ctx.entries, lang, entry.ref);
  const counts = documented(priorities);
  const words = wordSections(ctx, entry);
  return (
    <EntryPage
      ctx={ctx}
      entry={entry}
      section="roadmap"
      accent={`axis-${facts.number}`}
      kicker={`${t('roadmap.axis', { number: facts.number })} · ${ctx.say(facts.short)}`}
      panel={
        <FactsPanel
          facts={[
            { label: t('roadmap.facts.official'), value: <OfficialTitle ctx={ctx} entry={entry} /> },
            { label: t('roadmap.facts.priorities'), value: priorities.length },
            {
              label: t('roadmap.facts.objectives'),
              value: (
                <>
                  {facts.objectives}
                  <Cite ctx={ctx} sources={facts.sources} ids={facts.objectivesSources} />
                  <br />
                  {t('roadmap.documented', {
                    count: counts.objectives,
                    total: facts.objectives,
                    commitments: counts.commitments,
                  })}
                </>
              ),
            },
          ]}
        />
      }
      sections={[
        ...words,
        {
          id: 'priorities',
          title: t('roadmap.facts.priorities'),
          content: (
            <ol className="priorities">
              {priorities.map((priority) => (
                <li key={priority.id} value={priority.facts.number}>
                  <a href={hrefOf(priority, lang)}>{wordsIn(priority, lang).title}</a>
                  <p>{wordsIn(priority, lang).summary}</p>
                </li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  );
}
