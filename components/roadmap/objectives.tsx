import type { PriorityEntry } from '@/lib/content/queries';
import { formatDate } from '@/lib/i18n/dates';
import type { PageContext } from '@/lib/site/context';
import { Cite } from '../source/cite';
import { ContactName } from '../ui/contact-list';

type Props = { ctx: PageContext; entry: PriorityEntry; axisObjectives: number };

/** Objectives whose official text was read; how many the axis has in all. */
export function Objectives({ ctx, entry, axisObjectives }: Props) {
  const { t, lang, say } = ctx;
  const { objectives, commitments, sources } = entry.facts;
  return (
    <>
      <p>{t('roadmap.objectivesHere', { count: objectives.length, total: axisObjectives })}</p>
      {commitments.length === 0 && <p>{t('roadmap.noCommitment')}</p>}
      {objectives.length > 0 && (
        <ol>
          {objectives.map((objective) => (
            <li key={objective.id} id={objective.id} value={objective.number}>
              {say(objective.title)}
              <Cite ctx={ctx} sources={sources} ids={objective.sources} />
              {objective.lead && (
                <p>
                  {t('roadmap.lead')} <ContactName ctx={ctx} contact={objective.lead} />
                </p>
              )}
              <ul>
                {objective.milestones.map((item) => (
                  <li key={item.text.fr}>
                    {say(item.text)} {item.by && `(${formatDate(item.by, lang)})`}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
