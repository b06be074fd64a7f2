import * as z from 'zod';
import { listOnce } from './list.schema.ts';
import { sourcesSchema } from './source.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a list of capabilities that are asked for together. */
export const requirementSetSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema,
    definition: lineSchema,
    capabilities: listOnce(slugSchema, 1),
    sources: sourcesSchema,
  })
  .readonly();
