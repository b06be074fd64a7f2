import { capabilityIds, categoryIds, platformIds } from '../../src/data/ids.ts';
import { products } from '../../src/data/products.ts';
import { redirects } from '../../src/data/redirects.ts';
import { longestSlug, slugPattern } from '../../src/model/line.ts';
import { camelCased, isIdentifier } from './identifiers.ts';
import { PlatformMistake } from './platform-draft.ts';

/** Names that the modules of a platform, and those that name all of them, have for something else. */
const taken = new Set(['read', 'pages', 'history', 'withSources', ...categoryIds.map(camelCased)]);

/** What loaders and readers take for something else, as the name of a file or as a key. */
const meantOtherwise = new Set(['index', 'exports', 'module', 'require', 'promise', 'object']);

/** Names that no file can have on Windows, whatever its ending. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * Before anything is written: a platform is a constant, the name of files, a key of objects, and a word that is looked up among
 * the ids of all kinds.
 *
 * @throws PlatformMistake for an id that cannot be all of this
 */
export function assertId(id: string): void {
  const mistake = mistakeIn(id);
  if (mistake !== undefined) throw new PlatformMistake(`found the id '${id}', ${mistake}`);
}

function mistakeIn(id: string): string | undefined {
  const constant = camelCased(id);
  if (!slugPattern.test(id) || id.length > longestSlug) return 'expected lower-case words joined by hyphens';
  const owner = ownerOf(id);
  if (owner !== undefined) return `which a ${owner} has already, expected a new one`;
  if (device.test(id)) return 'expected one that can name a file: Windows keeps it for a device';
  if (meantOtherwise.has(id) || id in Object.prototype || constant in Object.prototype) {
    return 'which JavaScript has for something else, expected a name of its own';
  }
  // `h-2o` and `h2o` are one constant.
  if (!isIdentifier(constant) || taken.has(constant) || platformIds.some((known) => camelCased(known) === constant)) {
    return 'expected one that can name a constant of its own';
  }
  return undefined;
}

/** What has the id by now: with two of one id, nobody could tell which is asked for. */
function ownerOf(id: string): string | undefined {
  const has = (ids: readonly string[]) => ids.includes(id);
  if (has(platformIds) || Object.hasOwn(redirects.platforms, id)) return 'platform';
  if (has(categoryIds)) return 'category';
  if (has(capabilityIds)) return 'capability';
  return Object.hasOwn(products, id) ? 'product' : undefined;
}
