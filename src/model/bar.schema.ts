import * as z from 'zod';
import { hows } from './support.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

const criterionSchema = z.strictObject({ id: slugSchema, text: lineSchema }).readonly();

/** The shape of the criteria of a capability. */
export const barSchema = z
  .strictObject({
    scope: lineSchema,
    core: z.array(criterionSchema).min(1).readonly(),
    also: z.array(criterionSchema).max(3).readonly(),
    full: z.union([z.literal('all'), z.number().int().min(0).max(3)]),
    how: z.record(lineSchema, z.enum(hows)).readonly().exactOptional(),
    elsewhere: z.record(lineSchema, z.array(slugSchema).readonly()).readonly().exactOptional(),
  })
  .readonly();
