import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import * as z from 'zod';
import { datasetSchema } from '../src/model/content.schema.ts';
import type { Dataset } from '../src/model/content.ts';
import type { LocatedFeature } from '../src/model/feature.ts';
import { levelOf } from '../src/model/support.ts';

/** Writes the data beside the bundles, for those who read it without this package's code. */
export async function writeDataFiles(folder: string): Promise<void> {
  const built = await import(`${pathToFileURL(join(folder, 'index.js')).href}?${Date.now()}`);
  const dataset: Dataset = built.dataset;
  const features: readonly LocatedFeature[] = built.findFeatures({ retired: true });
  const schema = z.toJSONSchema(datasetSchema, { io: 'input' });
  const files = {
    'dataset.json': `${JSON.stringify(dataset)}\n`,
    'dataset.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'features.ndjson': features.map((feature) => `${JSON.stringify(feature)}\n`).join(''),
    'features.csv': `${Papa.unparse(features.map(toRow), { newline: '\n', escapeFormulae: true })}\n`,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

/** A feature as a line of a spreadsheet; lists are separated by semicolons. */
function toRow(feature: LocatedFeature): Record<string, string> {
  const support = Object.entries(feature.support).flatMap(([id, claim]) => (claim ? [`${id}: ${levelOf(claim)}`] : []));
  return {
    id: feature.id,
    platform: feature.platform,
    category: feature.category,
    text: feature.text,
    support: support.join('; '),
    about: (feature.about ?? []).join('; '),
    only: (feature.only ?? []).join('; '),
    date: feature.date ?? '',
    recorded: feature.recorded,
    retired: feature.retired?.recorded ?? '',
    sources: feature.sources.map((source) => source.url).join(' '),
    accessed:
      feature.sources
        .flatMap((source) => source.accessed ?? [])
        .sort()
        .at(-1) ?? '',
  };
}
