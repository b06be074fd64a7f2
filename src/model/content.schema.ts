import * as z from 'zod';
import { capabilitySchema } from './capability.schema.ts';
import { categorySchema } from './category.schema.ts';
import { schemaVersion } from './content.ts';
import { dayOrMonthSchema } from './date.schema.ts';
import { listOnce } from './list.schema.ts';
import { measureSchema } from './measure.schema.ts';
import { platformSchema } from './platform.schema.ts';
import { productSchema } from './product.schema.ts';
import { closed } from './record.schema.ts';
import { requirementSetSchema } from './requirement-set.schema.ts';
import { keySchema, lineSchema, slugSchema } from './text.schema.ts';
import { wholePattern } from './whole-pattern.ts';

const redirectSchema = closed(z.record(keySchema, listOnce(lineSchema, 1))).readonly();

/** The shape of redirects. */
export const redirectsSchema = z
  .strictObject({
    platforms: redirectSchema,
    categories: redirectSchema,
    capabilities: redirectSchema,
    features: redirectSchema,
  })
  .readonly();

const content = z.strictObject({
  categories: closed(z.record(slugSchema, categorySchema)).readonly(),
  capabilities: closed(z.record(slugSchema, capabilitySchema)).readonly(),
  platforms: closed(z.record(slugSchema, platformSchema)).readonly(),
  redirects: redirectsSchema,
  products: closed(z.record(slugSchema, productSchema)).readonly().exactOptional(),
  requirementSets: closed(z.record(slugSchema, requirementSetSchema)).readonly().exactOptional(),
  measures: closed(z.record(slugSchema, measureSchema)).readonly().exactOptional(),
});

/** The shape of a content. */
export const contentSchema = content.readonly();

/** The shape of a dataset. */
export const datasetSchema = content
  .extend({
    $schema: z.string().exactOptional(),
    schemaVersion: z.literal(schemaVersion),
    version: z
      .string()
      .regex(wholePattern('[0-9]+\\.[0-9]+\\.[0-9]+(?:-[A-Za-z0-9_.-]+)?'), 'expected a semantic version'),
    updated: dayOrMonthSchema,
    hash: z.string().regex(wholePattern('[0-9a-f]{64}'), 'expected 64 hexadecimal digits'),
  })
  .readonly();
