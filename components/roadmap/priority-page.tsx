import { axesOf, entryOf, hrefOf, type PriorityEntry, prioritiesOf, wordsIn } from '@/lib/content/queries';
import type { PageContext } from '@/lib/site/context';
import { EntryPage, type PageSection } from '../layout/entry-page';
import { wordSections } from '../mdx/word-sections';
import { titleOf } from '../relations/related';
import { DatedList } from '../ui/dated-list';
import { FactsPanel } from '../ui/facts-panel';
import { LinkList } from '../ui/link-list';
import { Commitments } from './commitments';
import { Objectives } from './objectives';
import { OfficialTitle } from './official-title';

/** The page of a priority: what is documented of it, with owners, targets, dates and sources. */
export function PriorityPage({ ctx, entry }: { ctx: PageContext; entry: PriorityEntry }) {
  const { t, lang } = ctx;
  const { facts } = entry;
  const axis = entryOf(ctx.entries, facts.axis);
  const axisFacts = axesOf(ctx.entries, lang).find((item) => item.ref === facts.axis)?.facts;
  const sections: PageSection[] = [
    ...wordSections(ctx, entry),
    {
      id: 'objectives',
      title: t('roadmap.sections.objectives'),
      content: <Objectives ctx={ctx} entry={entry} axisObjectives={axisFacts?.objectives ?? 0} />,
    },
    ...(facts.commitments.length > 0
      ? [
          {
            id: 'commitments',
            title: t('roadmap.sections.commitments'),
            content: <Commitments ctx={ctx} entry={entry} />,
          },
        ]
      : []),
    ...(facts.progress.length > 0
      ? [
          {
            id: 'progress',
            title: t('roadmap.sections.progress'),
            content: (
              <>
                <p className="basis">{t('roadmap.progressNote')}</p>
                <DatedList ctx={ctx} entry={entry} items={facts.progress} />
              </>
            ),
          },
        ]
      : []),
    ...(facts.resources.length > 0
      ? [
          {
            id: 'resources',
            title: t('sections.actors.resources'),
            content: <LinkList ctx={ctx} links={facts.resources} />,
          },
        ]
      : []),
  ];
  return (
    <EntryPage
      ctx={ctx}
      entry={entry}
      section="roadmap"
      accent={axis.id}
      parents={[{ label: titleOf(ctx, axis), href: hrefOf(axis, lang) }]}
      kicker={t('roadmap.priority', { number: facts.number })}
      panel={
        <FactsPanel
          facts={[
            { label: t('roadmap.facts.axis'), value: <a href={hrefOf(axis, lang)}>{titleOf(ctx, axis)}</a> },
            { label: t('roadmap.facts.official'), value: <OfficialTitle ctx={ctx} entry={entry} /> },
            { label: t('roadmap.facts.commitments'), value: facts.commitments.length },
            { label: t('roadmap.facts.neighbours'), value: <Neighbours ctx={ctx} entry={entry} /> },
          ]}
        />
      }
      sections={sections}
    />
  );
}

/** The priorities before and after. */
function Neighbours({ ctx, entry }: { ctx: PageContext; entry: PriorityEntry }) {
  const near = prioritiesOf(ctx.entries, ctx.lang).filter(
    (other) => Math.abs(other.facts.number - entry.facts.number) === 1,
  );
  return (
    <ul>
      {near.map((other) => (
        <li key={other.id}>
          <a href={hrefOf(other, ctx.lang)}>
            {other.facts.number}. {wordsIn(other, ctx.lang).title}
          </a>
        </li>
      ))}
    </ul>
  );
}
