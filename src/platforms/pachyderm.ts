import type { MatrixPlatform } from '../data/matrix-types.ts';
import { pachyderm as platform } from '../data/platforms/pachyderm.ts';

/** Pachyderm: the same object as in `platforms` of the root, and none of the others. */
export const pachyderm: MatrixPlatform<'pachyderm'> = platform;

export type * from '../data/platform-types.ts';
