import type { MatrixPlatform } from '../data/matrix-types.ts';
import { seldon as platform } from '../data/platforms/seldon.ts';

/** Seldon: the same object as in `platforms` of the root, and none of the others. */
export const seldon: MatrixPlatform<'seldon'> = platform;

export type * from '../data/platform-types.ts';
