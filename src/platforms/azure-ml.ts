import type { MatrixPlatform } from '../data/matrix-types.ts';
import { azureMl as platform } from '../data/platforms/azure-ml.ts';

/** Azure Machine Learning: the same object as in `platforms` of the root, and none of the others. */
export const azureMl: MatrixPlatform<'azure-ml'> = platform;

export type * from '../data/platform-types.ts';
