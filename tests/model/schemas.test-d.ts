import type { IsEqual } from 'type-fest';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { capabilitySchema } from '../../src/model/capability.schema.ts';
import type { Capability } from '../../src/model/capability.ts';
import type { categorySchema } from '../../src/model/category.schema.ts';
import type { Category } from '../../src/model/category.ts';
import type { contentSchema, datasetSchema, redirectsSchema } from '../../src/model/content.schema.ts';
import type { Content, Dataset, Redirects } from '../../src/model/content.ts';
import type { featureSchema, retiredFeatureSchema, retiredSchema } from '../../src/model/feature.schema.ts';
import type { Feature, Retired, RetiredFeature } from '../../src/model/feature.ts';
import type {
  conceptSchema,
  introductionSchema,
  offeringSchema,
  platformNameSchema,
  platformSchema,
  platformStatusSchema,
} from '../../src/model/platform.schema.ts';
import type {
  Concept,
  Introduction,
  Offering,
  Platform,
  PlatformName,
  PlatformStatus,
} from '../../src/model/platform.ts';
import type { sourceSchema } from '../../src/model/source.schema.ts';
import type { Source } from '../../src/model/source.ts';
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
    expectTypeOf<Describes<typeof conceptSchema, Concept>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof introductionSchema, Introduction>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof platformSchema, Platform>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof redirectsSchema, Redirects>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof contentSchema, Content>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Describes<typeof datasetSchema, Dataset>>().toEqualTypeOf<[true, true]>();
  });
});
