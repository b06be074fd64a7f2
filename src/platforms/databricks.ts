import { read } from '../data/carried/databricks.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Databricks: the same object as in `platforms` of the root, and none of the others. */
export const databricks: MatrixPlatform<'databricks'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
