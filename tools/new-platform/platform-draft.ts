import type { CategoryId } from '../../src/data/ids.ts';
import type { License } from '../../src/model/platform.ts';

/** A platform that is to be written into `src/data`: what is known of it so far, and nothing that is guessed. */
export interface PlatformDraft {
  /** Lower-case words joined by hyphens; never changes once it is released. */
  readonly id: string;
  /** What people read; left out, its id. */
  readonly name?: string | undefined;
  /** Left out, it is empty, which `npm run data` tells. */
  readonly vendor?: string | undefined;
  /** Left out, it is empty, which `npm run data` tells. */
  readonly homepage?: string | undefined;
  /** Left out, there is none, which `npm run data` tells. */
  readonly license?: License | undefined;
  /** What it is and for whom, of its introduction; left out, it is empty, which `npm run data` tells. */
  readonly summary?: string | undefined;
  /** Its statements; a category that is left out gets an empty cell. */
  readonly cells?: Readonly<Partial<Record<CategoryId, readonly DraftStatement[]>>> | undefined;
  /** The pages that its statements cite. */
  readonly pages?: readonly DraftPage[] | undefined;
}

/** A statement as it came in: what it claims, and of which offerings, is for people to say. */
export interface DraftStatement {
  readonly text: string;
  /** The addresses of its pages, each of which stands in `pages`. */
  readonly sources: readonly string[];
}

/** A page that is cited. */
export interface DraftPage {
  readonly title: string;
  readonly url: string;
}

/** The texts of files, by their paths in the repository. */
export type Files = Readonly<Record<string, string>>;

/** Why a platform cannot be written. */
export class PlatformMistake extends Error {}
