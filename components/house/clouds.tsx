import { entryOf, hrefOf } from '@/lib/content/queries';
import type { PageContext } from '@/lib/site/context';

/** The four public actions, as clouds above the house. */
export function Clouds({ ctx }: { ctx: PageContext }) {
  return (
    <ul className="clouds" aria-label={ctx.t('house.clouds')}>
      {ctx.house.clouds.map((cloud) => (
        <li key={cloud.id} className="cloud">
          <svg
            viewBox="0 0 200 40"
            width="200"
            height="40"
            fill="none"
            stroke="currentColor"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d="M1 41V36A26 19 0 0 1 42 18 44 28 0 0 1 112 9 36 24 0 0 1 168 21 25 18 0 0 1 199 37V41" />
          </svg>
          <div>
            <h3>{ctx.say(cloud.title)}</h3>
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
