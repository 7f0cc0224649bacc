import type { Entry } from '@/lib/content/entry';
import { entriesOf, hrefOf, wordsIn } from '@/lib/content/queries';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { ListPage } from '../layout/list-page';
import { Mark } from '../ui/mark';
import { House } from './house';
import { placeLabel } from './place';
import { type Zone, zonesOf } from './zones';

/** The house as a drawing, as a list by floor, and as a table. */
export function HousePage({ ctx }: { ctx: PageContext }) {
  const { t } = ctx;
  return (
    <ListPage
      ctx={ctx}
      section="bricks"
      title={t('house.title')}
      summary={t('house.summary')}
      entries={entriesOf(ctx.entries, 'bricks', ctx.lang)}
      parts={(['drawing', 'list', 'table'] as const).map((id) => ({ id, title: t(`house.${id}`) }))}
      sources={ctx.house.sources}
    >
      <section aria-labelledby="drawing" className="wide">
        <h2 id="drawing" className="visually-hidden">
          {t('house.drawing')}
        </h2>
        <House ctx={ctx} />
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{t('house.list')}</h2>
        <HouseList ctx={ctx} />
      </section>
      <section aria-labelledby="table">
        <h2 id="table">{t('house.table')}</h2>
        <HouseTable ctx={ctx} />
      </section>
    </ListPage>
  );
}

/** Every brick with what it is for, from roof to foundations. */
function HouseList({ ctx }: { ctx: PageContext }) {
  const zones = zonesOf(entriesOf(ctx.entries, 'bricks', ctx.lang));
  return (
    <div className="house-list">
      {(Object.keys(zones) as Zone[])
        .filter((zone) => zones[zone].length > 0)
        .map((zone) => (
          <div key={zone} className="house-list-zone">
            <h3>{placeOf(ctx, zone, zones[zone])}</h3>
            <dl>
              {zones[zone].map((brick) => (
                <div key={brick.id}>
                  <dt>
                    <a href={hrefOf(brick, ctx.lang)}>{wordsIn(brick, ctx.lang).title}</a>
                  </dt>
                  <dd>{wordsIn(brick, ctx.lang).summary}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
    </div>
  );
}

/** A zone of the foundations is told with its pillar. */
function placeOf(ctx: PageContext, zone: Zone, bricks: readonly Entry<'bricks'>[]): string {
  return bricks[0] ? placeLabel(ctx, bricks[0]) : ctx.t(`house.zone.${zone}`);
}

/** Every brick with its family, place, status and date, European counterpart. */
function HouseTable({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  return (
    <table className="stacked">
      <caption className="visually-hidden">{t('house.tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('house.brick')}</th>
          <th scope="col">{t('brick.facts.family')}</th>
          <th scope="col">{t('brick.facts.place')}</th>
          <th scope="col">{t('brick.facts.status')}</th>
          <th scope="col">{t('brick.facts.european')}</th>
        </tr>
      </thead>
      <tbody>
        {entriesOf(ctx.entries, 'bricks', lang).map((brick) => (
          <tr key={brick.id}>
            <th scope="row">
              <a href={hrefOf(brick, lang)}>{wordsIn(brick, lang).title}</a>
            </th>
            <td data-label={t('brick.facts.family')}>
              <Mark kind="family" value={brick.facts.family}>
                {t(`brick.family.${brick.facts.family}`)}
              </Mark>
            </td>
            <td data-label={t('brick.facts.place')}>{placeLabel(ctx, brick)}</td>
            <td data-label={t('brick.facts.status')}>
              <Mark kind="status" value={brick.facts.status.value}>
                {t(`brick.status.${brick.facts.status.value}`)}
              </Mark>{' '}
              ({formatDate(brick.facts.status.date, lang)})
            </td>
            <td data-label={t('brick.facts.european')}>{brick.facts.european ? t('brick.yes') : t('brick.none')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
