import type { MatrixPlatform } from '../matrix-types.ts';
import { databricks } from '../platforms/databricks.ts';

export const read = (): MatrixPlatform<'databricks'> => databricks;
