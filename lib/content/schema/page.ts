import { z } from 'zod';
import { common, source } from './common';

/** A page about the portal itself (about, legal notice, privacy, accessibility). Its sections are free. */
export const page = z.strictObject({
  ...common,
  sources: z.array(source).default([]).meta({ description: 'Documents that the page rests on, if any.' }),
});
export type Page = z.output<typeof page>;
