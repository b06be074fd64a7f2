import type { Source } from '../../model/source.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

/** How a platform travels in the package: each source once, and its place in that list wherever it is cited. */
export interface Carried {
  readonly sources: readonly Source[];
  readonly platform: unknown;
}

/** Reads a platform out of the text that carries it, when it is first asked for: the same frozen object to all. */
export function readerOf<Id extends string>(text: string): () => MatrixPlatform<Id> {
  let platform: MatrixPlatform<Id> | undefined;
  return () => (platform ??= unpacked(JSON.parse(text)));
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
    if (key === 'sources') parts[key] = Object.freeze((part as number[]).map((place) => sources[place] as Source));
    else settle(part, sources);
  }
  Object.freeze(value);
}
