import { assertKnownId, places } from '../content/known-id.ts';
import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import type { Content } from '../model/content.ts';

/**
 * The ids of one kind that were asked for, each once and in their order; left out, all of the content.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for what is no list
 */
export function listOfIds(
  content: Content,
  kind: keyof typeof places,
  asked: readonly string[] | undefined,
  argument: string,
): readonly string[] {
  if (asked === undefined) return Object.keys(content[places[kind]]);
  if (!Array.isArray(asked)) throw new InvalidArgumentError(argument, describe(asked), 'a list of ids');
  for (const id of asked) assertKnownId(content, kind, id);
  return [...new Set(asked)];
}
