import * as z from 'zod';
import { hows, stages } from './support.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of how a feature provides a capability. */
export const supportSchema = z
  .strictObject({
    how: z.enum(hows),
    via: z.array(lineSchema).min(1).readonly().exactOptional(),
    shows: z.array(slugSchema).min(1).readonly().exactOptional(),
    partial: z.literal(true).exactOptional(),
    stage: z.enum(stages).exactOptional(),
  })
  .readonly()
  .refine((support) => support.how !== 'integration' || support.via !== undefined, {
    path: ['via'],
    error: 'an integration names the product that it works through',
  });
