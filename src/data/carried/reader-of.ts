import type { Source } from '../../model/source.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

/** How a platform travels in the package: each source once, and its place in that list wherever it is cited. */
export interface Carried {
  readonly sources: readonly Source[];
  readonly platform: unknown;
}

/**
 * Reads a platform out of the text that carries it, when it is first asked for: the same frozen object to all.
 *
 * @param text - what answers with the text: an engine that compiles a module skips what its functions say, in half the time
 * that it needs to take a text in
 */
export function readerOf<Id extends string>(text: () => string): () => MatrixPlatform<Id> {
  let platform: MatrixPlatform<Id> | undefined;
  return () => (platform ??= unpacked(JSON.parse(text())));
}

function unpacked<Id extends string>({ sources, platform }: Carried): MatrixPlatform<Id> {
  for (const source of sources) Object.freeze(source);
  settle(platform as object, sources);
  return platform as MatrixPlatform<Id>;
}

/** Puts the sources where they are cited, and freezes. Both in one walk, which is half of what reading takes. */
function settle(value: object, sources: readonly Source[]): void {
  const parts = value as Record<string, object | string>;
  for (const key in parts) {
    const part = parts[key];
    if (typeof part !== 'object') continue;
    if (key === 'sources') cite(part as (number | Source)[], sources);
    else settle(part, sources);
  }
  Object.freeze(value);
}

/** In place, which allocates nothing. */
function cite(places: (number | Source)[], sources: readonly Source[]): void {
  for (let next = 0; next < places.length; next++) places[next] = sources[places[next] as number] as Source;
  Object.freeze(places);
}
