import type { Entry } from '@/lib/content/entry';
import { entriesOf } from '@/lib/content/queries';
import { families, statuses } from '@/lib/content/schema/brick';
import type { PageContext } from '@/lib/site/context';
import { Bricks } from './bricks';
import { Clouds } from './clouds';
import { zonesOf } from './zones';

/**
 * The eHealth house: sky, roof, two rooms, core services, foundations in three pillars.
 * Every brick is a link; where it stands is a field of its entry. The drawing is made of text, borders and
 * a few shapes, so it reflows, prints, and reads in order from sky to foundations.
 */
export function House({ ctx }: { ctx: PageContext }) {
  const { t } = ctx;
  const zones = zonesOf(entriesOf(ctx.entries, 'bricks', ctx.lang));
  const group = (zone: keyof typeof zones, className = '') => (
    <section className={`house-zone house-${zone} ${className}`} aria-labelledby={`zone-${zone}`}>
      <h3 id={`zone-${zone}`}>{t(`house.zone.${zone}`)}</h3>
      <Bricks ctx={ctx} bricks={zones[zone]} />
    </section>
  );
  return (
    <figure className="house" aria-label={t('house.label')}>
      <Clouds ctx={ctx} />
      <div className="house-roof-row">
        <svg
          className="house-gable"
          viewBox="0 0 100 40"
          width="250"
          height="100"
          fill="none"
          stroke="currentColor"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d="M0 40 22 2H78L100 40Z" />
        </svg>
        {group('roof')}
      </div>
      <div className="house-rooms">
        {group('professionals')}
        {group('citizens')}
      </div>
      <Ground />
      {group('core', 'house-floor')}
      <section className="house-floor house-foundations" aria-labelledby="zone-foundations">
        <h3 id="zone-foundations">{t('house.foundations')}</h3>
        <div className="house-pillars">
          {group('ethics', 'house-pillar')}
          <section className="house-zone house-pillar house-security" aria-labelledby="zone-security">
            <h3 id="zone-security">{t('brick.pillar.security')}</h3>
            <div className="house-security-groups">
              {(
                ['security-users', 'security-professionals', 'security-directories', 'security-protection'] as const
              ).map((zone) => (
                <div key={zone} className={`house-${zone}`}>
                  <p id={`zone-${zone}`}>{t(`house.zone.${zone}`)}</p>
                  <Bricks ctx={ctx} bricks={zones[zone]} labelledBy={`zone-${zone}`} />
                </div>
              ))}
            </div>
          </section>
          {group('interoperability', 'house-pillar')}
        </div>
      </section>
      <Legend ctx={ctx} bricks={entriesOf(ctx.entries, 'bricks', ctx.lang)} />
    </figure>
  );
}

/** The ground line, with people and a tree. */
function Ground() {
  return (
    <svg
      className="house-ground"
      viewBox="0 0 1000 60"
      width="1000"
      height="60"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <path className="ground-line" d="M0 58H1000" />
      <g className="ground-tree">
        <path d="M60 58V32" />
        <circle cx="60" cy="22" r="16" />
      </g>
      <g className="ground-people">
        <circle cx="130" cy="26" r="6" />
        <path d="M122 58V40q0-8 8-8t8 8V58Z" />
        <circle cx="152" cy="34" r="5" />
        <path d="M145 58V45q0-7 7-7t7 7V58Z" />
        <circle cx="900" cy="24" r="6" />
        <path d="M892 58V38q0-8 8-8t8 8V58Z" />
        <circle cx="922" cy="27" r="6" />
        <path d="M914 58V41q0-8 8-8t8 8V58Z" />
      </g>
    </svg>
  );
}

/** What shapes and marks mean: only those that the house uses. */
function Legend({ ctx, bricks }: { ctx: PageContext; bricks: readonly Entry<'bricks'>[] }) {
  const { t } = ctx;
  const shown = families.filter((family) => bricks.some((brick) => brick.facts.family === family));
  const states = statuses.filter((status) => bricks.some((brick) => brick.facts.status.value === status));
  return (
    <figcaption className="house-legend">
      <div>
        <span>{t('brick.facts.family')}</span>
        <ul>
          {shown.map((family) => (
            <li key={family}>
              <span className={`mark mark-family-${family}`}>{t(`brick.family.${family}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <span>{t('brick.facts.status')}</span>
        <ul>
          {states.map((status) => (
            <li key={status}>
              <span className={`mark mark-status-${status}`}>{t(`brick.status.${status}`)}</span>
            </li>
          ))}
          <li>
            <span className="mark mark-european-yes">{t('brick.european')}</span>
          </li>
        </ul>
      </div>
    </figcaption>
  );
}
