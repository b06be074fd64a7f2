import * as z from 'zod';
import { maximumAlso, maximumCore } from './bar.ts';
import { listOnce } from './list.schema.ts';
import { closed } from './record.schema.ts';
import { hows } from './support.ts';
import { keySchema, lineSchema, slugSchema } from './text.schema.ts';

const criterionSchema = z.strictObject({ id: slugSchema, text: lineSchema }).readonly();

/** The shape of the criteria of a capability. */
export const barSchema = z
  .strictObject({
    scope: lineSchema,
    core: z.array(criterionSchema).min(1).max(maximumCore).readonly(),
    also: z.array(criterionSchema).max(maximumAlso).readonly(),
    full: z.union([z.literal('all'), z.number().int().min(0).max(maximumAlso)]),
    how: closed(z.record(keySchema, z.enum(hows)))
      .readonly()
      .exactOptional(),
    elsewhere: closed(z.record(keySchema, listOnce(slugSchema)))
      .readonly()
      .exactOptional(),
  })
  .readonly();
