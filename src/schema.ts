/**
 * The shapes of the dataset as zod schemas, to validate what comes from elsewhere. Needs the peer dependency zod.
 *
 * @example
 * ```ts
 * import { datasetSchema } from 'mlops-platforms/schema';
 * import { dataset } from 'mlops-platforms';
 *
 * console.log(datasetSchema.safeParse(dataset).success); // → true
 * ```
 *
 * @packageDocumentation
 */
export { barSchema } from './model/bar.schema.ts';
export { capabilitySchema } from './model/capability.schema.ts';
export { categorySchema } from './model/category.schema.ts';
export { contentSchema, datasetSchema, redirectsSchema } from './model/content.schema.ts';
export { daySchema, monthSchema, partialDateSchema } from './model/date.schema.ts';
export { featureSchema, retiredFeatureSchema, retiredSchema } from './model/feature.schema.ts';
export { measuredValueSchema, measureSchema } from './model/measure.schema.ts';
export { offeringSchema } from './model/offering.schema.ts';
export { conceptSchema, introductionSchema, platformNameSchema, platformSchema } from './model/platform.schema.ts';
export { productSchema } from './model/product.schema.ts';
export { requirementSetSchema } from './model/requirement-set.schema.ts';
export { sourceSchema } from './model/source.schema.ts';
export { platformStatusSchema } from './model/status.schema.ts';
export { supportSchema } from './model/support.schema.ts';
