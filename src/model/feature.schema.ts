import * as z from 'zod';
import { monthSchema, partialDateSchema } from './date.schema.ts';
import { maximumTextLength, retirementReasons } from './feature.ts';
import { listOnce } from './list.schema.ts';
import { closed } from './record.schema.ts';
import { sourcesSchema } from './source.schema.ts';
import { supportSchema } from './support.schema.ts';
import { lineOf, lineSchema, slugSchema } from './text.schema.ts';

const feature = z.strictObject({
  slug: slugSchema,
  text: lineOf(maximumTextLength),
  support: closed(z.partialRecord(slugSchema, supportSchema)).readonly(),
  about: listOnce(slugSchema, 1).exactOptional(),
  only: listOnce(slugSchema, 1).exactOptional(),
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
    reason: lineOf(maximumTextLength),
    sources: sourcesSchema,
    replacedBy: listOnce(lineSchema, 1).exactOptional(),
  })
  .readonly();

/** The shape of a feature that held once. */
export const retiredFeatureSchema = feature.extend({ category: slugSchema, retired: retiredSchema }).readonly();
