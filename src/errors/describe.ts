/** Only so much of a text is shown. */
const shownLength = 64;

/** A value as an error message shows it, whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return `'${value.length > shownLength ? `${value.slice(0, shownLength)}…` : value}'`;
  }
  if (typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`;
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
