import type { MatrixPlatform } from '../matrix-types.ts';
import { pachyderm } from '../platforms/pachyderm.ts';

export const read = (): MatrixPlatform<'pachyderm'> => pachyderm;
