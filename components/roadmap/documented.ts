import type { PriorityEntry } from '@/lib/content/queries';

/** How many objectives and commitments are documented in some priorities. */
export function documented(priorities: readonly PriorityEntry[]): { objectives: number; commitments: number } {
  return {
    objectives: priorities.reduce((sum, priority) => sum + priority.facts.objectives.length, 0),
    commitments: priorities.reduce((sum, priority) => sum + priority.facts.commitments.length, 0),
  };
}
