import type { MatrixPlatform } from '../matrix-types.ts';
import { kubeflow } from '../platforms/kubeflow.ts';

export const read = (): MatrixPlatform<'kubeflow'> => kubeflow;
