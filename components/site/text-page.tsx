import type { Entry } from '@/lib/content/entry';
import type { SectionId } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { EntryPage } from '../layout/entry-page';
import { wordSections } from '../mdx/word-sections';

/** A page about the portal itself. */
export function TextPage({ ctx, entry }: { ctx: PageContext; entry: Entry<'pages'> }) {
  return <EntryPage ctx={ctx} entry={entry} section={entry.id as SectionId} sections={wordSections(ctx, entry)} />;
}
