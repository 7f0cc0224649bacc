import type { Entry } from '@/lib/content/entry';
import { wordsIn } from '@/lib/content/queries';
import { anchoredParts } from '@/lib/content/words';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { EntryPage, type PageSection } from '../layout/entry-page';
import { wordSections } from '../mdx/word-sections';
import { Cite } from '../source/cite';
import { DatedList } from '../ui/dated-list';
import { FactsPanel } from '../ui/facts-panel';
import { Amounts } from './amounts';
import { stepElement } from './guide-step';
import { Journey } from './journey';

/** A step-by-step guide. */
export function GuidePage({ ctx, entry }: { ctx: PageContext; entry: Entry<'guides'> }) {
  const { t, say } = ctx;
  const { facts } = entry;
  const titles = stepTitles(ctx, entry);
  const words = wordSections(ctx, entry, {
    step: stepElement(ctx, entry, titles),
    after: {
      who: facts.questions.length > 0 && <Questions ctx={ctx} entry={entry} />,
      essentials: facts.deadlines.length > 0 && <DatedList ctx={ctx} entry={entry} items={facts.deadlines} />,
    },
  }).map((section) =>
    section.id === 'steps'
      ? {
          ...section,
          content: (
            <Journey ctx={ctx} entry={entry} titles={titles}>
              {section.content}
            </Journey>
          ),
        }
      : section,
  );
  const amounts: PageSection[] =
    facts.amounts.length > 0
      ? [{ id: 'amounts', title: t('sections.guides.amounts'), content: <Amounts ctx={ctx} entry={entry} /> }]
      : [];
  const rest = words.findIndex((section) => section.id === 'result');
  const at = rest === -1 ? words.length : rest;
  return (
    <EntryPage
      ctx={ctx}
      entry={entry}
      section="guides"
      kicker={t('guide.kicker', { count: facts.steps.length })}
      panel={
        <FactsPanel
          facts={[
            {
              label: t('guide.audience'),
              value: (
                <ul>
                  {facts.audience.map((item) => (
                    <li key={item.fr}>{say(item)}</li>
                  ))}
                </ul>
              ),
            },
            { label: t('guide.steps'), value: facts.steps.length },
            { label: t('guide.latest'), value: latest(entry, ctx) },
          ]}
        />
      }
      sections={[...words.slice(0, at), ...amounts, ...words.slice(at)]}
    />
  );
}

/** Titles of the steps, which stand in the words. */
function stepTitles(ctx: PageContext, entry: Entry<'guides'>): ReadonlyMap<string, string> {
  const steps = wordsIn(entry, ctx.lang).sections.flatMap((section) => anchoredParts(section));
  return new Map(steps.filter((part) => part.element === 'Step').map((part) => [part.id, part.title]));
}

/** Date of the newest dated source: how recent the guide can be. */
function latest(entry: Entry<'guides'>, ctx: PageContext): string | undefined {
  const newest = entry.facts.sources
    .flatMap((source) => source.published ?? [])
    .toSorted()
    .at(-1);
  return newest && formatDate(newest, ctx.lang);
}

function Questions({ ctx, entry }: { ctx: PageContext; entry: Entry<'guides'> }) {
  return (
    <>
      <h3>{ctx.t('guide.questions')}</h3>
      <ul className="questions">
        {entry.facts.questions.map((question) => (
          <li key={question.id}>
            <strong>{ctx.say(question.ask)}</strong> {ctx.say(question.why)}
            <Cite ctx={ctx} sources={entry.facts.sources} ids={question.sources} />
          </li>
        ))}
      </ul>
    </>
  );
}
