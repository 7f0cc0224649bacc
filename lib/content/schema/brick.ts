import { z } from 'zod';
import { cited, common, contact, figure, link, partialDate, ref, text, url } from './common';

/** Families of bricks: told in the drawing by a shape, a hue and a word. */
export const families = ['platform', 'tool', 'data-pool', 'reference-document', 'programme'] as const;

/** Pillars of the foundations. */
export const pillars = ['ethics', 'security', 'interoperability'] as const;

export const statuses = ['operational', 'rolling-out', 'partly-available', 'under-construction', 'unknown'] as const;

export const audiences = [
  'citizens',
  'professionals',
  'facilities',
  'publishers',
  'researchers',
  'authorities',
] as const;

/** Places in the drawing of the house, from roof to foundations. */
export const zones = [
  'roof',
  'professionals',
  'citizens',
  'core',
  'ethics',
  'security-users',
  'security-professionals',
  'security-directories',
  'security-protection',
  'interoperability',
  'around',
] as const;

/** One brick of the eHealth house. */
export const brick = z.strictObject({
  ...common,
  acronyms: z.array(z.string()).default([]).meta({ description: 'Acronyms, never translated.' }),
  short: text.meta({ description: 'Name as written on the drawing: 26 characters at most.' }),
  inDrawing: z.boolean().meta({ description: 'true for the 23 bricks of the public drawing.' }),
  family: z.enum(families).meta({ description: 'Family: shape and hue in the drawing.' }),
  pillar: z.enum(pillars).optional().meta({ description: 'For a brick of the foundations.' }),
  place: z
    .strictObject({
      zone: z.enum(zones).meta({ description: 'Part of the drawing.' }),
      order: z.int().min(1).meta({ description: 'Rank in that part.' }),
    })
    .meta({ description: 'Where it stands in the drawing: its zone, and its rank in the zone.' }),
  status: z
    .strictObject({
      value: z.enum(statuses).meta({ description: 'Status in a word.' }),
      date: partialDate.meta({ description: 'Date of the source that says so.' }),
      detail: text,
      sources: cited,
    })
    .meta({ description: 'Where it stands, with the date of the source.' }),
  audiences: z.array(z.enum(audiences)).min(1).meta({ description: 'Who uses it.' }),
  operators: z.array(contact).min(1).meta({ description: 'Who runs it.' }),
  european: z
    .strictObject({ counterpart: text, sources: cited })
    .optional()
    .meta({ description: 'Its European counterpart.' }),
  legal: z
    .array(z.strictObject({ label: text, url: url.optional(), date: partialDate.optional(), sources: cited }))
    .default([])
    .meta({ description: 'Legal basis.' }),
  documentation: z.array(link).default([]).meta({ description: 'Technical and official documents.' }),
  sandbox: z.array(link).default([]).meta({ description: 'Test environments.' }),
  contacts: z.array(contact).default([]).meta({ description: 'Whom to contact about it.' }),
  related: z.array(ref).default([]).meta({ description: 'Bricks that work with it.' }),
  priorities: z
    .array(
      z.strictObject({
        ref,
        basis: z.enum(['stated', 'inferred']).meta({ description: 'stated by a source, or inferred by us.' }),
      }),
    )
    .default([])
    .meta({ description: 'Roadmap priorities it serves; inferred: our own reading.' }),
  figures: z.array(figure).default([]).meta({ description: 'Key figures, each with its date.' }),
  milestones: z
    .array(z.strictObject({ date: partialDate, text, sources: cited }))
    .default([])
    .meta({ description: 'Dated events of its history and to come.' }),
});

/** Sections that a brick's words may have, in the order of the page. */
export const brickSections = ['purpose', 'operator', 'users', 'todo', 'law', 'europe', 'faq'] as const;
