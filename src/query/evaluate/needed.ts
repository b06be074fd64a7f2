import { assertKnownId, isKnownId } from '../../content/known-id.ts';
import { thingsNamed } from '../../content/names.ts';
import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { nearestTo } from '../../errors/nearest.ts';
import { UnknownIdError } from '../../errors/unknown-id-error.ts';
import { criteriaIn } from '../../model/bar.ts';
import type { Content } from '../../model/content.ts';

/** What a requirement needs. */
export interface Needed<K extends string = string> {
  readonly capability: K;
  /** The criterion of its bar that alone is needed; absent for the capability. */
  readonly criterion?: string;
}

/**
 * What an id stands for that a requirement names: a capability, `automl`, or one criterion of its bar, `automl/ranking`.
 *
 * @param name - where the id stands
 * @throws UnknownIdError for a capability that the content does not have, and for a criterion that its bar does not have
 * @throws InvalidArgumentError for a criterion of a capability that has no bar
 */
export function neededBy<K extends string>(
  content: Content<string, string, K>,
  name: string,
  asked: unknown,
): Needed<K> {
  const end = typeof asked === 'string' ? asked.indexOf('/') : -1;
  const capability = typeof asked === 'string' && end >= 0 ? asked.slice(0, end) : asked;
  // What has a slash may be the id of something else, or a name that means a capability.
  const isOther = !isKnownId(content, 'capability', capability) && thingsNamed(content, asked).length > 0;
  assertKnownId(content, 'capability', isOther ? asked : capability);
  const known = capability as K;
  if (typeof asked !== 'string' || end < 0) return { capability: known };
  const { bar } = content.capabilities[known];
  if (bar === undefined) {
    throw new InvalidArgumentError(name, describe(asked), `${describe(known)} as a whole, which has no criteria yet`);
  }
  const criterion = asked.slice(end + 1);
  const ids = criteriaIn(bar).map(({ id }) => id);
  if (ids.includes(criterion)) return { capability: known, criterion };
  const withLead = (list: readonly string[]) => list.map((id) => `${known}/${id}`);
  // They all begin alike, so that only what follows tells which one was meant.
  throw new UnknownIdError('criterion', asked, withLead(ids), { spelt: withLead(nearestTo(criterion, ids)) });
}
