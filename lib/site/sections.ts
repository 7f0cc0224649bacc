import type { SectionId } from '@/lib/i18n/routes';

/** Sections of the main menu, in order. */
export const mainSections = ['actors', 'bricks', 'guides', 'roadmap'] as const satisfies readonly SectionId[];

/** Pages about the portal, in the footer. */
export const footerSections = [
  'site-map',
  'about',
  'accessibility',
  'legal-notice',
  'privacy',
] as const satisfies readonly SectionId[];
