import { entryOf, hrefOf } from '@/lib/content/queries';
import type { PageContext } from '@/lib/site/context';

/** The four public actions, as clouds above the house. */
export function Clouds({ ctx, level }: { ctx: PageContext; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ul className="clouds" aria-label={ctx.t('house.clouds')}>
      {ctx.house.clouds.map((cloud) => (
        <li key={cloud.id} className="cloud">
          <svg
            viewBox="0 0 200 170"
            width="200"
            height="170"
            fill="none"
            stroke="currentColor"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d="M38 164A34 34 0 0 1 18 106 36 36 0 0 1 44 48 42 42 0 0 1 108 26 40 40 0 0 1 164 60 34 34 0 0 1 182 114 31 31 0 0 1 160 164Z" />
          </svg>
          <div>
            <Heading>{ctx.say(cloud.title)}</Heading>
            <ul>
              {cloud.points.map(({ label, ref }) => (
                <li key={label.fr}>
                  {ref ? <a href={hrefOf(entryOf(ctx.entries, ref), ctx.lang)}>{ctx.say(label)}</a> : ctx.say(label)}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}
