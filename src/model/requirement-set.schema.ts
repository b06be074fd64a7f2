import * as z from 'zod';
import { sourcesSchema } from './source.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a list of capabilities that are asked for together. */
export const requirementSetSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema,
    definition: lineSchema,
    capabilities: z.array(slugSchema).min(1).readonly(),
    sources: sourcesSchema,
  })
  .readonly();
