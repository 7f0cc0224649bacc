import { z } from 'zod';
import { cited, common, contact, id, isoDate, link, partialDate, ref, text, url } from './common';

const obligations = ['required', 'recommended', 'good-practice'] as const;

const measure = z.strictObject({
  text: text.meta({ description: 'The duration or cost, with what it covers.' }),
  date: partialDate.optional().meta({ description: 'Date of the source.' }),
  sources: cited,
});

/** One step of a guide; its title and what to do are in the words, under the same id. */
export const step = z.strictObject({
  id: id.meta({ description: 'Anchor of the step, and id of its <Step> in the words.' }),
  after: z
    .array(id)
    .default([])
    .meta({ description: 'Steps that must be done before this one; several are joined by “and”.' }),
  oneOf: id.optional().meta({
    description: 'Steps that share this id are alternatives: one of them is enough (“or”).',
  }),
  obligation: z
    .strictObject({
      level: z.enum(obligations).meta({ description: 'How binding the step is.' }),
      reason: text.meta({ description: 'Why, in a line.' }),
      legal: text.optional().meta({ description: 'Legal reference.' }),
      url: url.optional().meta({ description: 'Address of the legal text.' }),
      from: partialDate.optional().meta({ description: 'Date from which it applies.' }),
      sources: cited,
    })
    .optional()
    .meta({ description: 'Leave out when no source tells.' }),
  contacts: z.array(contact).default([]).meta({ description: 'Whom to contact at this very step.' }),
  documents: z.array(link).default([]).meta({ description: 'Documents and forms of the step.' }),
  duration: measure.optional().meta({ description: 'How long it takes, when known.' }),
  cost: measure.optional().meta({ description: 'What it costs, when known.' }),
  sources: cited,
});

/** A step-by-step guide. */
export const guide = z.strictObject({
  ...common,
  number: z.int().min(1).meta({ description: 'Rank among the guides.' }),
  audience: z.array(text).min(1).meta({ description: 'Whom the guide is for.' }),
  questions: z
    .array(
      z.strictObject({
        id,
        ask: text,
        why: text.meta({ description: 'What the answer changes.' }),
        sources: cited,
      }),
    )
    .default([])
    .meta({ description: 'Questions to ask oneself first.' }),
  steps: z.array(step).min(1).meta({ description: 'Steps, in order.' }),
  amounts: z
    .array(z.strictObject({ what: text, amount: text, date: partialDate, note: text.optional(), sources: cited }))
    .default([])
    .meta({ description: 'Amounts, each with its date.' }),
  deadlines: z
    .array(z.strictObject({ date: isoDate, text, sources: cited }))
    .default([])
    .meta({ description: 'Dates that matter.' }),
  bricks: z.array(ref).default([]).meta({ description: 'Bricks of the house that it concerns.' }),
  actors: z.array(ref).default([]).meta({ description: 'Actors met on the way.' }),
});
export type Step = z.output<typeof step>;

/** Sections that a guide's words may have, in the order of the page. */
export const guideSections = ['who', 'essentials', 'before', 'steps', 'result', 'faq'] as const;
