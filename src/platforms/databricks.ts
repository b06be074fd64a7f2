import type { MatrixPlatform } from '../data/matrix-types.ts';
import { databricks as platform } from '../data/platforms/databricks.ts';

/** Databricks: the same object as in `platforms` of the root, and none of the others. */
export const databricks: MatrixPlatform<'databricks'> = platform;

export type * from '../data/platform-types.ts';
