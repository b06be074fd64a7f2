import * as z from 'zod';
import { listOnce } from './list.schema.ts';
import { sourcesSchema } from './source.schema.ts';
import { platformStatusSchema } from './status.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a product that platforms work through. */
export const productSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema,
    vendor: lineSchema,
    status: platformStatusSchema,
    aliases: listOnce(lineSchema),
    sources: sourcesSchema,
  })
  .readonly();
