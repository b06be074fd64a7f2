import { basename, dirname, join } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';
import { content } from '../src/data/content.ts';
import type { PlatformId } from '../src/data/ids.ts';
import { concordanceText } from '../src/query/search/concordance-text.ts';
import { packed } from './packed.ts';

/**
 * What the package carries is made here, while it is built. Some modules of `src/` are carriers: as they are written, they
 * compute something out of the data; the build replaces each by the same thing as one JSON text, which is parsed when it is
 * first asked for. An engine reads past a text in no time, and builds objects from JSON in less than half the time that it
 * needs for those of a script. Tests run on the modules as they are written, those of `tests/package/` on what was built.
 *
 * - `src/data/carried/<platform>.ts` has a platform, which is parsed and frozen when it is first touched. Statements cite the
 *   same pages over and over, so that each source stands in the text once.
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
      const readerOf = join(dirname(path), 'reader-of.ts').replaceAll('\\', '/');
      return carrier(
        path,
        `import { readerOf } from '${readerOf}';
export const read = /* @__PURE__ */ readerOf(${JSON.stringify(JSON.stringify(packed(platform)))});
`,
      );
    });
    build.onLoad({ filter: /[\\/]src[\\/]made-index\.ts$/ }, ({ path }) =>
      carrier(path, `export const text = () => ${JSON.stringify(concordanceText(content))};\n`),
    );
  },
};

function carrier(path: string, contents: string): OnLoadResult {
  return { resolveDir: dirname(path), loader: 'js', contents };
}
