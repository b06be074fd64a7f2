import type { MatrixPlatform } from '../data/matrix-types.ts';
import { vertexAi as platform } from '../data/platforms/vertex-ai.ts';

/** Gemini Enterprise Agent Platform: the same object as in `platforms` of the root, and none of the others. */
export const vertexAi: MatrixPlatform<'vertex-ai'> = platform;

export type * from '../data/platform-types.ts';
