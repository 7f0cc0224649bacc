import { entryOf, hrefOf, type PriorityEntry } from '@/lib/content/queries';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { titleOf } from '../relations/related';
import { Cite } from '../source/cite';
import { ContactName } from '../ui/contact-list';
import { Mark } from '../ui/mark';

/** Documented commitments: target and date, lead, state, what serves it, sources; each with its own anchor. */
export function Commitments({ ctx, entry }: { ctx: PageContext; entry: PriorityEntry }) {
  const { t, lang, say } = ctx;
  const { commitments, sources } = entry.facts;
  return (
    <ul className="commitments">
      {commitments.map((item) => (
        <li key={item.id} id={item.id}>
          <h3>
            <a className="anchor" href={`#${item.id}`}>
              {say(item.text)}
            </a>
            <Cite ctx={ctx} sources={sources} ids={item.sources} />
          </h3>
          {item.detail && <p>{say(item.detail)}</p>}
          <dl className="card-facts">
            {item.targets.length > 0 && (
              <div>
                <dt>{t('roadmap.target')}</dt>
                <dd>
                  <ul>
                    {item.targets.map((target) => (
                      <li key={target.text.fr}>
                        {say(target.text)}
                        {target.by && ` – ${t('roadmap.by', { date: formatDate(target.by, lang) })}`}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )}
            {item.lead && (
              <div>
                <dt>{t('roadmap.lead')}</dt>
                <dd>
                  <ContactName ctx={ctx} contact={item.lead} />
                </dd>
              </div>
            )}
            {item.state !== 'unknown' && (
              <div>
                <dt>{t('roadmap.state')}</dt>
                <dd>
                  <Mark kind="state" value={item.state}>
                    {t(`roadmap.states.${item.state}`)}
                  </Mark>
                </dd>
              </div>
            )}
            {item.serves.length > 0 && (
              <div>
                <dt>{t('roadmap.serves')}</dt>
                <dd>
                  <ul className="inline">
                    {item.serves.map((ref) => {
                      const other = entryOf(ctx.entries, ref);
                      return (
                        <li key={ref}>
                          <a href={hrefOf(other, lang)}>{titleOf(ctx, other)}</a>
                        </li>
                      );
                    })}
                  </ul>
                </dd>
              </div>
            )}
          </dl>
          {item.mapping === 'inferred' && <p className="basis">{t('roadmap.inferred')}</p>}
        </li>
      ))}
    </ul>
  );
}
