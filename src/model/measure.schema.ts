import * as z from 'zod';
import { dayOrMonthSchema } from './date.schema.ts';
import { listOnce } from './list.schema.ts';
import { sourcesSchema } from './source.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a measure. */
export const measureSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema,
    definition: lineSchema,
    unit: lineSchema.exactOptional(),
    aliases: listOnce(lineSchema),
  })
  .readonly();

/** The shape of a value of a measure. */
export const measuredValueSchema = z
  .strictObject({
    value: z.union([lineSchema, z.number()]),
    only: listOnce(slugSchema, 1).exactOptional(),
    sources: sourcesSchema,
    recorded: dayOrMonthSchema,
  })
  .readonly();
