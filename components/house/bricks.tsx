import type { Entry } from '@/lib/content/entry';
import { hrefOf } from '@/lib/content/queries';
import type { PageContext } from '@/lib/site/context';

type Props = { ctx: PageContext; bricks: readonly Entry<'bricks'>[]; labelledBy?: string };

/** Bricks of one zone: family by shape and hue, status by a mark and, for readers who do not see it, a word. */
export function Bricks({ ctx, bricks, labelledBy }: Props) {
  const { t, say } = ctx;
  return (
    <ul className="bricks" aria-labelledby={labelledBy}>
      {bricks.map((brick) => {
        const { family, status, short, european } = brick.facts;
        return (
          <li key={brick.id}>
            <a className={`brick brick-${family} mark-status-${status.value}`} href={hrefOf(brick, ctx.lang)}>
              {say(short)}
              <span className="visually-hidden">
                {' '}
                ({t(`brick.family.${family}`)}, {t(`brick.status.${status.value}`)})
              </span>
              {european && (
                <span className="star">
                  <span className="visually-hidden"> – {t('brick.european')}</span>
                </span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
