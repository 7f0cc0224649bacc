import { entriesOf, hrefOf, wordsIn } from '@/lib/content/queries';
import type { PageContext } from '@/lib/site/context';
import { ListPage } from '../layout/list-page';

/** Every guide: for whom, how many steps. */
export function GuideList({ ctx }: { ctx: PageContext }) {
  const { t, lang, say } = ctx;
  const guides = entriesOf(ctx.entries, 'guides', lang);
  return (
    <ListPage
      ctx={ctx}
      section="guides"
      title={t('nav.guides')}
      summary={t('lists.guides')}
      entries={guides}
      parts={guides.map((guide) => ({ id: guide.id, title: wordsIn(guide, lang).title }))}
    >
      <ul className="cards">
        {guides.map((guide) => {
          const { title, summary } = wordsIn(guide, lang);
          return (
            <li key={guide.id} id={guide.id} className="card">
              <p className="kicker">{t('guide.stepCount', { count: guide.facts.steps.length })}</p>
              <h2>
                <a href={hrefOf(guide, lang)}>{title}</a>
              </h2>
              <p>{summary}</p>
              <dl className="card-facts">
                <div>
                  <dt>{t('guide.audience')}</dt>
                  <dd>{guide.facts.audience.map(say).join(' · ')}</dd>
                </div>
              </dl>
            </li>
          );
        })}
      </ul>
    </ListPage>
  );
}
