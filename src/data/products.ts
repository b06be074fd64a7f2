import { deepFreeze } from '../model/deep-freeze.ts';
import type { Products } from './matrix-types.ts';
import { agents } from './products/agents.ts';
import { amazon } from './products/amazon.ts';
import { dataPlatforms } from './products/data-platforms.ts';
import { dataikuPlugIns } from './products/dataiku-plug-ins.ts';
import { delivery } from './products/delivery.ts';
import { experiments } from './products/experiments.ts';
import { googleCloud } from './products/google-cloud.ts';
import { kubernetes } from './products/kubernetes.ts';
import { microsoft } from './products/microsoft.ts';
import { mlopsPlatforms } from './products/mlops-platforms.ts';
import { monitoring } from './products/monitoring.ts';
import { pipelines } from './products/pipelines.ts';
import { searchStores } from './products/search-stores.ts';
import { serving } from './products/serving.ts';
import { training } from './products/training.ts';

/** What platforms work through or are built on: all that a `via` may name, by field. */
export const products: Products = /* @__PURE__ */ (() =>
  // In a function, because bundlers keep what spreads, and all that it spreads.
  deepFreeze<Products>({
    ...amazon,
    ...googleCloud,
    ...microsoft,
    ...dataPlatforms,
    ...searchStores,
    ...training,
    ...experiments,
    ...pipelines,
    ...agents,
    ...serving,
    ...monitoring,
    ...kubernetes,
    ...delivery,
    ...mlopsPlatforms,
    ...dataikuPlugIns,
  }))();
