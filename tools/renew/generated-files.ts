import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatrixContent } from '../../src/data/matrix-types.ts';
import { matrixPages } from '../matrix-pages.ts';
import { withExamples } from './readme-examples.ts';
import { withFigures } from './readme-figures.ts';
import { sourcePackage } from './source-package.ts';

/** A file that says what the data say, and is not as it should be. */
export interface StaleFile {
  readonly file: string;
  /** What it should hold; absent for one that should not be there. */
  readonly text?: string;
}

/**
 * The files of the repository that are made from the data and no longer say what these do: the pages in `matrix/`, and
 * the README with its figures and examples.
 *
 * @param repository - the repository's folder
 * @throws ReadmeMistake where the README has not what is to be renewed
 */
export async function staleFiles(repository: string, content: MatrixContent): Promise<StaleFile[]> {
  const read = (file: string) => readFileSync(join(repository, file), 'utf8');
  const source = await sourcePackage(repository, content);
  const pages = Object.entries(matrixPages(content)).map(([name, text]) => ({ file: `matrix/${name}`, text }));
  const readme = await withExamples(withFigures(read('README.md'), content), source);
  const made: readonly Required<StaleFile>[] = [...pages, { file: 'README.md', text: readme }];
  const names = new Set(made.map(({ file }) => file));
  const left = readdirSync(join(repository, 'matrix')).map((name) => ({ file: `matrix/${name}` }));
  return [
    ...made.filter(({ file, text }) => !existsSync(join(repository, file)) || read(file) !== text),
    ...left.filter(({ file }) => !names.has(file)),
  ];
}
