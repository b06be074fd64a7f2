import type { MatrixPlatform } from '../data/matrix-types.ts';
import { knime as platform } from '../data/platforms/knime.ts';

/** KNIME: the same object as in `platforms` of the root, and none of the others. */
export const knime: MatrixPlatform<'knime'> = platform;

export type * from '../data/platform-types.ts';
