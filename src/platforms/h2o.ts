import { read } from '../data/carried/h2o.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** H2O AI Cloud: the same object as in `platforms` of the root, and none of the others. */
export const h2o: MatrixPlatform<'h2o'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
