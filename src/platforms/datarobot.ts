import type { MatrixPlatform } from '../data/matrix-types.ts';
import { datarobot as platform } from '../data/platforms/datarobot.ts';

/** DataRobot: the same object as in `platforms` of the root, and none of the others. */
export const datarobot: MatrixPlatform<'datarobot'> = platform;

export type * from '../data/platform-types.ts';
