import * as z from 'zod';
import { listOnce } from './list.schema.ts';
import { hows, stages } from './support.ts';
import { lineSchema, slugSchema } from './text.schema.ts';

/** The shape of how a feature provides a capability. */
export const supportSchema = z
  .strictObject({
    how: z.enum(hows),
    via: listOnce(lineSchema, 1).exactOptional(),
    shows: listOnce(slugSchema, 1).exactOptional(),
    partial: z.literal(true).exactOptional(),
    stage: z.enum(stages).exactOptional(),
  })
  .readonly()
  .refine((support) => support.how !== 'integration' || support.via !== undefined, {
    path: ['via'],
    error: 'expected the products that the integration works through',
  })
  .meta({
    anyOf: [
      { type: 'object', properties: { how: { enum: hows.filter((how) => how !== 'integration') } } },
      { type: 'object', properties: { via: true }, required: ['via'] },
    ],
  });
