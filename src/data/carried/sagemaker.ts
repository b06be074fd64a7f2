import type { MatrixPlatform } from '../matrix-types.ts';
import { sagemaker } from '../platforms/sagemaker.ts';

export const read = (): MatrixPlatform<'sagemaker'> => sagemaker;
