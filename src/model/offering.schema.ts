import * as z from 'zod';
import { deliveries, offeringKinds, standings } from './offering.ts';
import { sourcesSchema } from './source.schema.ts';
import { platformStatusSchema } from './status.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** Which fields each standing may have besides those of all. */
const fieldsOf = { form: ['delivery'], part: ['with', 'alone'], apart: [] } as const;
const onlyOfSome = ['delivery', 'with', 'alone'] as const;

/** The shape of an offering of a platform. */
export const offeringSchema = z
  .strictObject({
    name: lineSchema,
    kind: z.enum(offeringKinds),
    standing: z.enum(standings),
    delivery: z.enum(deliveries).exactOptional(),
    with: z.array(slugSchema).readonly().exactOptional(),
    alone: z.literal(true).exactOptional(),
    status: platformStatusSchema.exactOptional(),
    sources: sourcesSchema.exactOptional(),
  })
  .readonly()
  .superRefine((offering, context) => {
    const allowed: readonly string[] = fieldsOf[offering.standing];
    for (const field of onlyOfSome) {
      if (offering[field] === undefined || allowed.includes(field)) continue;
      context.addIssue({ code: 'custom', path: [field], message: `an offering that is ${offering.standing} has none` });
    }
    if (offering.standing === 'form' && offering.delivery === undefined) {
      context.addIssue({ code: 'custom', path: ['delivery'], message: 'a form is managed or self-managed' });
    }
  });
