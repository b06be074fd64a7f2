import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = join(import.meta.dirname, '../src');

/**
 * Writes a content as the package carries its own: each platform as a text in a module, and the index of the search as
 * another, by the same code.
 *
 * @returns the paths of two entries, each with `searchFeatures`, `made` with the index and `built` without it, and that of
 * the whole as JSON
 */
export async function packaged(content, folder) {
  mkdirSync(folder, { recursive: true });
  const files = ['made', 'built', 'dataset'].map((name) =>
    join(folder, `${name}.${name === 'dataset' ? 'json' : 'mjs'}`),
  );
  const [made, built, dataset] = files;
  writeFileSync(dataset, JSON.stringify(content));

  const maker = join(folder, 'maker.mjs');
  await bundled(
    maker,
    `export { concordanceText } from '${source}/query/search/concordance-text.ts';
export { textOfPlatform, textOfRecords } from '${source}/../tools/packed.ts';`,
  );
  const { concordanceText, textOfPlatform, textOfRecords } = await import(pathToFileURL(maker).href);
  writeFileSync(join(folder, 'index-text.mjs'), textModule(concordanceText(content)));

  const { platforms, capabilities, ...others } = content;
  writeFileSync(join(folder, 'capabilities-text.mjs'), textModule(textOfRecords(capabilities)));
  const ids = Object.keys(platforms);
  ids.forEach((id, place) => {
    writeFileSync(join(folder, `platform-${place}.mjs`), textModule(textOfPlatform(platforms[id])));
  });
  const start = `
import { readerOf } from '${source}/data/carried/reader-of.ts';
import { readWhenTouched } from '${source}/data/carried/read-when-touched.ts';
import { recordsOf } from '${source}/data/carried/records-of.ts';
import { searchFeatures as search } from '${source}/query/search/search-features.ts';
import { text as capabilitiesText } from './capabilities-text.mjs';
${ids.map((_, place) => `import { text as text${place} } from './platform-${place}.mjs';`).join('\n')}
const platforms = readWhenTouched({ ${ids.map((id, place) => `'${id}': readerOf(text${place})`).join(', ')} });
const capabilities = recordsOf('${Object.keys(capabilities).join(' ')}', capabilitiesText);
const content = { ...${JSON.stringify(others)}, capabilities, platforms };
`;
  await bundled(built, `${start}export const searchFeatures = (query, options) => search(content, query, options);`);
  await bundled(
    made,
    `${start}
import { readConcordance } from '${source}/query/search/concordance-text.ts';
import { indexOver } from '${source}/query/search/search-index.ts';
import { text } from './index-text.mjs';
let index;
const indexOf = () => (index ??= indexOver(readConcordance(content, text())));
export const searchFeatures = (query, options) => search(content, query, options, indexOf);`,
  );
  return { made, built, dataset };
}

function textModule(text) {
  return `export const text = () => ${JSON.stringify(text)};\n`;
}

function bundled(outfile, contents) {
  return build({
    stdin: { contents, resolveDir: source, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: ['./platform-*.mjs', './capabilities-text.mjs', './index-text.mjs'],
    outfile,
    logLevel: 'error',
  });
}
