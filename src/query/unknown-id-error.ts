import { editDistance } from './edit-distance.ts';

/** What an id can name. */
export type IdKind = 'platform' | 'category' | 'capability' | 'feature';

/** Only so much of a mistyped id is compared with the valid ones. */
const comparedLength = 64;

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
  override readonly name = 'UnknownIdError';
  readonly code = 'UNKNOWN_ID';
  readonly kind: IdKind;
  /** What was asked for, as text, cut off after 64 characters. */
  readonly asked: string;
  /** The valid ids that are nearest to it, nearest first; empty where none is near. */
  readonly nearest: readonly string[];

  constructor(kind: IdKind, asked: unknown, valid: readonly string[], movedTo: readonly string[] = []) {
    const shown = describe(asked);
    const nearest = movedTo.length > 0 ? movedTo : typeof asked === 'string' ? nearestTo(asked, valid) : [];
    super(`Unknown ${kind} id ${shown}. ${hint(nearest, movedTo.length > 0, valid)}`);
    this.kind = kind;
    this.asked = shown;
    this.nearest = Object.freeze([...nearest]);
  }
}

/** The valid ids that a mistyped one may have meant, at most three, nearest first. */
export function nearestTo(asked: string, valid: readonly string[]): string[] {
  const typed = asked.slice(0, comparedLength).toLowerCase();
  if (typed === '') return [];
  const limit = Math.max(1, Math.floor(typed.length / 3));
  return valid
    .map((id) => ({ id, distance: id.includes(typed) ? 0 : editDistance(typed, id, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** A value as an error message shows it, whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return `'${value.length > comparedLength ? `${value.slice(0, comparedLength)}…` : value}'`;
  }
  if (value === null || typeof value !== 'object') return typeof value === 'symbol' ? 'a symbol' : String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

function hint(nearest: readonly string[], moved: boolean, valid: readonly string[]): string {
  const listed = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(', ');
  if (moved) return `It moved to ${listed(nearest)}.`;
  if (nearest.length > 0) return `Did you mean ${listed(nearest)}?`;
  return valid.length <= 20 ? `Valid ids: ${listed(valid)}.` : `There are ${valid.length} valid ids; none is near.`;
}
