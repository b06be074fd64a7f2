import { extname } from 'node:path';
import { dataset, InvalidArgumentError } from 'mlops-platforms';
import { type MatrixFormat, type ReadMatrix, readMatrix } from 'mlops-platforms/intake';
import { UsageError } from '../usage-error.ts';
import { bytesOf, nameOf } from './text-file.ts';

/** As many bytes as are read of a matrix. */
const largest = 16 * 2 ** 20;

const formats: Readonly<Record<string, MatrixFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
};

/** The matrix that a file or the input has, in any format; heads are known by the names of this release. */
export async function matrixIn(file: string): Promise<ReadMatrix> {
  const bytes = await bytesOf(file, largest);
  try {
    return readMatrix(bytes, { content: dataset, format: formats[extname(file).toLowerCase()] });
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new UsageError(`${nameOf(file)} is no matrix: found ${error.found}, expected ${error.expected}`);
  }
}
