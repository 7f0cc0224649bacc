import { axesOf, documentCount, entriesOf, hrefOf, objectiveCount, prioritiesOf, wordsIn } from '@/lib/content/queries';
import { formatDate } from '@/lib/i18n/dates';
import { inEachLocale } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { House } from '../house/house';
import { PageFrame } from '../layout/page-frame';
import { SearchBox } from '../search/search-box';

/** The home page: three questions, search, and the house. */
export function HomePage({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  const alternates = inEachLocale((locale) => hrefFor(locale));
  return (
    <PageFrame ctx={ctx} alternates={alternates} home>
      <div className="home">
        <header className="home-header">
          <h1>{t('home.title')}</h1>
          <p className="summary">{t('home.summary')}</p>
          <SearchBox ctx={ctx} />
          <p className="verification">
            {t('home.verified', {
              date: formatDate(latestCheck(ctx), lang),
              count: ctx.entries.length,
              documents: documentCount(ctx.entries),
            })}
          </p>
        </header>
        <Questions ctx={ctx} />
        <section aria-labelledby="house" className="wide">
          <h2 id="house">
            <a href={hrefFor(lang, { section: 'bricks' })}>{t('house.title')}</a>
          </h2>
          <p>{t('home.house')}</p>
          <House ctx={ctx} />
        </section>
        <RoadmapInBrief ctx={ctx} />
      </div>
    </PageFrame>
  );
}

/** The three questions people come with, each with its first answers. */
function Questions({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  const questions = [
    {
      id: 'who',
      section: 'actors',
      links: entriesOf(ctx.entries, 'actors', lang)
        .map((entry) => ({ href: hrefOf(entry, lang), label: entry.facts.acronym ?? wordsIn(entry, lang).title }))
        .toSorted((a, b) => a.label.localeCompare(b.label, lang)),
    },
    {
      id: 'steps',
      section: 'guides',
      links: entriesOf(ctx.entries, 'guides', lang)
        .slice(0, 4)
        .map((entry) => ({ href: hrefOf(entry, lang), label: wordsIn(entry, lang).title })),
    },
    {
      id: 'fit',
      section: 'bricks',
      links: (['professionals', 'citizens', 'core', 'ethics', 'interoperability'] as const).map((zone) => ({
        href: hrefFor(lang, { section: 'bricks', anchor: `zone-${zone}` }),
        label: t(`house.zone.${zone}`),
      })),
    },
  ] as const;
  return (
    <ul className="cards home-questions">
      {questions.map(({ id, section, links }) => (
        <li key={id} className="card">
          <h2>
            <a href={hrefFor(lang, { section })}>{t(`home.${id}.title`)}</a>
          </h2>
          <p>{t(`home.${id}.text`)}</p>
          <ul className={id === 'steps' ? undefined : 'inline'}>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The roadmap in four lines. */
function RoadmapInBrief({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  const axes = axesOf(ctx.entries, lang);
  return (
    <section aria-labelledby="roadmap">
      <h2 id="roadmap">
        <a href={hrefFor(lang, { section: 'roadmap' })}>{t('roadmap.title')}</a>
      </h2>
      <p>
        {t('roadmap.counts', {
          axes: axes.length,
          priorities: prioritiesOf(ctx.entries, lang).length,
          objectives: objectiveCount(axes),
        })}
      </p>
      <ol className="axes axes-brief">
        {axes.map((axis) => (
          <li key={axis.id} className={`axis axis-${axis.facts.number}`}>
            <p className="kicker">{ctx.say(axis.facts.short)}</p>
            <a href={hrefOf(axis, lang)}>{wordsIn(axis, lang).title}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function latestCheck(ctx: PageContext): string {
  return (
    ctx.entries
      .map((entry) => entry.facts.verifiedOn)
      .toSorted()
      .at(-1) ?? ''
  );
}
