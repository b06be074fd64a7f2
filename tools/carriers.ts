import { basename } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';
import { content } from '../src/data/content.ts';
import type { PlatformId } from '../src/data/ids.ts';
import { concordanceText } from '../src/query/search/concordance-text.ts';
import { textOfPlatform, textOfRecords } from './packed.ts';

/**
 * What the package carries is made here, while it is built. Some modules of `src/` are carriers: as they are written, they
 * compute something out of the data; the build replaces each by the same thing as one text of JSON, which is parsed when it
 * is first asked for. An engine builds objects from JSON in less than half the time that it needs for those of a script.
 * The text stands in a function, of which an engine only looks for the end until somebody calls it: a KB of that loads in
 * half the time of a KB of text outside, and in an eighth of that of objects. Tests run on the modules as they are written,
 * those of `tests/package/` on what was built.
 *
 * - `src/data/carried/<platform>.ts` has a platform, of which each cell is parsed and frozen when it is first touched.
 *   Statements cite the same pages over and over, so that each page stands in the text once.
 * - `src/data/capabilities.ts` and `products.ts` have a record each, of which every part is parsed and frozen when it is first
 *   touched: with their bars, the capabilities are as long as a platform.
 * - `src/made-index.ts` has the index of the search: the words of the matrix, and where they occur. To read it takes a small
 *   part of the time of making it, but it is larger than all code of the queries together. So there are two roots:
 *   `src/index.ts` makes the index on the first search, and `src/index.node.ts`, which `exports` has under its condition
 *   `node`, is the same with `searchFeatures` of `src/made-search.ts`. A search asks both by the same code, and
 *   `tests/query/search/made-index.test.ts` holds them to the same answers. Other contents make theirs.
 */
export const carriers: Plugin = {
  name: 'carriers',
  setup(build) {
    const platforms = Object.keys(content.platforms) as PlatformId[];
    build.onLoad({ filter: new RegExp(`[\\\\/]carried[\\\\/](${platforms.join('|')})\\.ts$`) }, ({ path }) => {
      const platform = content.platforms[basename(path, '.ts') as PlatformId];
      return carrier(`import { readerOf } from './reader-of.ts';
${functionOf(textOfPlatform(platform))}
export const read = /* @__PURE__ */ readerOf(text);
`);
    });
    build.onLoad({ filter: /[\\/]src[\\/]data[\\/](capabilities|products)\.ts$/ }, ({ path }) => {
      const name = basename(path, '.ts') as 'capabilities' | 'products';
      return carrier(`import { recordsOf } from './carried/records-of.ts';
${functionOf(textOfRecords(content[name]))}
export const ${name} = /* @__PURE__ */ recordsOf('${Object.keys(content[name]).join(' ')}', text);
`);
    });
    build.onLoad({ filter: /[\\/]src[\\/]made-index\.ts$/ }, () =>
      carrier(`export ${functionOf(concordanceText(content))}
`),
    );
  },
};

/** A module in the place of one that is written in TypeScript, and as such may name others like it. */
function carrier(contents: string): OnLoadResult {
  return { loader: 'ts', contents };
}

/** Declared as such: of a function that is the value of something, Parcel's minifier keeps the text where nobody reads it. */
function functionOf(text: string): string {
  return `function text() { return ${JSON.stringify(text)}; }`;
}
