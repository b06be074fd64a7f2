import type { MatrixPlatform } from '../matrix-types.ts';
import { mlflow } from '../platforms/mlflow.ts';

export const read = (): MatrixPlatform<'mlflow'> => mlflow;
