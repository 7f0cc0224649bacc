import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { panelMessages } from './panel-messages';

/** The search field: a plain form that leads to the results page; the script adds results while typing. */
export function SearchBox({ ctx }: { ctx: PageContext }) {
  const { t, lang } = ctx;
  return (
    <search-box data-messages={JSON.stringify(panelMessages(ctx))}>
      <search>
        <form action={hrefFor(lang, { section: 'search' })} method="get">
          <label htmlFor="q" className="visually-hidden">
            {t('search.label')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            placeholder={t('search.placeholder')}
            autoComplete="off"
            spellCheck="false"
            maxLength={300}
          />
          <button type="submit">{t('search.submit')}</button>
        </form>
      </search>
    </search-box>
  );
}
