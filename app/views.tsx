import type { ReactNode } from 'react';
import { ActorList } from '@/components/actor/actor-list';
import { ActorPage } from '@/components/actor/actor-page';
import { BrickPage } from '@/components/brick/brick-page';
import { GuideList } from '@/components/guide/guide-list';
import { GuidePage } from '@/components/guide/guide-page';
import { HousePage } from '@/components/house/house-page';
import { AxisPage } from '@/components/roadmap/axis-page';
import { PriorityPage } from '@/components/roadmap/priority-page';
import { RoadmapIndex } from '@/components/roadmap/roadmap-index';
import { SearchPage } from '@/components/search/search-page';
import { SiteMapPage } from '@/components/site/site-map-page';
import { TextPage } from '@/components/site/text-page';
import type { Entry } from '@/lib/content/entry';
import { type AxisEntry, entryOf, type PriorityEntry } from '@/lib/content/queries';
import type { SectionId } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';

const text = (id: string) => (ctx: PageContext) => (
  <TextPage ctx={ctx} entry={entryOf(ctx.entries, `pages/${id}`) as Entry<'pages'>} />
);

/** The index page of each section. */
export const indexViews: Record<SectionId, (ctx: PageContext) => ReactNode> = {
  actors: (ctx) => <ActorList ctx={ctx} />,
  bricks: (ctx) => <HousePage ctx={ctx} />,
  roadmap: (ctx) => <RoadmapIndex ctx={ctx} />,
  guides: (ctx) => <GuideList ctx={ctx} />,
  search: (ctx) => <SearchPage ctx={ctx} />,
  'site-map': (ctx) => <SiteMapPage ctx={ctx} />,
  about: text('about'),
  accessibility: text('accessibility'),
  'legal-notice': text('legal-notice'),
  privacy: text('privacy'),
};

/** The page of an entry, by its collection. */
export function entryView(ctx: PageContext, entry: Entry): ReactNode {
  switch (entry.collection) {
    case 'actors':
      return <ActorPage ctx={ctx} entry={entry} />;
    case 'bricks':
      return <BrickPage ctx={ctx} entry={entry} />;
    case 'guides':
      return <GuidePage ctx={ctx} entry={entry} />;
    case 'roadmap':
      return entry.facts.kind === 'axis' ? (
        <AxisPage ctx={ctx} entry={entry as AxisEntry} />
      ) : (
        <PriorityPage ctx={ctx} entry={entry as PriorityEntry} />
      );
    case 'pages':
      return <TextPage ctx={ctx} entry={entry} />;
  }
}
