import type { Entry } from '@/lib/content/entry';
import { formatDate, reviewDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';

/**
 * When a page was checked, and when it must be again; past that day it says that it is to be checked.
 * A list is as old as its oldest entry, and due when its first entry is.
 */
export function Verification({ ctx, entries }: { ctx: PageContext; entries: readonly Entry[] }) {
  const { t, lang } = ctx;
  const verifiedOn = entries.map((entry) => entry.facts.verifiedOn).toSorted()[0];
  const next = entries.map(({ facts }) => reviewDate(facts.verifiedOn, facts.reviewInMonths)).toSorted()[0];
  if (!verifiedOn || !next) return null;
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
