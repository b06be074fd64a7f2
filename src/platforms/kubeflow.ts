import { read } from '../data/carried/kubeflow.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Kubeflow: the same object as in `platforms` of the root, and none of the others. */
export const kubeflow: MatrixPlatform<'kubeflow'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
