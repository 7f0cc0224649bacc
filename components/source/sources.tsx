import type { Entry } from '@/lib/content/entry';
import type { Source } from '@/lib/content/schema/common';
import { typeset } from '@/lib/content/typeset';
import { formatDate } from '@/lib/i18n/dates';
import { isLocale } from '@/lib/i18n/locales';
import type { PageContext } from '@/lib/site/context';
import { ExternalLink } from '../ui/external-link';
import { Cite } from './cite';

/** The documents that a page rests on, numbered as they are cited. */
export function Sources({ ctx, sources }: { ctx: PageContext; sources: readonly Source[] }) {
  const { t, lang } = ctx;
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          {source.url ? (
            <ExternalLink href={source.url} lang={source.lang === lang ? undefined : source.lang}>
              {setTitle(source)}
            </ExternalLink>
          ) : (
            <cite lang={source.lang === lang ? undefined : source.lang}>{setTitle(source)}</cite>
          )}
          <span className="source-detail">
            {source.publisher}
            {' · '}
            {source.published
              ? t('sources.published', { date: formatDate(source.published, lang) })
              : t('sources.undated')}
            {' · '}
            {t('sources.consulted', { date: formatDate(source.consulted, lang) })}
            {source.official ? ` · ${t('sources.official')}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A title in its own language's typography, when it is one of ours. */
function setTitle({ title, lang }: Source): string {
  return isLocale(lang) ? typeset(title, lang) : title;
}

/** What is not settled: points on which sources differ, and what is still to be confirmed. */
export function Reservations({ ctx, entry }: { ctx: PageContext; entry: Entry }) {
  const { divergences, toConfirm, sources } = entry.facts;
  return (
    <>
      {divergences.length > 0 && (
        <>
          <h3>{ctx.t('sources.divergences')}</h3>
          <ul>
            {divergences.map((item) => (
              <li key={item.about.fr}>
                {ctx.say(item.about)}
                <Cite ctx={ctx} sources={sources} ids={item.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      {toConfirm.length > 0 && (
        <>
          <h3>{ctx.t('sources.toConfirm')}</h3>
          <ul>
            {toConfirm.map((item) => (
              <li key={item.fr}>{ctx.say(item)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
