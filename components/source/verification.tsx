import type { Entry } from '@/lib/content/entry';
import { formatDate, reviewDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';

/** When the page was checked, and when it must be again; past that day it says that it is to be checked. */
export function Verification({ ctx, entry }: { ctx: PageContext; entry: Entry }) {
  const { t, lang } = ctx;
  const { verifiedOn, reviewInMonths } = entry.facts;
  const next = reviewDate(verifiedOn, reviewInMonths);
  const overdue = next < new Date().toISOString().slice(0, 10);
  return (
    <p className="verification">
      {t('page.verifiedOn')} <time dateTime={verifiedOn}>{formatDate(verifiedOn, lang)}</time>
      {' · '}
      {overdue ? <strong>{t('page.toCheck')}</strong> : t('page.nextReview')}{' '}
      <time dateTime={next}>{formatDate(next, lang)}</time>
    </p>
  );
}
