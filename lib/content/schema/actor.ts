import { z } from 'zod';
import { cited, common, contact, link, partialDate, ref, text, url } from './common';

/** Stages of a project, in order. */
export const stages = ['idea', 'development', 'certification', 'market-access', 'deployment'] as const;

const actorTypes = [
  'institution',
  'ministry',
  'insurer',
  'regional',
  'funder',
  'assessment',
  'experimentation',
  'research',
  'consultative',
  'industry',
  'european',
] as const;

const actorFields = [
  'digital-health',
  'health',
  'social-care',
  'social',
  'public-health',
  'health-data',
  'medical-device',
  'medicine',
  'reimbursement',
  'cybersecurity',
  'innovation',
  'research',
  'ai',
  'training',
] as const;

export const zones = ['national', 'regional', 'local', 'european'] as const;

const stage = z
  .strictObject({
    level: z.enum(['first-call', 'useful', 'no', 'unknown']).meta({
      description: 'first-call: the door to knock at; useful; no: not at this stage; unknown: not documented.',
    }),
    note: text.optional().meta({ description: 'What for, at this stage.' }),
  })
  .meta({ description: 'At this stage.' });

const answer = (values: readonly [string, ...string[]]) =>
  z.strictObject({
    answer: z.enum(values).meta({ description: 'The answer in a word.' }),
    basis: z.enum(['sourced', 'deduced']).meta({
      description: 'deduced: no source says so outright; shown as to be confirmed.',
    }),
    detail: text,
    sources: cited.optional(),
  });

/** An institution or body: who it is and how it can be of use to a project. */
export const actor = z.strictObject({
  ...common,
  acronym: z.string().optional().meta({ description: 'Its acronym, never translated.' }),
  otherNames: z
    .array(z.strictObject({ name: text, period: text.optional(), sources: cited }))
    .default([])
    .meta({ description: 'Former names and other English names in use.' }),
  type: z.enum(actorTypes).meta({ description: 'Kind of body.' }),
  fields: z.array(z.enum(actorFields)).min(1).meta({ description: 'Fields of intervention.' }),
  zone: z.enum(zones).meta({ description: 'Where it acts.' }),
  zoneNote: text.optional().meta({ description: 'Precision on the zone.' }),
  created: z
    .strictObject({ date: partialDate, sources: cited })
    .optional()
    .meta({ description: 'When it was created.' }),
  oversight: z
    .array(z.strictObject({ name: text, actor: ref.optional(), sources: cited }))
    .default([])
    .meta({ description: 'Who it reports to.' }),
  stages: z
    .strictObject({
      idea: stage,
      development: stage,
      certification: stage,
      'market-access': stage,
      deployment: stage,
    })
    .meta({ description: 'When to contact it.' }),
  stagesBasis: z
    .enum(['sourced', 'deduced'])
    .meta({ description: 'deduced: no source says so outright; shown as to be confirmed.' }),
  topics: z
    .array(z.strictObject({ label: text, ref: ref.optional() }))
    .default([])
    .meta({ description: 'Subjects it deals with; with ref when the subject has an entry.' }),
  funds: answer(['yes', 'partly', 'no', 'unknown']).meta({ description: 'Does it fund projects?' }),
  fees: answer(['free', 'partly', 'paid', 'unknown']).meta({ description: 'Are its services free?' }),
  address: z
    .strictObject({ lines: z.string().meta({ description: 'The address, one line per line.' }), sources: cited })
    .optional()
    .meta({ description: 'Postal address.' }),
  channels: z
    .array(
      z.strictObject({
        kind: z.enum(['website', 'form', 'email', 'phone', 'desk']).meta({ description: 'How it is reached.' }),
        label: text,
        url: url.optional(),
        value: z.string().optional().meta({ description: 'E-mail address or telephone number.' }),
        sources: cited,
      }),
    )
    .default([])
    .meta({ description: 'Public ways to reach it.' }),
  directory: z.array(contact).default([]).meta({ description: 'For a family of bodies (ARS, GRaDeS): its members.' }),
  resources: z.array(link).default([]).meta({ description: 'Find out more: official pages.' }),
});

/** Sections that an actor's words may have, in the order of the page. */
export const actorSections = ['what', 'missions', 'use', 'stages', 'offer', 'links', 'faq'] as const;
