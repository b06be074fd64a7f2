import type { MatrixPlatform } from '../data/matrix-types.ts';
import { kubeflow as platform } from '../data/platforms/kubeflow.ts';

/** Kubeflow: the same object as in `platforms` of the root, and none of the others. */
export const kubeflow: MatrixPlatform<'kubeflow'> = platform;

export type * from '../data/platform-types.ts';
