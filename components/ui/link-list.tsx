import type { Link } from '@/lib/content/schema/common';
import { languageName } from '@/lib/i18n/locales';
import type { PageContext } from '@/lib/site/context';
import { ExternalLink } from './external-link';

/** Links that lead out of the portal. */
export function LinkList({ ctx, links }: { ctx: PageContext; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="links">
      {links.map((link) => (
        <li key={link.url}>
          <OutLink ctx={ctx} link={link} />
        </li>
      ))}
    </ul>
  );
}

/** A link that leads out of the portal, with the language it leads to when it is another. */
export function OutLink({ ctx, link }: { ctx: PageContext; link: Link }) {
  const { t, lang } = ctx;
  return (
    <>
      <ExternalLink href={link.url}>{ctx.say(link.label)}</ExternalLink>
      {link.lang !== lang && (
        <span className="lang-note"> ({t('page.in', { lang: languageName(link.lang, lang) })})</span>
      )}
    </>
  );
}
