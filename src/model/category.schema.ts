import * as z from 'zod';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of a category. */
export const categorySchema = z
  .strictObject({ id: slugSchema, name: lineSchema, hint: z.union([z.literal(''), lineSchema]) })
  .readonly();
