import type { Entry } from '@/lib/content/entry';
import type { Text } from '@/lib/content/schema/common';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { Cite } from '../source/cite';

type Item = { id?: string; date: string; text: Text; sources: readonly string[] };

/** Dated facts, oldest first, each with its sources. */
export function DatedList({ ctx, entry, items }: { ctx: PageContext; entry: Entry; items: readonly Item[] }) {
  return (
    <ul className="dated">
      {items
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .map((item) => (
          <li key={item.id ?? `${item.date} ${item.text.fr}`} id={item.id}>
            <time dateTime={item.date}>{formatDate(item.date, ctx.lang)}</time>
            <span>
              {ctx.say(item.text)}
              <Cite ctx={ctx} sources={entry.facts.sources} ids={item.sources} />
            </span>
          </li>
        ))}
    </ul>
  );
}
