import * as z from 'zod';
import { capabilitySchema } from './capability.schema.ts';
import { categorySchema } from './category.schema.ts';
import { schemaVersion } from './content.ts';
import { daySchema, monthSchema } from './date.schema.ts';
import { measureSchema } from './measure.schema.ts';
import { platformSchema } from './platform.schema.ts';
import { productSchema } from './product.schema.ts';
import { requirementSetSchema } from './requirement-set.schema.ts';
import { slugSchema } from './text.schema.ts';

const redirectSchema = z.record(z.string().min(1), z.array(z.string().min(1)).min(1).readonly()).readonly();

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
  categories: z.record(slugSchema, categorySchema).readonly(),
  capabilities: z.record(slugSchema, capabilitySchema).readonly(),
  platforms: z.record(slugSchema, platformSchema).readonly(),
  redirects: redirectsSchema,
  products: z.record(slugSchema, productSchema).readonly().exactOptional(),
  requirementSets: z.record(slugSchema, requirementSetSchema).readonly().exactOptional(),
  measures: z.record(slugSchema, measureSchema).readonly().exactOptional(),
});

/** The shape of a content. */
export const contentSchema = content.readonly();

/** The shape of a dataset. */
export const datasetSchema = content
  .extend({
    schemaVersion: z.literal(schemaVersion),
    version: z.string().regex(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/, 'expected a semantic version'),
    updated: z.union([daySchema, monthSchema]),
    hash: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  })
  .readonly();
