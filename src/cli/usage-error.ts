import { nearestTo } from '../errors/nearest.ts';

/** What was asked cannot be done as it was asked: the command says why, with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A hint for a mistyped word: what is near, or else what there is. */
export function hintFor(typed: string, valid: readonly string[], otherwise = `there are ${valid.join(', ')}`): string {
  const nearest = nearestTo(typed, valid);
  return nearest.length > 0 ? `did you mean ${nearest.join(' or ')}?` : otherwise;
}
