// The types that a platform is made of. Its own entry exports them, so that a consumer's compiler can name what is
// inferred from it without the root.

export type { Day, Month, PartialDate } from '../model/date.ts';
export type { Feature, Retired, RetiredFeature, RetirementReason } from '../model/feature.ts';
export type { MeasuredValue } from '../model/measure.ts';
export type { Delivery, Offering } from '../model/offering.ts';
export type { Concept, Introduction, License, Platform, PlatformName } from '../model/platform.ts';
export type { Source } from '../model/source.ts';
export type { PlatformStatus, StatusWord } from '../model/status.ts';
export type { How, Stage, Support } from '../model/support.ts';
export type { CapabilityId, CategoryId, PlatformId } from './ids.ts';
export type { MatrixFeature, MatrixPlatform, RetiredMatrixFeature } from './matrix-types.ts';
