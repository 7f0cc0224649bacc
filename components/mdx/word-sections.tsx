import type { ReactNode } from 'react';
import { collections } from '@/lib/content/collections';
import type { Entry } from '@/lib/content/entry';
import { wordsIn } from '@/lib/content/queries';
import type { PageContext } from '@/lib/site/context';
import type { PageSection } from '../layout/entry-page';
import { Prose, type WordsElement } from './prose';

type Options = {
  /** Facts shown in a section, after its words; a section without words is shown for its facts. */
  after?: Record<string, ReactNode>;
  step?: WordsElement;
};

/** The sections of an entry's words in the order of its collection, each with the facts that belong to it. */
export function wordSections(ctx: PageContext, entry: Entry, { after = {}, step }: Options = {}): PageSection[] {
  const { sections } = wordsIn(entry, ctx.lang);
  const fixed = collections[entry.collection].sections;
  const ids = fixed === 'free' ? sections.map((section) => section.id) : fixed;
  return ids.flatMap((id) => {
    const words = sections.find((section) => section.id === id);
    const facts = after[id];
    if (!words && !facts) return [];
    return [
      {
        id,
        title: words?.title ?? sectionTitle(ctx, entry, id),
        content: (
          <>
            {words && <Prose ctx={ctx} entry={entry} body={words.body} {...(step ? { step } : {})} />}
            {facts}
          </>
        ),
      },
    ];
  });
}

/** The heading that the portal writes for a section of a collection. */
function sectionTitle(ctx: Pick<PageContext, 't'>, entry: Entry, id: string): string {
  return ctx.t(`sections.${entry.collection}.${id}` as 'sections.actors.what');
}
