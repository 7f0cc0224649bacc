import type { ReactNode } from 'react';
import type { Entry } from '@/lib/content/entry';
import { hrefOf, wordsIn } from '@/lib/content/queries';
import { inEachLocale } from '@/lib/i18n/locales';
import { hrefFor, type SectionId } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { absolute } from '@/lib/site/identity';
import { Related } from '../relations/related';
import { Reservations, Sources } from '../source/sources';
import { Verification } from '../source/verification';
import type { Crumb } from './breadcrumb';
import { Contents } from './contents';
import { PageFrame } from './page-frame';
import { PageTools } from './page-tools';

/** A titled part of a page, with the anchor that leads to it. */
export type PageSection = { id: string; title: string; content: ReactNode };

type Props = {
  ctx: PageContext;
  entry: Entry;
  section: SectionId;
  /** Parents between the section and the page. */
  parents?: readonly Crumb[];
  /** A line above the title: type of page, number. */
  kicker?: ReactNode;
  /** The hue that marks the page: an axis, a family. */
  accent?: string;
  /** Facts beside the text. */
  panel?: ReactNode;
  sections: readonly PageSection[];
};

/** The page of an entry: title, facts, sections, what relates to it, sources and dates. */
export function EntryPage({ ctx, entry, section, parents = [], kicker, accent, panel, sections }: Props) {
  const { t, lang } = ctx;
  const words = wordsIn(entry, lang);
  const alternates = inEachLocale((locale) => hrefOf(entry, locale));
  const isPage = entry.collection === 'pages';
  const hasReservations = entry.facts.divergences.length + entry.facts.toConfirm.length > 0;
  const all: PageSection[] = [
    ...sections,
    ...(isPage ? [] : [{ id: 'related', title: t('sections.related'), content: <Related ctx={ctx} entry={entry} /> }]),
    ...(hasReservations
      ? [{ id: 'reservations', title: t('sections.reservations'), content: <Reservations ctx={ctx} entry={entry} /> }]
      : []),
    ...(entry.facts.sources.length > 0
      ? [{ id: 'sources', title: t('sections.sources'), content: <Sources ctx={ctx} sources={entry.facts.sources} /> }]
      : []),
  ];
  const crumbs = [
    ...(isPage ? [] : [{ label: t(`nav.${section as 'actors'}`), href: hrefFor(lang, { section }) }]),
    ...parents,
    { label: words.title },
  ];
  return (
    <PageFrame ctx={ctx} alternates={alternates} current={section} crumbs={crumbs}>
      <article
        className={`entry ${accent ? `accent ${accent}` : ''}`}
        lang={words.lang === lang ? undefined : words.lang}
      >
        <header className="entry-header">
          {kicker && <p className="kicker">{kicker}</p>}
          <h1>{words.title}</h1>
          <p className="summary">{words.summary}</p>
          {words.lang !== lang && <p className="notice">{t('page.untranslated')}</p>}
          <p className="print-only">
            {t('site.name')} – {absolute(hrefOf(entry, lang))}
          </p>
          <Verification ctx={ctx} entries={[entry]} />
          <PageTools ctx={ctx} official={entry.facts.official} />
        </header>
        <aside className="entry-aside">
          <Contents ctx={ctx} sections={all} />
          {panel}
        </aside>
        <div className="entry-body">
          {all.map(({ id, title, content }) => (
            <section key={id}>
              <h2 id={id}>{title}</h2>
              {content}
            </section>
          ))}
        </div>
      </article>
    </PageFrame>
  );
}
