import { formOfAddress } from '../../../src/intake/check/address-form.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachSource } from '../../../src/model/rules/walk.ts';
import type { FirstEdition } from '../first-edition/records.ts';

/**
 * An address leads to the page itself: it tracks no reader, is no detour or copy, and marks no words of the page. Those of
 * the first edition stay as they were released.
 */
export function addressesArePlain(edition: FirstEdition): Rule {
  const released = new Set(Object.values(edition.addresses).flatMap((cells) => Object.values(cells).flat()));
  return function* (content) {
    for (const { source, path } of eachSource(content)) {
      const { faults, mended } = formOfAddress(source.url);
      // That it is no secure address, a rule of every content tells.
      if (faults.length === 0 || released.has(source.url) || !source.url.startsWith('https:')) continue;
      const expected = mended === undefined ? 'the address of the page itself' : `'${mended}'`;
      yield { path, message: `found ${faults.join(', ')} in '${source.url}', expected ${expected}` };
    }
  };
}
