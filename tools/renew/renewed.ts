import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatrixContent } from '../../src/data/matrix-types.ts';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { staleFiles } from './generated-files.ts';

/** What was renewed, or why nothing could be. */
export interface Renewed {
  /** The files that are other now, each with whether it is gone. */
  readonly files: readonly { readonly file: string; readonly isGone: boolean }[];
  readonly reason?: string;
}

/**
 * Writes what the repository says of the data, which are the pages in `matrix/` and the README's figures and examples.
 *
 * @param repository - the repository's folder
 */
export async function renew(repository: string, content: MatrixContent): Promise<Renewed> {
  try {
    const stale = await staleFiles(repository, content);
    for (const { file, text } of stale) {
      if (text === undefined) rmSync(join(repository, file));
      else writeFileSync(join(repository, file), text);
    }
    return { files: stale.map(({ file, text }) => ({ file, isGone: text === undefined })) };
  } catch (error) {
    // A platform that nothing can be made of yet, for one.
    if (!(error instanceof InvalidContentError)) throw error;
    return { files: [], reason: error.message };
  }
}
