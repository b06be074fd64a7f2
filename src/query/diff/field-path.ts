/** A way to fields, its steps parted by slashes: `sources/*` and every path that begins so; `*` is any one step. */
export type PathPattern = string;

/** Whether a path begins as a pattern says; the empty pattern fits all. */
export function beginsAs(path: readonly string[], pattern: PathPattern): boolean {
  return stepsOf(pattern).every((step, place) => place < path.length && (step === '*' || step === path[place]));
}

/** Whether a path is as a pattern says, from its beginning to its end. */
export function isAs(path: readonly string[], pattern: PathPattern): boolean {
  return stepsOf(pattern).length === path.length && beginsAs(path, pattern);
}

function stepsOf(pattern: PathPattern): string[] {
  return pattern === '' ? [] : pattern.split('/');
}
