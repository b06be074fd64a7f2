import { read } from '../data/carried/dataiku.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Dataiku: the same object as in `platforms` of the root, and none of the others. */
export const dataiku: MatrixPlatform<'dataiku'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
