import { entriesOf, hrefOf, wordsIn } from '@/lib/content/queries';
import { stages } from '@/lib/content/schema/actor';
import type { PageContext } from '@/lib/site/context';
import { ListPage } from '../layout/list-page';

/** Every actor: who it is, when to knock at its door, whether it funds. */
export function ActorList({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  const actors = entriesOf(ctx.entries, 'actors', lang);
  return (
    <ListPage
      ctx={ctx}
      section="actors"
      title={t('nav.actors')}
      summary={t('lists.actors')}
      entries={actors}
      parts={actors.map((actor) => ({ id: actor.id, title: wordsIn(actor, lang).title }))}
    >
      <ul className="cards">
        {actors.map((actor) => {
          const { title, summary } = wordsIn(actor, lang);
          const first = stages.filter((stage) => actor.facts.stages[stage].level === 'first-call');
          return (
            <li key={actor.id} id={actor.id} className="card">
              <p className="kicker">{t(`actor.type.${actor.facts.type}`)}</p>
              <h2>
                <a href={hrefOf(actor, lang)}>{title}</a>
              </h2>
              <p>{summary}</p>
              <dl className="card-facts">
                <div>
                  <dt>{t('actor.facts.zone')}</dt>
                  <dd>{t(`actor.zone.${actor.facts.zone}`)}</dd>
                </div>
                <div>
                  <dt>{t('actor.facts.funds')}</dt>
                  <dd>{t(`actor.funds.${actor.facts.funds.answer}` as 'actor.funds.yes')}</dd>
                </div>
                {first.length > 0 && (
                  <div>
                    <dt>{t('actor.level.first-call')}</dt>
                    <dd>{first.map((stage) => t(`actor.stage.${stage}`)).join(', ')}</dd>
                  </div>
                )}
              </dl>
            </li>
          );
        })}
      </ul>
    </ListPage>
  );
}
