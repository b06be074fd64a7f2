import { printable } from './printable.ts';

/** Only so much of a text, and of a whole number without end, is shown. */
const shownLength = 64;

/** A value as an error message shows it, whatever it is; what it says of itself is not asked for. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `'${printable(value, shownLength)}'`;
  if (typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`;
  // To write a long one takes time that grows with the square of its length.
  if (typeof value === 'bigint') return BigInt.asIntN(shownLength, value) === value ? `${value}n` : 'a bigint';
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? '-0' : String(value);
  try {
    if (Array.isArray(value)) return 'a list';
    // Its own tag may be anybody's text, and its constructor anything.
    const [kind] = Object.entries(builtIn).find(([, type]) => value instanceof type) ?? ['n object'];
    return `a${kind}`;
  } catch {
    return 'an object that cannot be read';
  }
}

/** What is often taken for a record. */
const builtIn = { ' Map': Map, ' Set': Set, ' Date': Date };
