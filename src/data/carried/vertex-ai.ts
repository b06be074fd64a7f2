import type { MatrixPlatform } from '../matrix-types.ts';
import { vertexAi } from '../platforms/vertex-ai.ts';

export const read = (): MatrixPlatform<'vertex-ai'> => vertexAi;
