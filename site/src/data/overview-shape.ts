import type { License, Platform, StatusWord } from 'mlops-platforms';
import type { Coverage, Delivery, Level } from 'mlops-platforms/levels';
import type { PackedColumn } from './cells.ts';

/** What the first load brings: names, facts and levels of everything, and no statement. */
export interface OverviewShape {
  readonly version?: string;
  readonly hash?: string;
  readonly updated?: string;
  /** An address that ends where the id of a statement is to stand. */
  readonly correction?: string;
  /** Set where the files for programs stand beside the page. */
  readonly files?: true;
  readonly categories: readonly OverviewCategory[];
  readonly capabilities: readonly OverviewCapability[];
  readonly platforms: readonly (PlatformFacts & { readonly column: PackedColumn })[];
  readonly meanings: Readonly<Record<Level, string>>;
}

export interface OverviewCategory {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
}

export interface OverviewCapability {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly definition: string;
  readonly aliases: readonly string[];
  /** The ids of the criteria of its bar, those of the core first. */
  readonly criteria: readonly string[];
}

/** What is to be said of a platform in a line. */
export interface PlatformFacts {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly homepage: string;
  /** What else it is or was called. */
  readonly otherNames: readonly Pick<Platform['names'][number], 'name' | 'from' | 'until'>[];
  readonly license: License;
  readonly status: { readonly is: StatusWord; readonly since?: string };
  /** In which ways its forms are delivered. */
  readonly deliveries: readonly Delivery[];
  /** The names of its offerings, by the keys that scopes use. */
  readonly offerings: Readonly<Record<string, string>>;
  readonly counts: Pick<Coverage, 'statements' | 'known' | 'notFound'>;
  /** How many statements hold in each category, in their order. */
  readonly perCategory: readonly number[];
  /** The first and the last day on which an editor read a page about it. */
  readonly read?: readonly [first: string, last: string];
}
