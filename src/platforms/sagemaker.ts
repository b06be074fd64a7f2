import { read } from '../data/carried/sagemaker.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Amazon SageMaker AI: the same object as in `platforms` of the root, and none of the others. */
export const sagemaker: MatrixPlatform<'sagemaker'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
