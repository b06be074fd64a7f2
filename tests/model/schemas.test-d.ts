import type { IsEqual } from 'type-fest';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { barSchema } from '../../src/model/bar.schema.ts';
import type { Bar } from '../../src/model/bar.ts';
import type { capabilitySchema } from '../../src/model/capability.schema.ts';
import type { Capability } from '../../src/model/capability.ts';
import type { categorySchema } from '../../src/model/category.schema.ts';
import type { Category } from '../../src/model/category.ts';
import type { contentSchema, datasetSchema, redirectsSchema } from '../../src/model/content.schema.ts';
import type { Content, Dataset, Redirects } from '../../src/model/content.ts';
import type { featureSchema, retiredFeatureSchema, retiredSchema } from '../../src/model/feature.schema.ts';
import type { Feature, Retired, RetiredFeature } from '../../src/model/feature.ts';
import type { measuredValueSchema, measureSchema } from '../../src/model/measure.schema.ts';
import type { Measure, MeasuredValue } from '../../src/model/measure.ts';
import type { offeringSchema } from '../../src/model/offering.schema.ts';
import type { Offering } from '../../src/model/offering.ts';
import type {
  conceptSchema,
  introductionSchema,
  platformNameSchema,
  platformSchema,
} from '../../src/model/platform.schema.ts';
import type { Concept, Introduction, Platform, PlatformName } from '../../src/model/platform.ts';
import type { productSchema } from '../../src/model/product.schema.ts';
import type { Product } from '../../src/model/product.ts';
import type { requirementSetSchema } from '../../src/model/requirement-set.schema.ts';
import type { RequirementSet } from '../../src/model/requirement-set.ts';
import type { sourceSchema } from '../../src/model/source.schema.ts';
import type { Source } from '../../src/model/source.ts';
import type { platformStatusSchema } from '../../src/model/status.schema.ts';
import type { PlatformStatus } from '../../src/model/status.ts';
import type { supportSchema } from '../../src/model/support.schema.ts';
import type { Support } from '../../src/model/support.ts';

/** What a schema takes and gives is the interface: no more, no less, and nothing is `any`. */
type Describes<Schema extends z.ZodType, Interface> = [
  IsEqual<z.output<Schema>, Interface>,
  IsEqual<z.input<Schema>, Interface>,
];

describe('each interface and its schema', () => {
  it('say the same', () => {
    expectTypeOf<Describes<typeof sourceSchema, Source>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof supportSchema, Support>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof featureSchema, Feature>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof retiredSchema, Retired>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof retiredFeatureSchema, RetiredFeature>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof categorySchema, Category>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof capabilitySchema, Capability>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof platformStatusSchema, PlatformStatus>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof platformNameSchema, PlatformName>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof offeringSchema, Offering>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof barSchema, Bar>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof measureSchema, Measure>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof measuredValueSchema, MeasuredValue>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof productSchema, Product>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof requirementSetSchema, RequirementSet>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof conceptSchema, Concept>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof introductionSchema, Introduction>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof platformSchema, Platform>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof redirectsSchema, Redirects>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof contentSchema, Content>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof datasetSchema, Dataset>>().toEqualTypeOf<[true, true]>();
  });
});
