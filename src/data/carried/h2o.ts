import type { MatrixPlatform } from '../matrix-types.ts';
import { h2o } from '../platforms/h2o.ts';

export const read = (): MatrixPlatform<'h2o'> => h2o;
