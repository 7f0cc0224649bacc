import type { Entry } from '@/lib/content/entry';
import { entryOf, hrefOf } from '@/lib/content/queries';
import { stages } from '@/lib/content/schema/actor';
import type { PageContext } from '@/lib/site/context';
import { Cite } from '../source/cite';
import { ExternalLink } from '../ui/external-link';
import { Mark } from '../ui/mark';

type Props = { ctx: PageContext; entry: Entry<'actors'> };

/** At which stage of a project to contact the actor. */
export function Stages({ ctx, entry }: Props) {
  const { t, say } = ctx;
  return (
    <>
      <ol className="stages">
        {stages.map((stage) => {
          const { level, note } = entry.facts.stages[stage];
          return (
            <li key={stage}>
              <strong>{t(`actor.stage.${stage}`)}</strong>
              <Mark kind="level" value={level}>
                {t(`actor.level.${level}`)}
              </Mark>
              {note && <span>{say(note)}</span>}
            </li>
          );
        })}
      </ol>
      {entry.facts.stagesBasis === 'deduced' && <p className="basis">{t('actor.stagesDeduced')}</p>}
    </>
  );
}

/** Subjects that the actor deals with, linked when they have an entry. */
export function Topics({ ctx, entry }: Props) {
  return (
    <ul className="topics">
      {entry.facts.topics.map(({ label, ref }) => (
        <li key={label.fr}>
          {ref ? <a href={hrefOf(entryOf(ctx.entries, ref), ctx.lang)}>{ctx.say(label)}</a> : ctx.say(label)}
        </li>
      ))}
    </ul>
  );
}

/** Public ways to reach the actor. */
export function Channels({ ctx, entry }: Props) {
  return (
    <ul className="links">
      {entry.facts.channels.map(({ kind, label, url, value, sources }) => (
        <li key={`${kind} ${url ?? value ?? label.fr}`}>
          {ctx.t(`actor.channel.${kind}`)}{' '}
          {url ? <ExternalLink href={url}>{ctx.say(label)}</ExternalLink> : ctx.say(label)}
          {value && <> {kind === 'email' ? <a href={`mailto:${value}`}>{value}</a> : value}</>}
          <Cite ctx={ctx} sources={entry.facts.sources} ids={sources} />
        </li>
      ))}
    </ul>
  );
}
