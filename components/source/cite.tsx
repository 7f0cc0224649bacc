import type { Source } from '@/lib/content/schema/common';
import type { PageContext } from '@/lib/site/context';

type Props = { ctx: PageContext; sources: readonly Source[]; ids: readonly string[] | undefined };

/** Small numbers that lead to the sources at the foot of the page. */
export function Cite({ ctx, sources, ids = [] }: Props) {
  if (ids.length === 0) return null;
  return (
    <sup className="cite">
      {ids.map((id) => {
        const index = sources.findIndex((source) => source.id === id);
        const label = ctx.t('sources.cite', { number: index + 1, publisher: sources[index]?.publisher });
        return (
          <a key={id} href={`#source-${id}`} aria-label={label}>
            {index + 1}
          </a>
        );
      })}
    </sup>
  );
}
