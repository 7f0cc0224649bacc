import type { ReactNode } from 'react';
import type { Entry } from '@/lib/content/entry';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { placeLabel } from '../house/place';
import { EntryPage, type PageSection } from '../layout/entry-page';
import { wordSections } from '../mdx/word-sections';
import { Cite } from '../source/cite';
import { ContactList } from '../ui/contact-list';
import { DatedList } from '../ui/dated-list';
import { ExternalLink } from '../ui/external-link';
import { LinkList } from '../ui/link-list';
import { BrickFacts } from './brick-facts';

/** The sheet of a brick of the eHealth house. */
export function BrickPage({ ctx, entry }: { ctx: PageContext; entry: Entry<'bricks'> }) {
  const { t, lang, say } = ctx;
  const { facts } = entry;
  const words = wordSections(ctx, entry, {
    after: {
      operator: <ContactList ctx={ctx} contacts={facts.operators} />,
      law: facts.legal.length > 0 && (
        <ul className="links">
          {facts.legal.map((item) => (
            <li key={item.label.fr}>
              {item.url ? <ExternalLink href={item.url}>{say(item.label)}</ExternalLink> : say(item.label)}
              {item.date && ` (${formatDate(item.date, lang)})`}
              <Cite ctx={ctx} sources={facts.sources} ids={item.sources} />
            </li>
          ))}
        </ul>
      ),
      europe: facts.european && (
        <p>
          {say(facts.european.counterpart)}
          <Cite ctx={ctx} sources={facts.sources} ids={facts.european.sources} />
        </p>
      ),
    },
  });
  const faq = words.filter((section) => section.id === 'faq');
  const sections: PageSection[] = [
    ...words.filter((section) => section.id !== 'faq'),
    ...part('documentation', facts.documentation, <LinkList ctx={ctx} links={facts.documentation} />),
    ...part('sandbox', facts.sandbox, <LinkList ctx={ctx} links={facts.sandbox} />),
    ...part('contacts', facts.contacts, <ContactList ctx={ctx} contacts={facts.contacts} />),
    ...part(
      'figures',
      facts.figures,
      <DatedList ctx={ctx} entry={entry} items={facts.figures.map((item) => ({ ...item, text: item.label }))} />,
    ),
    ...part('milestones', facts.milestones, <DatedList ctx={ctx} entry={entry} items={facts.milestones} />),
    ...faq,
  ];
  return (
    <EntryPage
      ctx={ctx}
      entry={entry}
      section="bricks"
      accent={`accent-${facts.family}`}
      kicker={`${t(`brick.family.${facts.family}`)} · ${placeLabel(ctx, entry)}`}
      panel={<BrickFacts ctx={ctx} entry={entry} />}
      sections={sections}
    />
  );

  function part(
    id: 'documentation' | 'sandbox' | 'contacts' | 'figures' | 'milestones',
    items: readonly unknown[],
    content: ReactNode,
  ): PageSection[] {
    return items.length > 0 ? [{ id, title: t(`sections.bricks.${id}`), content }] : [];
  }
}
