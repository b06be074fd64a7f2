import type { MatrixPlatform } from '../matrix-types.ts';
import { knime } from '../platforms/knime.ts';

export const read = (): MatrixPlatform<'knime'> => knime;
