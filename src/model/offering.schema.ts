import * as z from 'zod';
import { listOnce } from './list.schema.ts';
import { deliveries, offeringKinds, type Standing, standings } from './offering.ts';
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
    with: listOnce(slugSchema).exactOptional(),
    alone: z.literal(true).exactOptional(),
    status: platformStatusSchema.exactOptional(),
    sources: sourcesSchema.exactOptional(),
  })
  .readonly()
  .superRefine((offering, context) => {
    const expected = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message: `expected ${message}` });
    for (const field of foreignTo(offering.standing)) {
      if (Object.hasOwn(offering, field)) expected(field, `none of this name: it says that it is ${offering.standing}`);
    }
    if (offering.standing === 'form' && offering.delivery === undefined) {
      expected('delivery', `one of ${deliveries.map((word) => `'${word}'`).join(', ')}, as a form has`);
    }
  })
  .meta({
    anyOf: standings.map((standing) => ({
      type: 'object',
      properties: {
        standing: { const: standing },
        ...Object.fromEntries(onlyOfSome.map((field) => [field, !foreignTo(standing).includes(field)])),
      },
      required: standing === 'form' ? ['standing', 'delivery'] : ['standing'],
    })),
  });

function foreignTo(standing: Standing): readonly string[] {
  return onlyOfSome.filter((field) => !(fieldsOf[standing] as readonly string[]).includes(field));
}
