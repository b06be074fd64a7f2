// @ts-nocheck
// What some engine lacks that the library is for, so that it can be seen that the test finds it. Nobody calls this.
export const tooNew = [
  () => Array.fromAsync([]),
  () => Object.groupBy([1], String),
  () => new Set([1]).union(new Set([2])),
  () => [1].values().map(String),
  (text: string) => text.isWellFormed(),
  () => URL.canParse('https://example.org/'),
  () => structuredClone({}),
  () => process.cwd(),
  (list: readonly number[]) => list.findLast((number) => number > 0),
];
