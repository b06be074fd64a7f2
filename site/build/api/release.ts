import { contentFrom, createMatrix, dataset, type Matrix } from 'mlops-platforms';
import manifest from 'mlops-platforms/package.json' with { type: 'json' };
import * as z from 'zod';

/** What the files for programs are made of: every query over the dataset of the installed package, and what identifies it. */
export interface Release {
  readonly matrix: Matrix;
  readonly version: string;
  readonly hash: string;
  readonly updated: string;
  readonly schemaVersion: number;
  /** The SPDX identifier of the terms that the data are under. */
  readonly license: string;
  /** Where the page will stand, with a slash at its end; nothing where it is not known, and addresses stay relative. */
  readonly address: string | undefined;
}

/** The release that is installed; `EXPLORER_ADDRESS` says where its page will stand. */
export function release(said = process.env['EXPLORER_ADDRESS']): Release {
  const { version, hash, updated, schemaVersion } = dataset;
  const address = said ? new URL(said.endsWith('/') ? said : `${said}/`).href : undefined;
  const matrix = createMatrix(contentFrom(dataset));
  return { matrix, version, hash, updated, schemaVersion, license: manifest.license, address };
}

/** What every file says first, so that a reader knows which data it holds without asking for another. */
const identitySchema = z.strictObject({
  version: z.string().describe('The version of the package that the data were published in.'),
  hash: z.string().describe('SHA-256 of the content: it changes if and only if the data do.'),
  updated: z.string().describe('The newest date in the data, as a day or a month.'),
});

/** The shape of a file: what identifies the data, and what is asked for. */
export function identified(shape: z.core.$ZodLooseShape): z.ZodObject {
  return identitySchema.extend(shape);
}

/** What identifies the data. */
export function identityOf({ version, hash, updated }: Release): z.infer<typeof identitySchema> {
  return { version, hash, updated };
}
