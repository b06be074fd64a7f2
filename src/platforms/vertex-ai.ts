import { read } from '../data/carried/vertex-ai.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** Gemini Enterprise Agent Platform: the same object as in `platforms` of the root, and none of the others. */
export const vertexAi: MatrixPlatform<'vertex-ai'> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
