import { editDistance } from './edit-distance.ts';

/** Only so much of a mistyped id is compared with the valid ones. */
const comparedLength = 64;

/** Fewer letters than this stand in so many ids that they say nothing of one. */
const leastPart = 4;

/** The valid ids that a mistyped one may have meant, at most three, nearest first. */
export function nearestTo(asked: string, valid: readonly string[]): string[] {
  const typed = asked.slice(0, comparedLength).toLowerCase();
  if (typed === '') return [];
  const isPart = typed.length >= leastPart;
  const limit = Math.max(1, Math.floor(typed.length / 3));
  return valid
    .map((id) => ({ id, distance: isPart && id.includes(typed) ? 0 : editDistance(typed, id, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
