import type { Entry } from '@/lib/content/entry';
import { entryOf, hrefOf } from '@/lib/content/queries';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { placeLabel } from '../house/place';
import { titleOf } from '../relations/related';
import { Cite } from '../source/cite';
import { FactsPanel } from '../ui/facts-panel';
import { Mark } from '../ui/mark';

/** The brick in brief: family, pillar, status with its date, users, European counterpart, priorities. */
export function BrickFacts({ ctx, entry }: { ctx: PageContext; entry: Entry<'bricks'> }) {
  const { t, lang, say } = ctx;
  const { facts } = entry;
  return (
    <FactsPanel
      facts={[
        {
          label: t('brick.facts.status'),
          value: (
            <>
              <Mark kind="status" value={facts.status.value}>
                {t(`brick.status.${facts.status.value}`)}
              </Mark>{' '}
              ({formatDate(facts.status.date, lang)})
              <br />
              {say(facts.status.detail)}
              <Cite ctx={ctx} sources={facts.sources} ids={facts.status.sources} />
            </>
          ),
        },
        {
          label: t('brick.facts.family'),
          value: (
            <Mark kind="family" value={facts.family}>
              {t(`brick.family.${facts.family}`)}
            </Mark>
          ),
        },
        { label: t('brick.facts.place'), value: placeLabel(ctx, entry) },
        {
          label: t('brick.facts.audiences'),
          value: facts.audiences.map((item) => t(`brick.audience.${item}`)).join(', '),
        },
        { label: t('brick.facts.acronyms'), value: facts.acronyms.join(', ') },
        {
          label: t('brick.facts.european'),
          value: facts.european && (
            <Mark kind="european" value="yes">
              {t('brick.european')}
            </Mark>
          ),
        },
        {
          label: t('brick.facts.priorities'),
          value:
            facts.priorities.length > 0 ? (
              <ul>
                {facts.priorities.map(({ ref, basis }) => {
                  const priority = entryOf(ctx.entries, ref);
                  return (
                    <li key={ref}>
                      <a href={hrefOf(priority, lang)}>{titleOf(ctx, priority)}</a>
                      {basis === 'inferred' && ` (${t('brick.inferred')})`}
                    </li>
                  );
                })}
              </ul>
            ) : undefined,
        },
      ]}
    />
  );
}
