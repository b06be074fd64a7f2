import type { Page } from '../../src/data/written.ts';
import { plainAddress } from '../../src/intake/plain-address.ts';

/** The pages of a platform, by the names of their constants. */
export type Pages = Readonly<Record<string, Page>>;

/** A page that was written before under another name. */
export interface RepeatedPage {
  readonly platform: string;
  readonly name: string;
  readonly message: string;
}

/**
 * Written twice when they were released, with two ways to write one address. These stay: another address is another source
 * of what cites it.
 */
const released: Readonly<Record<string, readonly string[]>> = {
  'azure-ml': ['endpoints', 'endpointsForInferenceInProduction'],
  mlflow: ['builtInDeploymentTools2021', 'builtInDeploymentToolsWww2021'],
  'vertex-ai': ['documentationHome', 'startPage'],
};

/** The pages that a platform has under an earlier name already. */
export function* pagesWrittenTwice(pages: Readonly<Record<string, Pages>>): Generator<RepeatedPage> {
  for (const [platform, ofPlatform] of Object.entries(pages)) {
    const names = new Map<string, string>();
    for (const [name, { url }] of Object.entries(ofPlatform)) {
      const address = plainAddress(url);
      const first = names.get(address);
      if (first === undefined) names.set(address, name);
      else if (!areReleased(platform, first, name)) {
        yield {
          platform,
          name,
          message: `found the address '${url}' again, which ${first} has, expected one page for it`,
        };
      }
    }
  }
}

function areReleased(platform: string, ...names: readonly string[]): boolean {
  return Object.hasOwn(released, platform) && names.every((name) => released[platform]?.includes(name));
}
