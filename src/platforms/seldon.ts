import { read } from '../data/carried/seldon.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Seldon: the same object as in `platforms` of the root, and none of the others. */
export const seldon: MatrixPlatform<'seldon'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
