import { readFileSync } from 'node:fs';
import { contentFrom, createMatrix, type Dataset, dataset, type Matrix } from 'mlops-platforms';
import manifest from 'mlops-platforms/package.json' with { type: 'json' };
import { correctionAddress, type Repository, repositoryAddress } from './correction.ts';

/** What a page is made of: a content, every query over it, and what is known about its release. */
export interface Published {
  readonly matrix: Matrix;
  readonly content: Pick<Dataset, 'platforms' | 'categories' | 'capabilities' | 'products' | 'requirementSets'>;
  readonly version: string | undefined;
  readonly hash: string | undefined;
  readonly updated: string | undefined;
  /** Where a wrong fact is reported: an address that ends before the id; nothing where no repository is known. */
  readonly correction: string | undefined;
  /** Where the sources are kept; nothing where no repository is known. */
  readonly repository: string | undefined;
  /** A file that takes the place of the package's own dataset. */
  readonly file: string | undefined;
}

/**
 * The dataset of the installed package, or the one that `EXPLORER_CONTENT` names: a JSON file in the shape of
 * `mlops-platforms/dataset.json`, with which somebody shows a matrix of their own.
 */
export function published(file = process.env['EXPLORER_CONTENT']): Published {
  const content = file === undefined ? dataset : contentFrom(JSON.parse(readFileSync(file, 'utf8')));
  const { version, hash, updated } = content as Partial<Dataset>;
  const correction = file === undefined ? correctionAddress(manifest as Repository) : undefined;
  const repository = file === undefined ? repositoryAddress(manifest as Repository) : undefined;
  return { matrix: createMatrix(content), content, version, hash, updated, correction, repository, file };
}
