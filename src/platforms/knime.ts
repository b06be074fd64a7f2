import { read } from '../data/carried/knime.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** KNIME: the same object as in `platforms` of the root, and none of the others. */
export const knime: MatrixPlatform<'knime'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
