import { describe } from './describe.ts';
import { nearestTo } from './nearest.ts';
import { printable } from './printable.ts';

/** What an id can name. */
export type IdKind =
  | 'platform'
  | 'category'
  | 'capability'
  | 'criterion'
  | 'feature'
  | 'offering'
  | 'concept'
  | 'product'
  | 'requirement-set';

/** What is known of what was asked for, though it is no id of the kind. */
interface Known {
  /** Where redirects lead from it. */
  readonly movedTo?: readonly string[] | undefined;
  /** What it is the name of, or the id. */
  readonly meant?: readonly { readonly kind: IdKind; readonly id: string }[];
  /** The valid ids that are spelt nearly alike; left out, they are looked for. */
  readonly spelt?: readonly string[];
}

/**
 * Thrown where an id names nothing in the content.
 *
 * @example
 * ```ts
 * import { byPlatform, UnknownIdError, type PlatformId } from 'mlops-platforms';
 *
 * try {
 *   byPlatform('kubflow' as PlatformId);
 * } catch (error) {
 *   if (error instanceof UnknownIdError) console.log(error.code, error.nearest[0]); // → UNKNOWN_ID kubeflow
 * }
 * ```
 */
export class UnknownIdError extends Error {
  /** The name of the class. */
  override readonly name = 'UnknownIdError';
  /** The same in every version: what to compare with. */
  readonly code = 'UNKNOWN_ID';
  /** What kind of id was expected. */
  readonly kind: IdKind;
  /** What was asked for, as text, cut off after 64 characters. */
  readonly asked: string;
  /**
   * The valid ids that may have been meant, most likely first: where it moved to, what it is a name of, or what is spelt
   * nearly alike. Empty where there is none.
   */
  readonly nearest: readonly string[];

  constructor(kind: IdKind, asked: unknown, valid: readonly string[], known: Known = {}) {
    const { movedTo = [], meant = [] } = known;
    const shown = describe(asked);
    const named = meant.filter((thing) => thing.kind === kind).map(({ id }) => id);
    const other = meant.find((thing) => thing.kind !== kind);
    const spelt = known.spelt ?? (typeof asked === 'string' ? nearestTo(asked, valid) : []);
    const nearest = [movedTo, named, spelt].find((ids) => ids.length > 0) ?? [];
    const hints = [
      movedTo.length > 0 && `It moved to ${listed(movedTo)}.`,
      named.length > 0 && `It is a name of ${listed(named)}: pass the id.`,
      other && `It stands for the ${other.kind} '${other.id}'; expected a ${kind}.`,
      spelt.length > 0 && `Did you mean ${listed(spelt)}?`,
      valid.length <= 20 && `Valid ids: ${listed(valid)}.`,
    ];
    const hint = hints.find((text) => typeof text === 'string') ?? `There are ${valid.length} valid ids; none is near.`;
    super(printable(`Unknown ${kind} id ${shown}. ${hint}`));
    this.kind = kind;
    this.asked = shown;
    this.nearest = Object.freeze([...nearest]);
  }
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.map((id) => `'${id}'`).join(', ');
}
