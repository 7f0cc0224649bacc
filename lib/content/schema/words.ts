import { z } from 'zod';
import { id, isoDate, placeholder } from './common';

/** Front matter of a words file (fr.mdx, en.mdx). */
export const words = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .max(170, 'at most 170 characters')
    .refine((value) => value !== placeholder, 'is still to be written')
    .meta({ description: 'Title of the page.' }),
  summary: z
    .string()
    .trim()
    .min(40, 'at least 40 characters')
    .max(260, 'at most 260 characters')
    .meta({ description: 'One or two sentences: shown in lists, in search and under the title.' }),
  slug: id.optional().meta({ description: 'Last part of the address in this language, when it is not the id.' }),
  aliases: z
    .array(z.string().trim().min(1))
    .default([])
    .meta({ description: 'Other names and phrases under which a reader looks for it in this language.' }),
  translatedFrom: isoDate
    .optional()
    .meta({ description: 'For a translation: verifiedOn of the revision it was translated from.' }),
});
export type Words = z.output<typeof words>;
