import type { MatrixDataset } from '../src/data/matrix-types.ts';

/** The type of dataset.json: small, so that nobody's compiler reads the whole data. */
declare const dataset: MatrixDataset;
export default dataset;
