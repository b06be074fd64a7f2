import * as z from 'zod';
import { daySchema, monthSchema, partialDateSchema } from './date.schema.ts';
import { featureSchema, retiredFeatureSchema } from './feature.schema.ts';
import { licenses, offeringKinds, statuses } from './platform.ts';
import { sourcesSchema } from './source.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

export const platformStatusSchema = z
  .strictObject({ is: z.enum(statuses), since: partialDateSchema.exactOptional(), sources: sourcesSchema })
  .readonly();

export const platformNameSchema = z
  .strictObject({
    name: lineSchema,
    from: partialDateSchema.exactOptional(),
    until: partialDateSchema.exactOptional(),
    sources: sourcesSchema,
  })
  .readonly();

export const offeringSchema = z.strictObject({ name: lineSchema, kind: z.enum(offeringKinds) }).readonly();

export const conceptSchema = z
  .strictObject({
    term: lineSchema,
    aliases: z.array(lineSchema).readonly(),
    definition: lineSchema,
    sources: sourcesSchema,
  })
  .readonly();

export const introductionSchema = z
  .strictObject({ summary: lineSchema, concepts: z.array(conceptSchema).readonly() })
  .readonly();

export const platformSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema,
    vendor: lineSchema,
    homepage: z.url({ protocol: /^https$/ }),
    license: z.enum(licenses),
    status: platformStatusSchema,
    names: z.array(platformNameSchema).readonly(),
    offerings: z.record(slugSchema, offeringSchema).readonly(),
    introduction: introductionSchema,
    cells: z.record(slugSchema, z.array(featureSchema).readonly()).readonly(),
    history: z.array(retiredFeatureSchema).readonly(),
    notFound: z.partialRecord(slugSchema, z.union([daySchema, monthSchema])).readonly(),
  })
  .readonly();
