import type { ReactNode } from 'react';
import type { Entry } from '@/lib/content/entry';
import { documentCount } from '@/lib/content/queries';
import type { Source } from '@/lib/content/schema/common';
import { inEachLocale } from '@/lib/i18n/locales';
import { hrefFor, type SectionId } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { Sources } from '../source/sources';
import { Verification } from '../source/verification';
import { Contents } from './contents';
import { PageFrame } from './page-frame';
import { PageTools } from './page-tools';

type Props = {
  ctx: PageContext;
  section: SectionId;
  title: string;
  summary: string;
  /** What the page lists: it is as fresh as they are. */
  entries: readonly Entry[];
  /** Parts of the page, for its contents list. */
  parts: readonly { id: string; title: string }[];
  /** Documents that the page itself rests on, beside those of its entries. */
  sources?: readonly Source[];
  children: ReactNode;
};

/** The index page of a section. */
export function ListPage({ ctx, section, title, summary, entries, parts, sources = [], children }: Props) {
  const alternates = inEachLocale((locale) => hrefFor(locale, { section }));
  const { t } = ctx;
  const all = [...parts, { id: 'sources', title: t('sections.sources') }];
  return (
    <PageFrame ctx={ctx} alternates={alternates} current={section} crumbs={[{ label: title }]}>
      <header className="entry-header">
        <h1>{title}</h1>
        <p className="summary">{summary}</p>
        <Verification ctx={ctx} entries={entries} />
        <PageTools ctx={ctx} />
      </header>
      <Contents ctx={ctx} sections={all} />
      {children}
      <section>
        <h2 id="sources">{t('sections.sources')}</h2>
        {sources.length > 0 && <Sources ctx={ctx} sources={sources} />}
        <p>{t('sources.ofEntries', { entries: entries.length, documents: documentCount(entries) })}</p>
      </section>
    </PageFrame>
  );
}
