import type { MatrixPlatform } from '../matrix-types.ts';
import { seldon } from '../platforms/seldon.ts';

export const read = (): MatrixPlatform<'seldon'> => seldon;
