import type { MatrixPlatform } from '../matrix-types.ts';
import { azureMl } from '../platforms/azure-ml.ts';

export const read = (): MatrixPlatform<'azure-ml'> => azureMl;
