import * as z from 'zod';
import { homepageSchema } from './address.schema.ts';
import { dayOrMonthSchema, partialDateSchema } from './date.schema.ts';
import { featureSchema, retiredFeatureSchema } from './feature.schema.ts';
import { listOnce } from './list.schema.ts';
import { measuredValueSchema } from './measure.schema.ts';
import { offeringSchema } from './offering.schema.ts';
import { licenses } from './platform.ts';
import { closed } from './record.schema.ts';
import { sourcesSchema } from './source.schema.ts';
import { platformStatusSchema } from './status.schema.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a former or other name of a platform. */
export const platformNameSchema = z
  .strictObject({
    name: lineSchema,
    from: partialDateSchema.exactOptional(),
    until: partialDateSchema.exactOptional(),
    sources: sourcesSchema,
  })
  .readonly();

/** The shape of a concept of a platform. */
export const conceptSchema = z
  .strictObject({
    slug: slugSchema,
    term: lineSchema,
    aliases: listOnce(lineSchema),
    definition: lineSchema,
    sources: sourcesSchema,
  })
  .readonly();

/** The shape of the introduction of a platform. */
export const introductionSchema = z
  .strictObject({ summary: lineSchema, concepts: z.array(conceptSchema).readonly() })
  .readonly();

/** The shape of a platform. */
export const platformSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema,
    vendor: lineSchema,
    homepage: homepageSchema,
    license: z.enum(licenses),
    status: platformStatusSchema,
    names: z.array(platformNameSchema).readonly(),
    offerings: closed(z.record(slugSchema, offeringSchema)).readonly(),
    introduction: introductionSchema,
    cells: closed(z.record(slugSchema, z.array(featureSchema).readonly())).readonly(),
    history: z.array(retiredFeatureSchema).readonly(),
    notFound: closed(z.partialRecord(slugSchema, dayOrMonthSchema)).readonly(),
    values: closed(z.record(slugSchema, z.array(measuredValueSchema).readonly()))
      .readonly()
      .exactOptional(),
  })
  .readonly();
