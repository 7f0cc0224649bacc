import { entriesOf, hrefOf } from '@/lib/content/queries';
import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { mainSections } from '@/lib/site/sections';
import { titleOf } from '../relations/related';

const parts = [...mainSections, 'pages' as const];

/** The parts of the list of every page, for a contents list. */
export function everyPageParts({ t }: PageContext): { id: string; title: string }[] {
  return parts.map((part) => ({ id: part, title: part === 'pages' ? t('nav.aboutPortal') : t(`nav.${part}`) }));
}

/** Every page of the portal, section by section: the list that works when search does not. */
export function EveryPage({ ctx }: { ctx: PageContext }) {
  return (
    <div className="every-page">
      {parts.map((collection) => (
        <section key={collection}>
          <h2 id={collection}>
            {collection === 'pages' ? (
              ctx.t('nav.aboutPortal')
            ) : (
              <a href={hrefFor(ctx.lang, { section: collection })}>{ctx.t(`nav.${collection}`)}</a>
            )}
          </h2>
          <ul>
            {entriesOf(ctx.entries, collection, ctx.lang).map((entry) => (
              <li key={entry.ref}>
                <a href={hrefOf(entry, ctx.lang)}>{titleOf(ctx, entry)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
