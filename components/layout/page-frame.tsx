import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { PageContext } from '@/lib/site/context';
import { Breadcrumb, type Crumb } from './breadcrumb';
import { Footer } from './footer';
import { Header } from './header';

type Props = {
  ctx: PageContext;
  /** The same page in each language. */
  alternates: Record<Locale, string>;
  /** Segment of the section shown, to mark it in the menu. */
  current?: string | undefined;
  crumbs?: readonly Crumb[];
  /** On the home page the search box stands in the page, not in the header. */
  home?: boolean;
  children: ReactNode;
};

/** What every page has around its content. */
export function PageFrame({ ctx, alternates, current, crumbs = [], home = false, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#main">
        {ctx.t('page.skip')}
      </a>
      <Header ctx={ctx} alternates={alternates} current={current} home={home} />
      <Breadcrumb ctx={ctx} crumbs={crumbs} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer ctx={ctx} />
    </>
  );
}
