import * as z from 'zod';
import { partialDateSchema } from './date.schema.ts';
import { sourcesSchema } from './source.schema.ts';
import { statuses } from './status.ts';

/** The shape of whether something is still developed. */
export const platformStatusSchema = z
  .strictObject({ is: z.enum(statuses), since: partialDateSchema.exactOptional(), sources: sourcesSchema })
  .readonly();
