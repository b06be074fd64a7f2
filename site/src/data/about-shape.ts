import type { Coverage } from 'mlops-platforms/levels';

/** What is said of the data themselves. */
export interface AboutShape {
  /** How many there are of each. */
  readonly counts: {
    readonly statements: number;
    readonly retired: number;
    readonly sources: number;
    readonly requirementSets: number;
  };
  /** How much is recorded of each platform, and how much of that was read, by the platform's id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  /** How many statements were read last on each day, earliest first; those that nobody read again have no day. */
  readonly read: readonly (readonly [day: string, statements: number])[];
  readonly unread: number;
  /** The months in which statements were recorded or written off, earliest first. */
  readonly editions: readonly Edition[];
  /** Where the sources of the data are kept; nothing where the package does not say. */
  readonly repository?: string;
}

/** What one edition brought. */
export interface Edition {
  /** The month. */
  readonly month: string;
  readonly recorded: number;
  readonly retired: number;
  /** The statements that held after it. */
  readonly holding: number;
}
