import type { MatrixPlatform } from '../data/matrix-types.ts';
import { dataiku as platform } from '../data/platforms/dataiku.ts';

/** Dataiku: the same object as in `platforms` of the root, and none of the others. */
export const dataiku: MatrixPlatform<'dataiku'> = platform;

export type * from '../data/platform-types.ts';
