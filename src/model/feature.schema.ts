import * as z from 'zod';
import { monthSchema, partialDateSchema } from './date.schema.ts';
import { maximumTextLength, retirementReasons } from './feature.ts';
import { sourcesSchema } from './source.schema.ts';
import { supportSchema } from './support.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

const feature = z.strictObject({
  slug: slugSchema,
  text: lineSchema.max(maximumTextLength),
  support: z.partialRecord(slugSchema, supportSchema).readonly(),
  about: z.array(slugSchema).min(1).readonly().exactOptional(),
  only: z.array(slugSchema).min(1).readonly().exactOptional(),
  sources: sourcesSchema,
  recorded: monthSchema,
  date: partialDateSchema.exactOptional(),
});

/** The shape of a feature that holds. */
export const featureSchema = feature.readonly();

/** The shape of what is said of a feature that was written off. */
export const retiredSchema = z
  .strictObject({
    recorded: monthSchema,
    since: partialDateSchema.exactOptional(),
    why: z.enum(retirementReasons),
    reason: lineSchema.max(maximumTextLength),
    sources: sourcesSchema,
    replacedBy: z.array(z.string().min(1)).min(1).readonly().exactOptional(),
  })
  .readonly();

/** The shape of a feature that held once. */
export const retiredFeatureSchema = feature.extend({ category: slugSchema, retired: retiredSchema }).readonly();
