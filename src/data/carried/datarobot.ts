import type { MatrixPlatform } from '../matrix-types.ts';
import { datarobot } from '../platforms/datarobot.ts';

export const read = (): MatrixPlatform<'datarobot'> => datarobot;
