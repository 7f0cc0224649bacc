import type { Link } from '@/lib/content/schema/common';
import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { OutLink } from '../ui/link-list';

/** Official page, report of an error; copy of the link and print where a script can act. */
export function PageTools({ ctx, official }: { ctx: PageContext; official?: Link | undefined }) {
  const { t, lang } = ctx;
  return (
    <ul className="page-tools">
      {official && (
        <li>
          {t('page.official')} <OutLink ctx={ctx} link={official} />
        </li>
      )}
      <li>
        <a href={hrefFor(lang, { section: 'about', anchor: 'report' })}>{t('page.report')}</a>
      </li>
      <li>
        <page-tools hidden data-copied={t('page.copied')}>
          <button type="button" data-action="copy">
            {t('page.copyLink')}
          </button>{' '}
          <button type="button" data-action="print">
            {t('page.print')}
          </button>
          <span role="status" />
        </page-tools>
      </li>
    </ul>
  );
}
