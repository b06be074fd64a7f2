import { assertKnownId } from '../content/known-id.ts';
import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { assertKnownOffering } from '../errors/known-offering.ts';
import type { Content } from '../model/content.ts';

/** An offering outside its platform: `h2o/driverless-ai`. */
export type OfferingId<P extends string = string> = `${P}/${string}`;

/**
 * The offerings that were asked for, by platform.
 *
 * @throws UnknownIdError for a platform or an offering that the content does not have
 * @throws InvalidArgumentError for what is no list of ids as `h2o/driverless-ai`
 */
export function offeringsAsked(
  content: Content,
  asked: readonly OfferingId[] | undefined,
  argument: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  if (asked === undefined) return found;
  if (!Array.isArray(asked)) throw new InvalidArgumentError(argument, describe(asked), 'a list of ids');
  for (const id of asked) {
    const [platform, key, ...more] = typeof id === 'string' ? id.split('/') : [];
    if (platform === undefined || key === undefined || more.length > 0) {
      throw new InvalidArgumentError(argument, describe(id), "an offering's id, as 'h2o/driverless-ai'");
    }
    assertKnownId(content, 'platform', platform);
    assertKnownOffering(content.platforms[platform] as Content['platforms'][string], key);
    found.set(platform, (found.get(platform) ?? new Set()).add(key));
  }
  return found;
}
