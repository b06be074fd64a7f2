import * as z from 'zod';
import { hows, stages } from './support.ts';
import { lineSchema } from './text.schema.ts';

export const supportSchema = z
  .strictObject({
    how: z.enum(hows),
    via: lineSchema.exactOptional(),
    partial: z.literal(true).exactOptional(),
    stage: z.enum(stages).exactOptional(),
  })
  .readonly()
  .refine((support) => support.how !== 'integration' || support.via !== undefined, {
    path: ['via'],
    error: 'an integration names the product that it works through',
  });
