import * as z from 'zod';
import { barSchema } from './bar.schema.ts';
import { capabilitySubjects } from './capability.ts';
import { listOnce } from './list.schema.ts';
import { deliveries } from './offering.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a capability. */
export const capabilitySchema = z
  .strictObject({
    id: slugSchema,
    category: slugSchema,
    name: lineSchema,
    definition: lineSchema,
    aliases: listOnce(lineSchema),
    of: z.enum(capabilitySubjects).exactOptional(),
    delivery: z.enum(deliveries).exactOptional(),
    bar: barSchema.exactOptional(),
  })
  .readonly();
