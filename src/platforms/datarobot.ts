import { read } from '../data/carried/datarobot.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** DataRobot: the same object as in `platforms` of the root, and none of the others. */
export const datarobot: MatrixPlatform<'datarobot'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
