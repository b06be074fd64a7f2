import * as z from 'zod';
import { addressSchema } from './address.schema.ts';
import { daySchema, monthSchema, partialDateSchema } from './date.schema.ts';
import { lineSchema } from './text.schema.ts';

/** The shape of a source. */
export const sourceSchema = z
  .strictObject({
    title: lineSchema,
    url: addressSchema,
    dated: partialDateSchema.exactOptional(),
    version: lineSchema.exactOptional(),
    recorded: monthSchema.exactOptional(),
    accessed: daySchema.exactOptional(),
    gone: daySchema.exactOptional(),
    archive: addressSchema.exactOptional(),
  })
  .readonly();

export const sourcesSchema = z.array(sourceSchema).readonly();
