/** Lines that are put into a file. */
export interface Insertion {
  /** How many lines of the file stand before them. */
  readonly after: number;
  readonly lines: readonly string[];
}

/** So many lines around what changes show where it is. */
const context = 3;

/** Insertions into a file as a unified diff, which `git apply` takes. */
export function patchOf(file: string, lines: readonly string[], insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((a, b) => a.after - b.after);
  const hunks: Insertion[][] = [];
  for (const insertion of sorted) {
    const before = hunks.at(-1)?.at(-1);
    // Hunks whose surroundings meet are one.
    if (before !== undefined && insertion.after - before.after <= 2 * context) hunks.at(-1)?.push(insertion);
    else hunks.push([insertion]);
  }
  let shift = 0;
  const texts = hunks.map((hunk) => {
    const first = Math.max(0, (hunk[0]?.after ?? 0) - context);
    const last = Math.min(lines.length, (hunk.at(-1)?.after ?? 0) + context);
    const added = hunk.reduce((sum, insertion) => sum + insertion.lines.length, 0);
    const length = last - first;
    const head = `@@ -${first + 1},${length} +${first + 1 + shift},${length + added} @@`;
    shift += added;
    const body = Array.from({ length: length + 1 }, (_, step) => {
      const place = first + step;
      const put = hunk.filter(({ after }) => after === place).flatMap((insertion) => insertion.lines);
      return [...put.map((line) => `+${line}`), ...(step < length ? [` ${lines[place]}`] : [])];
    });
    return [head, ...body.flat()].join('\n');
  });
  return [`--- a/${file}`, `+++ b/${file}`, ...texts].join('\n');
}
