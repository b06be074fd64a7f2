import type { MatrixPlatform } from '../data/matrix-types.ts';
import { h2o as platform } from '../data/platforms/h2o.ts';

/** H2O AI Cloud: the same object as in `platforms` of the root, and none of the others. */
export const h2o: MatrixPlatform<'h2o'> = platform;

export type * from '../data/platform-types.ts';
