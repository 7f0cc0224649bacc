import type { Collection } from '@/lib/content/collections';
import type { Entry } from '@/lib/content/entry';
import { entriesOf, hrefOf, wordsIn } from '@/lib/content/queries';
import { relatedTo } from '@/lib/content/relations';
import type { PageContext } from '@/lib/site/context';

/** Order in which related entries are shown: what to do, what with, who, why. */
const order = ['guides', 'bricks', 'actors', 'roadmap'] as const satisfies readonly Collection[];

/** The entries around this one, whichever of the two names the other. */
export function Related({ ctx, entry }: { ctx: PageContext; entry: Entry }) {
  const related = relatedTo(entry, ctx.entries);
  return (
    <div className="related">
      {order.map((collection) => {
        const list = related[collection];
        if (!list) return null;
        return (
          <div key={collection}>
            <h3>{ctx.t(`related.${collection}`)}</h3>
            <ul>
              {entriesOf(list, collection, ctx.lang).map((other) => (
                <li key={other.ref}>
                  <a href={hrefOf(other, ctx.lang)}>{titleOf(ctx, other)}</a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** Title of an entry in a list of mixed kinds: axes and priorities carry their number. */
export function titleOf(ctx: PageContext, entry: Entry): string {
  const { title } = wordsIn(entry, ctx.lang);
  if (entry.collection !== 'roadmap') return title;
  return ctx.t(`roadmap.numbered.${entry.facts.kind}`, { number: entry.facts.number, title });
}
