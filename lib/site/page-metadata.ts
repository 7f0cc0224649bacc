import type { Metadata } from 'next';
import type { Entry } from '@/lib/content/entry';
import { entryOf, hrefOf, wordsIn } from '@/lib/content/queries';
import { inEachLocale, locales } from '@/lib/i18n/locales';
import { hrefFor, type SectionId } from '@/lib/i18n/routes';
import type { PageContext } from './context';
import { pageMetadata } from './metadata';
import { sectionTexts } from './section-texts';

/** Metadata of an entry's page. */
export function entryMetadata({ lang }: PageContext, entry: Entry): Metadata {
  const { title, summary } = wordsIn(entry, lang);
  const hrefs = inEachLocale((locale) => hrefOf(entry, locale));
  const available = locales.filter((locale) => entry.words[locale]);
  return pageMetadata({ lang, title, description: summary, hrefs, available });
}

/** Metadata of a section's index page. */
export function sectionMetadata(ctx: PageContext, section: SectionId): Metadata {
  const texts = sectionTexts(ctx.t, section);
  if (!texts) return entryMetadata(ctx, entryOf(ctx.entries, `pages/${section}`));
  const hrefs = inEachLocale((locale) => hrefFor(locale, { section }));
  const metadata = pageMetadata({ lang: ctx.lang, title: texts.title, description: texts.summary, hrefs });
  return section === 'search' ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}
