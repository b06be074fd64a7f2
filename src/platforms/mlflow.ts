import { read } from '../data/carried/mlflow.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** MLflow: the same object as in `platforms` of the root, and none of the others. */
export const mlflow: MatrixPlatform<'mlflow'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
