import type { MatrixPlatform } from '../data/matrix-types.ts';
import { mlflow as platform } from '../data/platforms/mlflow.ts';

/** MLflow: the same object as in `platforms` of the root, and none of the others. */
export const mlflow: MatrixPlatform<'mlflow'> = platform;

export type * from '../data/platform-types.ts';
