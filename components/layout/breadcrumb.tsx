import { hrefFor } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';

export type Crumb = { label: string; href?: string };

/** Where the page stands; the last part is the page itself. */
export function Breadcrumb({ ctx, crumbs }: { ctx: PageContext; crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav className="breadcrumb" aria-label={ctx.t('page.breadcrumb')}>
      <ol>
        <li>
          <a href={hrefFor(ctx.lang)}>{ctx.t('nav.home')}</a>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : <span aria-current="page">{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
