/** The values of an option that may be given several times, or once with commas. */
export function separated(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).flatMap((value) => value.trim() || []);
}
