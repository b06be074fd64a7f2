import * as z from 'zod';
import { lineSchema, slugSchema } from './text.schema.ts';

export const capabilitySchema = z
  .strictObject({
    id: slugSchema,
    category: slugSchema,
    name: lineSchema,
    definition: lineSchema,
    aliases: z.array(lineSchema).readonly(),
  })
  .readonly();
