import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '../src/model/content.ts';
import { datasetJsonSchema } from './dataset-schema.ts';
import { requirementsSchema } from './requirements-schema.ts';
import { tableFiles } from './tables/index.ts';
import { thirdPartyLicenses } from './third-party-licenses.ts';

/** Writes the data beside the bundles, for those who read it without this package's code. */
export async function writeDataFiles(folder: string): Promise<void> {
  const built = await import(`${pathToFileURL(join(folder, 'index.js')).href}?${Date.now()}`);
  const dataset: Dataset = built.dataset;
  const files = {
    'dataset.json': `${JSON.stringify(dataset)}\n`,
    'dataset.schema.json': `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
    'requirements.schema.json': `${JSON.stringify(requirementsSchema(dataset), null, 2)}\n`,
    ...tableFiles(dataset),
    'THIRD-PARTY-LICENSES.txt': await thirdPartyLicenses(),
  };
  await Promise.all(Object.entries(files).map(([name, data]) => writeFile(join(folder, name), data)));
}
