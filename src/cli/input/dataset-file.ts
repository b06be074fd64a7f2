import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { parseJson } from './json.ts';
import { nameOf, standardInput, textOf } from './text-file.ts';

/** Some ninety times the dataset of today. */
const largest = 20_000_000;

/** What a dataset.json says, be it given by its own path, by the folder of an installed package, or in the input. */
export async function readDataset(path: string): Promise<{ file: string; value: unknown }> {
  const found = path === standardInput ? path : await fileIn(path);
  const file = nameOf(found);
  return { file, value: parseJson(file, await textOf(found, largest)) };
}

async function fileIn(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return path;
  for (const file of [join(path, 'dist', 'dataset.json'), join(path, 'dataset.json')]) {
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return file;
  }
  throw new UsageError(
    `${path} is a folder without a dataset.json, expected a file or the folder of an installed package`,
  );
}
