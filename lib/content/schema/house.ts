import { z } from 'zod';
import { cited, ref, source, text } from './common';

/** content/house.yaml: what stands around the house. Bricks say themselves where they stand. */
export const house = z.strictObject({
  clouds: z
    .array(
      z.strictObject({
        id: z.enum(['evaluation', 'financing', 'innovation', 'engagement']),
        title: text,
        lead: text.meta({ description: 'What the public authorities do, in a sentence.' }),
        points: z.array(z.strictObject({ label: text, ref: ref.optional() })).min(1),
        sources: cited,
      }),
    )
    .length(4)
    .meta({ description: 'The four public actions, drawn as clouds, from left to right.' }),
  sources: z.array(source).min(1),
});
export type House = z.output<typeof house>;
