import type { DraftPlatform } from 'mlops-platforms/intake';

/** A column that is written, and what it is called. */
export interface DraftColumn {
  readonly id: string;
  readonly name: string;
  readonly cells: DraftPlatform;
}
