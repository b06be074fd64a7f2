import type { Source } from '../model/source.ts';
import type { Support } from '../model/support.ts';
import type { CapabilityId, ProductId } from './ids.ts';
import type { MatrixFeature, RetiredMatrixFeature } from './matrix-types.ts';

// How the matrix is written: a page once, in `platforms/<id>/pages.ts`, and wherever it is cited, only what is true of the
// citation. A page that changes its title, or goes, is one edit. What is read of the matrix knows sources alone.

/** What is true of a page, whoever cites it. */
export interface Page extends Pick<Source, 'title' | 'url' | 'dated' | 'version' | 'gone' | 'archive'> {}

/** What is true of one citation: `recorded` if it was added later than what it supports, `accessed` if it was read. */
export interface Citation extends Pick<Source, 'recorded' | 'accessed'> {
  /** One of the platform's `pages.ts`. */
  readonly page: Page;
}

/** A record as it is written: with citations where it will have sources. */
export type Written<T> = T extends object ? { [Key in keyof T]: WrittenPart<T[Key], Key> } : T;

/** What is said by capability cites nothing, and keeps the short name that its type has in the compiler's messages. */
type WrittenPart<T, Key> = Key extends 'sources'
  ? readonly Citation[]
  : Key extends 'support'
    ? WrittenClaims
    : Key extends 'notFound'
      ? T
      : Written<T>;

type WrittenClaims = Readonly<Partial<Record<CapabilityId, WrittenSupport>>>;

/** How a statement provides a capability, as it is written: what it works through is one of `src/data/products/`. */
export interface WrittenSupport extends Support {
  readonly via?: readonly ProductId[];
}

/** A statement as it is written. */
export interface WrittenFeature extends Written<MatrixFeature> {}

/** A statement that held once, as it is written. */
export interface WrittenRetiredFeature extends Written<RetiredMatrixFeature> {}

/** What is written, with the sources that it cites, frozen all the way down. The pages stay as they are. */
export function withSources<T extends object>(written: Written<T>): T {
  return sourced(written) as T;
}

/** Copied and frozen in one walk, with spreads: this is what loading the sources takes, and others take three times it. */
function sourced(value: object): object {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  for (const key in copy) {
    const part = copy[key];
    if (typeof part !== 'object' || part === null) continue;
    copy[key] = key === 'sources' && Array.isArray(part) ? Object.freeze(part.map(sourceOf)) : sourced(part);
  }
  return Object.freeze(copy);
}

function sourceOf({ page, ...citation }: Citation): Source {
  return Object.freeze({ ...page, ...citation });
}
