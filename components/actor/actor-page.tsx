import type { Entry } from '@/lib/content/entry';
import type { PageContext } from '@/lib/site/context';
import { EntryPage, type PageSection } from '../layout/entry-page';
import { wordSections } from '../mdx/word-sections';
import { ContactList } from '../ui/contact-list';
import { LinkList } from '../ui/link-list';
import { ActorFacts } from './actor-facts';
import { Channels, Stages, Topics } from './actor-parts';

/** The sheet of an actor. */
export function ActorPage({ ctx, entry }: { ctx: PageContext; entry: Entry<'actors'> }) {
  const { t } = ctx;
  const { facts } = entry;
  const words = wordSections(ctx, entry, { after: { stages: <Stages ctx={ctx} entry={entry} /> } });
  const faq = words.filter((section) => section.id === 'faq');
  const sections: PageSection[] = [
    ...words.filter((section) => section.id !== 'faq'),
    ...part(facts.topics, 'topics', <Topics ctx={ctx} entry={entry} />),
    ...part(facts.directory, 'directory', <ContactList ctx={ctx} contacts={facts.directory} />),
    ...part(facts.channels, 'channels', <Channels ctx={ctx} entry={entry} />),
    ...faq,
    ...part(facts.resources, 'resources', <LinkList ctx={ctx} links={facts.resources} />),
  ];
  return (
    <EntryPage
      ctx={ctx}
      entry={entry}
      section="actors"
      kicker={t(`actor.type.${facts.type}`)}
      panel={<ActorFacts ctx={ctx} entry={entry} />}
      sections={sections}
    />
  );

  function part(
    items: readonly unknown[],
    id: 'topics' | 'directory' | 'channels' | 'resources',
    content: React.ReactNode,
  ) {
    return items.length > 0 ? [{ id, title: t(`sections.actors.${id}`), content }] : [];
  }
}
