import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Carried } from '../src/data/carried/reader-of.ts';
import { content } from '../src/data/content.ts';
import type { PlatformId } from '../src/data/ids.ts';
import type { Source } from '../src/model/source.ts';

// The data travel as text. What `src/data/carried/<platform>.ts` says in the source, the build replaces by the same
// platform as one JSON text, which is parsed and frozen when the platform is first touched: an engine reads past a text
// in no time, and builds objects from JSON in less than half the time that it needs for those of a script. Statements cite
// the same pages over and over, so that each source stands in the text once.

/** Replaces the carriers in `src/data/carried/` by texts. */
export const carriers: Plugin = {
  name: 'carriers',
  setup(build) {
    const platforms = Object.keys(content.platforms) as PlatformId[];
    build.onLoad({ filter: new RegExp(`[\\\\/]carried[\\\\/](${platforms.join('|')})\\.ts$`) }, ({ path }) => {
      const id = basename(path, '.ts') as PlatformId;
      const text = JSON.stringify(packed(content.platforms[id]));
      return {
        resolveDir: dirname(path),
        loader: 'js',
        contents: `import { readerOf } from '${join(dirname(path), 'reader-of.ts').replaceAll('\\', '/')}';
export const read = /* @__PURE__ */ readerOf(${JSON.stringify(text)});
`,
      };
    });
  },
};

/** A platform as {@link Carried}. */
export function packed(platform: unknown): Carried {
  const places = new Map<string, number>();
  const sources: Source[] = [];
  const placeOf = (source: Source): number => {
    const text = JSON.stringify(source);
    const place = places.get(text) ?? sources.push(source) - 1;
    places.set(text, place);
    return place;
  };
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'sources' ? part.map(placeOf) : copy(part)]),
    );
  };
  const carried = copy(platform);
  return { sources, platform: carried };
}
