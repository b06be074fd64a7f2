import * as z from 'zod';

/**
 * A list of texts that has each of them once.
 *
 * @param item - the shape of each
 * @param least - so many at least
 */
export function listOnce<Item extends z.ZodType<string>>(item: Item, least = 0) {
  return z
    .array(item)
    .min(least)
    .superRefine((list, context) => {
      const seen = new Set<string>();
      for (const [place, text] of list.entries()) {
        if (seen.has(text)) context.addIssue({ code: 'custom', path: [place], message: 'expected each entry once' });
        seen.add(text);
      }
    })
    .meta({ uniqueItems: true })
    .readonly();
}
