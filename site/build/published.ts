import { readFileSync } from 'node:fs';
import { contentFrom, createMatrix, type Dataset, dataset, type Matrix } from 'mlops-platforms';
import manifest from 'mlops-platforms/package.json' with { type: 'json' };
import { correctionAddress, type Repository } from './correction.ts';

/** What a page is made of: a content, every query over it, and what is known about its release. */
export interface Published {
  readonly matrix: Matrix;
  readonly content: Pick<Dataset, 'platforms' | 'categories' | 'capabilities' | 'products'>;
  readonly version: string | undefined;
  readonly hash: string | undefined;
  readonly updated: string | undefined;
  readonly schemaVersion: number | undefined;
  /** The SPDX identifier of the terms that the data are under; nothing for a file. */
  readonly license: string | undefined;
  /** Where the page will stand, with a slash at its end; nothing where it is not known, and addresses stay relative. */
  readonly address: string | undefined;
  /** Where a wrong fact is reported: an address that ends before the id; nothing where no repository is known. */
  readonly correction: string | undefined;
  /** A file that takes the place of the package's own dataset. */
  readonly file: string | undefined;
}

/**
 * The dataset of the installed package, or the one that `EXPLORER_CONTENT` names: a JSON file in the shape of
 * `mlops-platforms/dataset.json`, with which somebody shows a matrix of their own. `EXPLORER_ADDRESS` says where it will stand.
 */
export function published(file = process.env['EXPLORER_CONTENT']): Published {
  const content = file === undefined ? dataset : contentFrom(JSON.parse(readFileSync(file, 'utf8')));
  const { version, hash, updated, schemaVersion } = content as Partial<Dataset>;
  const license = file === undefined ? manifest.license : undefined;
  const address = addressOf(process.env['EXPLORER_ADDRESS']);
  const correction = file === undefined ? correctionAddress(manifest as Repository) : undefined;
  const release = { version, hash, updated, schemaVersion, license };
  return { matrix: createMatrix(content), content, ...release, address, correction, file };
}

function addressOf(said: string | undefined): string | undefined {
  return said ? new URL(said.endsWith('/') ? said : `${said}/`).href : undefined;
}
