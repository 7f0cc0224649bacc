import type { Entry } from '@/lib/content/entry';
import { zones } from '@/lib/content/schema/brick';

export type Zone = (typeof zones)[number];

/** The bricks of the drawing, by zone, each zone in its own order. */
export function zonesOf(bricks: readonly Entry<'bricks'>[]): Record<Zone, Entry<'bricks'>[]> {
  const drawn = bricks.filter((brick) => brick.facts.inDrawing);
  return Object.fromEntries(
    zones.map((zone) => [
      zone,
      drawn
        .filter((brick) => brick.facts.place.zone === zone)
        .toSorted((a, b) => a.facts.place.order - b.facts.place.order),
    ]),
  ) as Record<Zone, Entry<'bricks'>[]>;
}
