import type { SectionId } from '@/lib/i18n/routes';
import type { Translate } from '@/lib/i18n/server';

/** Title and summary of a section's index; undefined for a section that is an entry of `pages`. */
export function sectionTexts(t: Translate, section: SectionId): { title: string; summary: string } | undefined {
  switch (section) {
    case 'actors':
      return { title: t('nav.actors'), summary: t('lists.actors') };
    case 'bricks':
      return { title: t('house.title'), summary: t('house.summary') };
    case 'roadmap':
      return { title: t('roadmap.title'), summary: t('roadmap.summary') };
    case 'guides':
      return { title: t('nav.guides'), summary: t('lists.guides') };
    case 'search':
      return { title: t('search.title'), summary: t('search.summary') };
    case 'site-map':
      return { title: t('nav.site-map'), summary: t('lists.siteMap') };
    default:
      return undefined;
  }
}
