import type { Entry } from '@/lib/content/entry';
import { entryOf, hrefOf, wordsIn } from '@/lib/content/queries';
import type { Contact } from '@/lib/content/schema/common';
import type { PageContext } from '@/lib/site/context';
import { ExternalLink } from './external-link';

/** Bodies to contact: who, what they do for you, how to reach them. */
export function ContactList({ ctx, contacts }: { ctx: PageContext; contacts: readonly Contact[] }) {
  return (
    <ul className="contacts">
      {contacts.map((item) => (
        <li key={`${item.actor ?? item.name?.fr} ${item.role?.fr ?? ''}`}>
          <span>
            <ContactName ctx={ctx} contact={item} />
          </span>
          {item.role && <span className="contact-role">{ctx.say(item.role)}</span>}
          {item.email && <a href={`mailto:${item.email}`}>{item.email}</a>}
        </li>
      ))}
    </ul>
  );
}

/** The name of a body, linked to its entry, or to its own page, or bare. */
export function ContactName({ ctx, contact }: { ctx: PageContext; contact: Contact }) {
  if (contact.actor) {
    const entry: Entry = entryOf(ctx.entries, contact.actor);
    return (
      <>
        <a href={hrefOf(entry, ctx.lang)}>{wordsIn(entry, ctx.lang).title}</a>
        {contact.url && (
          <>
            {' · '}
            <ExternalLink href={contact.url}>{ctx.t('page.contactPage')}</ExternalLink>
          </>
        )}
      </>
    );
  }
  if (!contact.name) return null;
  const name = ctx.say(contact.name);
  return contact.url ? <ExternalLink href={contact.url}>{name}</ExternalLink> : <span>{name}</span>;
}
