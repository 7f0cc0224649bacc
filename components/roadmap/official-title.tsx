import type { Entry } from '@/lib/content/entry';
import { typeset } from '@/lib/content/typeset';
import { languageName, locales } from '@/lib/i18n/locales';
import type { PageContext } from '@/lib/site/context';
import { Cite } from '../source/cite';

/** Official titles, each in its language; the missing one is said to be missing. */
export function OfficialTitle({ ctx, entry }: { ctx: PageContext; entry: Entry<'roadmap'> }) {
  const { officialTitle, sources } = entry.facts;
  return (
    <>
      {locales.map((lang, index) => (
        <span key={lang} className="official-title">
          {ctx.t('roadmap.titleIn', { lang: languageName(lang, ctx.lang) })}{' '}
          {officialTitle[lang] ? (
            <span lang={lang}>{typeset(officialTitle[lang], lang)}</span>
          ) : (
            <em>{ctx.t('roadmap.noOfficialTitle')}</em>
          )}
          {index === locales.length - 1 && <Cite ctx={ctx} sources={sources} ids={officialTitle.sources} />}
        </span>
      ))}
    </>
  );
}
