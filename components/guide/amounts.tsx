import type { Entry } from '@/lib/content/entry';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { Cite } from '../source/cite';

/** Amounts of a guide, each with the date from which it is known. */
export function Amounts({ ctx, entry }: { ctx: PageContext; entry: Entry<'guides'> }) {
  const { t, lang, say } = ctx;
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{t('guide.what')}</th>
          <th scope="col">{t('guide.amount')}</th>
          <th scope="col">{t('guide.date')}</th>
        </tr>
      </thead>
      <tbody>
        {entry.facts.amounts.map((item) => (
          <tr key={`${item.what.fr} ${item.amount.fr}`}>
            <th scope="row">
              {say(item.what)}
              {item.note && <span className="contact-role">{say(item.note)}</span>}
            </th>
            <td data-label={t('guide.amount')}>
              {say(item.amount)}
              <Cite ctx={ctx} sources={entry.facts.sources} ids={item.sources} />
            </td>
            <td data-label={t('guide.date')}>{formatDate(item.date, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
