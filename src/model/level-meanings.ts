import type { Level } from './support.ts';

/** What each level means, in words that follow it, strongest first: one text for the API, reports and the command. */
export const levelMeanings: Readonly<Record<Level, string>> = /* @__PURE__ */ Object.freeze({
  native: 'part of the product, by its own documentation',
  preview: 'part of the product, but not yet generally available',
  partial: 'covered in part; the statements, or criteria that are not shown, say what is missing',
  integration: 'works through another product that is set up separately',
  custom: 'possible with your own code or configuration',
  deprecated: 'works, but is to be withdrawn',
  none: 'a source says that it is lacking',
  'not-found': 'an editor searched the vendor’s documentation on the day given and found nothing',
  unknown: 'nobody has looked',
});
