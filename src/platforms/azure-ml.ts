import { read } from '../data/carried/azure-ml.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Azure Machine Learning: the same object as in `platforms` of the root, and none of the others. */
export const azureMl: MatrixPlatform<'azure-ml'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
