import { inEachLocale } from '@/lib/i18n/locales';
import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { PageFrame } from '../layout/page-frame';
import { EveryPage } from '../site/every-page';
import { panelMessages } from './panel-messages';

/** The results page: results by script, and always every page as a list. */
export function SearchPage({ ctx }: { ctx: PageContext }) {
  const { t } = ctx;
  const alternates = inEachLocale((lang) => hrefFor(lang, { section: 'search' }));
  return (
    <PageFrame ctx={ctx} alternates={alternates} current="search" crumbs={[{ label: t('search.title') }]}>
      <header className="entry-header">
        <h1>{t('search.title')}</h1>
        <p className="summary">{t('search.summary')}</p>
      </header>
      <search-results data-messages={JSON.stringify(panelMessages(ctx))}>
        <p className="notice">{t('search.noScript')}</p>
      </search-results>
      <details className="all-pages" open>
        <summary>{t('search.all')}</summary>
        <EveryPage ctx={ctx} />
      </details>
    </PageFrame>
  );
}
