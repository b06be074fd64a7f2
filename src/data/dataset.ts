import { type Dataset, schemaVersion } from '../model/content.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { capabilities } from './capabilities.ts';
import { categories } from './categories.ts';
import { platforms } from './content.ts';
import type { MatrixDataset } from './matrix-types.ts';
import { products } from './products.ts';
import { redirects } from './redirects.ts';
import { requirementSets } from './requirement-sets.ts';

/**
 * What identifies this release, as JSON; the build computes it from package.json and the content, and puts it here. A
 * text, because bundlers write an object into every chunk.
 */
declare const RELEASE: string;

type Release = Pick<Dataset, 'version' | 'updated' | 'hash'>;

/** Everything that the matrix says, with what identifies this release: what `dataset.json` holds. */
export const dataset: MatrixDataset = /* @__PURE__ */ (() => {
  // In a function, because bundlers keep whatever reads a property while the module loads, and all that it touches; in one
  // without a name, because Parcel's minifier would need a further pass to see that nothing calls it.
  const release: Release = JSON.parse(RELEASE);
  return deepFreeze<MatrixDataset>({
    schemaVersion,
    ...release,
    categories,
    capabilities,
    platforms,
    redirects,
    products,
    requirementSets,
  });
})();
