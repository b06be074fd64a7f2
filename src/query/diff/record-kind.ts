/** What each kind of record is called in a content. Features are no such record: they stand in cells and histories. */
export const recordNames = {
  category: 'categories',
  capability: 'capabilities',
  platform: 'platforms',
  product: 'products',
  'requirement-set': 'requirementSets',
  measure: 'measures',
} as const;
export type ListedKind = keyof typeof recordNames;
export type RecordName = (typeof recordNames)[ListedKind];

/** In the order in which their changes are told. */
export const listedKinds = [
  'category',
  'capability',
  'platform',
  'product',
  'requirement-set',
  'measure',
] as const satisfies readonly ListedKind[];

/** What redirects lead on from former ids of. */
export const redirectedKinds = ['category', 'capability', 'platform', 'feature'] as const;
export type RedirectedKind = (typeof redirectedKinds)[number];

/** What has an id of its own in a content. */
export type RecordKind = ListedKind | 'feature';
