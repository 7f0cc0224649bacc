import type { Entry } from '@/lib/content/entry';
import type { Step } from '@/lib/content/schema/guide';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import type { WordsElement } from '../mdx/prose';
import { Cite } from '../source/cite';
import { ContactList } from '../ui/contact-list';
import { ExternalLink } from '../ui/external-link';
import { type Fact, FactsPanel } from '../ui/facts-panel';
import { LinkList } from '../ui/link-list';
import { Mark } from '../ui/mark';

/** The <Step> of a guide's words, completed by the facts of the step of the same id. */
export function stepElement(
  ctx: PageContext,
  entry: Entry<'guides'>,
  titles: ReadonlyMap<string, string>,
): WordsElement {
  const { steps } = entry.facts;
  return function GuideStep({ id = '', children }) {
    const index = steps.findIndex((step) => step.id === id);
    const step = steps[index];
    if (!step) throw new Error(`${entry.ref} has no step ${id}`);
    return (
      <section className="step">
        <h3 id={id}>
          <span className="step-number">{ctx.t('guide.step', { number: index + 1 })}</span> {titles.get(id)}
        </h3>
        <label className="tick" hidden>
          <input type="checkbox" name={id} /> {ctx.t('guide.done')}
        </label>
        {children}
        <StepFacts ctx={ctx} entry={entry} step={step} />
      </section>
    );
  };
}

/** Obligation with its law and date, contacts, documents, duration, cost: together, at the step. */
function StepFacts({ ctx, entry, step }: { ctx: PageContext; entry: Entry<'guides'>; step: Step }) {
  const { t, lang, say } = ctx;
  const cite = (ids: readonly string[] | undefined) => <Cite ctx={ctx} sources={entry.facts.sources} ids={ids} />;
  const { obligation, duration, cost } = step;
  const measured = (measure: typeof duration) =>
    measure && (
      <>
        {say(measure.text)}
        {measure.date && ` (${formatDate(measure.date, lang)})`}
        {cite(measure.sources)}
      </>
    );
  const facts: Fact[] = [
    {
      label: t('guide.obligation'),
      value: obligation && (
        <>
          <Mark kind="obligation" value={obligation.level}>
            {t(`guide.level.${obligation.level}`)}
          </Mark>
          {' – '}
          {say(obligation.reason)}
          {cite(obligation.sources)}
          {obligation.legal && (
            <>
              <br />
              {obligation.url ? (
                <ExternalLink href={obligation.url}>{say(obligation.legal)}</ExternalLink>
              ) : (
                say(obligation.legal)
              )}
            </>
          )}
          {obligation.from && (
            <>
              <br />
              {t('guide.from', { date: formatDate(obligation.from, lang) })}
            </>
          )}
        </>
      ),
    },
    {
      label: t('guide.contacts'),
      value: step.contacts.length > 0 && <ContactList ctx={ctx} contacts={step.contacts} />,
    },
    { label: t('guide.documents'), value: step.documents.length > 0 && <LinkList ctx={ctx} links={step.documents} /> },
    { label: t('guide.duration'), value: measured(duration) },
    { label: t('guide.cost'), value: measured(cost) },
    { label: t('sections.sources'), value: <span className="cite-plain">{cite(step.sources)}</span> },
  ];
  return <FactsPanel facts={facts.filter((fact) => fact.value !== false)} />;
}
