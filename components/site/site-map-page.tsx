import type { PageContext } from '@/lib/site/context';
import { ListPage } from '../layout/list-page';
import { EveryPage, everyPageParts } from './every-page';

/** The site map. */
export function SiteMapPage({ ctx }: { ctx: PageContext }) {
  return (
    <ListPage
      ctx={ctx}
      section="site-map"
      title={ctx.t('nav.site-map')}
      summary={ctx.t('lists.siteMap')}
      entries={ctx.entries}
      parts={everyPageParts(ctx)}
    >
      <EveryPage ctx={ctx} />
    </ListPage>
  );
}
