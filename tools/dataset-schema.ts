import * as z from 'zod';
import { datasetSchema } from '../src/model/content.schema.ts';

/** The JSON Schema of a dataset: it takes and refuses what `datasetSchema` does. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(datasetSchema, { io: 'input' });
}
