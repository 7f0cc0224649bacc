import type { Entry } from '@/lib/content/entry';
import type { PageContext } from '@/lib/site/context';

/** Where a brick stands, in words: its pillar when it has one, then its zone. */
export function placeLabel({ t }: Pick<PageContext, 't'>, { facts }: Entry<'bricks'>): string {
  const zone = t(`house.zone.${facts.place.zone}`);
  const pillar = facts.pillar && t(`brick.pillar.${facts.pillar}`);
  return pillar && pillar !== zone ? `${pillar} – ${zone}` : zone;
}
