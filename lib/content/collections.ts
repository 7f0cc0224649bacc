import { actor, actorSections } from './schema/actor';
import { brick, brickSections } from './schema/brick';
import { guide, guideSections } from './schema/guide';
import { page } from './schema/page';
import { roadmap, roadmapSections } from './schema/roadmap';

/**
 * Every collection: the schema of its entry.yaml, and the sections its words may have, in page order.
 * `sections: 'free'` lets each words file name its own sections with a title.
 */
export const collections = {
  actors: { schema: actor, sections: actorSections },
  bricks: { schema: brick, sections: brickSections },
  roadmap: { schema: roadmap, sections: roadmapSections },
  guides: { schema: guide, sections: guideSections },
  pages: { schema: page, sections: 'free' },
} as const;

export type Collection = keyof typeof collections;

export const collectionIds = Object.keys(collections) as Collection[];

export function isCollection(value: string): value is Collection {
  return Object.hasOwn(collections, value);
}
