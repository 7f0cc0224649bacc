import { z } from 'zod';
import { cited, common, contact, id, link, partialDate, ref, text } from './common';

export const states = ['announced', 'under-way', 'reached', 'late', 'unknown'] as const;

const target = z.strictObject({
  text: text.meta({ description: 'What must be reached.' }),
  by: partialDate.optional().meta({ description: 'By when.' }),
});

const officialTitle = z
  .strictObject({
    fr: z.string().optional().meta({ description: 'Official French title; leave out when it was not seen.' }),
    en: z.string().optional().meta({ description: 'Official English title; leave out when it was not seen.' }),
    sources: cited,
  })
  .meta({ description: 'Official titles, in the languages in which they were seen.' });

/** One of the four axes. */
export const axis = z.strictObject({
  ...common,
  kind: z.literal('axis').meta({ description: 'Says that the entry is an axis.' }),
  number: z.int().min(1).max(4).meta({ description: 'Number of the axis.' }),
  short: text.meta({ description: 'Short name: prevention, care, access, framework.' }),
  officialTitle,
  objectives: z.int().min(1).meta({ description: 'Official number of objectives in the axis.' }),
  objectivesSources: cited,
});

/** One of the 18 priorities, with what is documented of it. */
export const priority = z.strictObject({
  ...common,
  kind: z.literal('priority').meta({ description: 'Says that the entry is a priority.' }),
  number: z.int().min(1).max(18).meta({ description: 'Number of the priority.' }),
  axis: ref.meta({ description: 'The axis it belongs to.' }),
  officialTitle,
  objectives: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Anchor of the objective: objective-01 to objective-65.' }),
        number: z.int().min(1).max(65).meta({ description: 'Official number.' }),
        title: text,
        lead: contact.optional().meta({ description: 'Main carrier.' }),
        milestones: z.array(target).default([]).meta({ description: 'Dated milestones.' }),
        state: z.enum(states).default('unknown').meta({ description: 'How far it is, when a source tells.' }),
        sources: cited,
      }),
    )
    .default([])
    .meta({ description: 'Objectives whose official text was read. An editor adds them here.' }),
  commitments: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Anchor of the commitment in the page.' }),
        text: text.meta({ description: 'What sources say the roadmap commits to.' }),
        detail: text.optional(),
        lead: contact.optional().meta({ description: 'Who carries it.' }),
        targets: z.array(target).default([]).meta({ description: 'Targets and their dates.' }),
        state: z.enum(states).default('unknown').meta({ description: 'How far it is, when a source tells.' }),
        mapping: z.enum(['stated', 'inferred']).meta({
          description: 'Whether a source ties it to this priority, or we do.',
        }),
        serves: z.array(ref).default([]).meta({ description: 'Bricks, guides and actors that serve it.' }),
        sources: cited,
      }),
    )
    .default([])
    .meta({ description: 'Documented commitments and targets, none of which has an objective number.' }),
  progress: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Anchor of the fact in the page.' }),
        date: partialDate.meta({ description: 'Date of the fact.' }),
        text,
        commitment: id.optional().meta({ description: 'The commitment it informs.' }),
        sources: cited,
      }),
    )
    .default([])
    .meta({ description: 'Dated facts that show progress; they are not objectives.' }),
  actors: z.array(ref).default([]).meta({ description: 'Actors concerned.' }),
  resources: z.array(link).default([]).meta({ description: 'Find out more: official pages.' }),
});

/** An axis or a priority of the roadmap 2023-2027. */
export const roadmap = z.discriminatedUnion('kind', [axis, priority]);
export type Roadmap = z.output<typeof roadmap>;
export type Axis = z.output<typeof axis>;
export type Priority = z.output<typeof priority>;

/** Sections that the words of an axis or priority may have, in the order of the page. */
export const roadmapSections = ['purpose', 'practice', 'context'] as const;
