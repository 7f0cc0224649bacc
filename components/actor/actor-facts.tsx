import type { Entry } from '@/lib/content/entry';
import { entryOf, hrefOf } from '@/lib/content/queries';
import { typeset } from '@/lib/content/typeset';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { Cite } from '../source/cite';
import { type Fact, FactsPanel } from '../ui/facts-panel';

/** The actor in brief: type, fields, zone, money, address. */
export function ActorFacts({ ctx, entry }: { ctx: PageContext; entry: Entry<'actors'> }) {
  const { t, lang, say } = ctx;
  const { facts } = entry;
  const cite = (ids: readonly string[] | undefined) => <Cite ctx={ctx} sources={facts.sources} ids={ids} />;
  const answer = (kind: 'funds' | 'fees') => {
    const { answer: value, basis, detail, sources } = facts[kind];
    return (
      <>
        <strong>{t(`actor.${kind}.${value}` as 'actor.funds.yes')}</strong>
        {basis === 'deduced' && value !== 'unknown' && ` (${t('actor.deduced')})`}
        <br />
        {say(detail)}
        {cite(sources)}
      </>
    );
  };
  const rows: Fact[] = [
    { label: t('actor.facts.type'), value: t(`actor.type.${facts.type}`) },
    { label: t('actor.facts.fields'), value: facts.fields.map((field) => t(`actor.field.${field}`)).join(', ') },
    {
      label: t('actor.facts.zone'),
      value: [t(`actor.zone.${facts.zone}`), ...(facts.zoneNote ? [say(facts.zoneNote)] : [])].join(' – '),
    },
    {
      label: t('actor.facts.created'),
      value: facts.created && (
        <>
          {formatDate(facts.created.date, lang)}
          {cite(facts.created.sources)}
        </>
      ),
    },
    {
      label: t('actor.facts.oversight'),
      value:
        facts.oversight.length > 0 ? (
          <ul>
            {facts.oversight.map((item) => (
              <li key={item.name.fr}>
                {item.actor ? (
                  <a href={hrefOf(entryOf(ctx.entries, item.actor), lang)}>{say(item.name)}</a>
                ) : (
                  say(item.name)
                )}
                {cite(item.sources)}
              </li>
            ))}
          </ul>
        ) : undefined,
    },
    { label: t('actor.facts.funds'), value: answer('funds') },
    { label: t('actor.facts.fees'), value: answer('fees') },
    {
      label: t('actor.facts.address'),
      value: facts.address && (
        <address>
          {typeset(facts.address.lines, 'fr')}
          {cite(facts.address.sources)}
        </address>
      ),
    },
    {
      label: t('actor.facts.otherNames'),
      value:
        facts.otherNames.length > 0 ? (
          <ul>
            {facts.otherNames.map((item) => (
              <li key={item.name.fr}>
                {say(item.name)}
                {item.period && ` (${say(item.period)})`}
                {cite(item.sources)}
              </li>
            ))}
          </ul>
        ) : undefined,
    },
  ];
  return <FactsPanel facts={rows} />;
}
