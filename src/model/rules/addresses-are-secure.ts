import type { Rule } from './problem.ts';
import { eachSource } from './walk.ts';

/** Addresses are absolute and https. */
export const addressesAreSecure: Rule = function* (content) {
  for (const { source, path } of eachSource(content)) {
    for (const address of [source.url, source.archive]) {
      if (address === undefined || address.startsWith('https://')) continue;
      yield { path, message: `found the address '${address}', expected one that begins with https://` };
    }
  }
};
