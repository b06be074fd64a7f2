import type { MatrixPlatform } from '../data/matrix-types.ts';
import { sagemaker as platform } from '../data/platforms/sagemaker.ts';

/** Amazon SageMaker AI: the same object as in `platforms` of the root, and none of the others. */
export const sagemaker: MatrixPlatform<'sagemaker'> = platform;

export type * from '../data/platform-types.ts';
