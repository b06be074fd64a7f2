import { read } from '../data/carried/pachyderm.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Pachyderm: the same object as in `platforms` of the root, and none of the others. */
export const pachyderm: MatrixPlatform<'pachyderm'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
