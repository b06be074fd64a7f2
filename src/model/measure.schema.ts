import * as z from 'zod';
import { daySchema, monthSchema } from './date.schema.ts';
import { sourcesSchema } from './source.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a measure. */
export const measureSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema,
    definition: lineSchema,
    unit: lineSchema.exactOptional(),
    aliases: z.array(lineSchema).readonly(),
  })
  .readonly();

/** The shape of a value of a measure. */
export const measuredValueSchema = z
  .strictObject({
    value: z.union([lineSchema, z.number()]),
    only: z.array(slugSchema).min(1).readonly().exactOptional(),
    sources: sourcesSchema,
    recorded: z.union([daySchema, monthSchema]),
  })
  .readonly();
