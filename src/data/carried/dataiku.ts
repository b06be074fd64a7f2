import type { MatrixPlatform } from '../matrix-types.ts';
import { dataiku } from '../platforms/dataiku.ts';

export const read = (): MatrixPlatform<'dataiku'> => dataiku;
