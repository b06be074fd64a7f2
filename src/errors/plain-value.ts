import { describe } from './describe.ts';
import type { Mistakes } from './mistakes.ts';

/** What input is to be. */
const plain = 'plain records and lists';
/** No content is nested deeper; what is, may have no end. */
const deepest = 64;
/** Of the way into such a nesting, the beginning says enough. */
const shownSteps = 8;
/** No content has more parts: a few records that stand in each other many times would take all memory otherwise. */
const mostParts = 5_000_000;

/**
 * A copy of plain data, as JSON can say it, that shares nothing with it: every property is read once, and no method of
 * it is called. What JSON leaves out, such as what is undefined, is left out.
 *
 * @param value - anything at all
 * @param path - where it is, for the error
 * @throws the mistake for what is no plain data: lists with gaps, instances of classes, numbers without end, what holds
 * itself, and what cannot be read
 */
export function plainValue(value: unknown, path: string, mistakes: Mistakes, part: Part = {}): unknown {
  return copied(value, path, mistakes, { strict: true, ...part });
}

/**
 * A copy of what an option or an argument may be: the same, but what is neither a record nor a list is left to the check
 * of what is expected there, which knows what would be right.
 */
export function readValue(value: unknown, path: string, mistakes: Mistakes): unknown {
  const isWhole = (typeof value !== 'object' && typeof value !== 'function') || value === null;
  return isWhole ? value : copied(value, path, mistakes, { strict: false });
}

/** What is copied of a value. */
interface Part {
  /** The properties that are wanted of a record, in their order; left out, all. */
  readonly names?: readonly string[];
  /** What is known to be plain and frozen, and so is kept instead. */
  readonly kept?: WeakSet<object>;
}

interface Copying extends Part {
  readonly strict: boolean;
}

function copied(
  whole: unknown,
  path: string,
  { mistake, inside }: Mistakes,
  { strict, names, kept }: Copying,
): unknown {
  const steps: (string | number)[] = [];
  let parts = 0;
  let refusal: Error | undefined;
  const refuse = (found: string, expected: string) => {
    refusal = mistake(steps.reduce(inside, path), found, expected);
    return refusal;
  };

  const copy = (value: unknown): unknown => {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number') {
      if (strict && !Number.isFinite(value)) throw refuse(describe(value), 'a number that JSON can say');
      return value === 0 ? 0 : value;
    }
    if (typeof value !== 'object') {
      if (strict && value !== undefined) throw refuse(describe(value), plain);
      // A revoked proxy of a function fails when it is asked whether it is a list: better here than at the check.
      if (typeof value === 'function') Array.isArray(value);
      return value;
    }
    if (kept?.has(value)) return value;
    if (steps.length > deepest) {
      steps.length = shownSteps;
      throw refuse('a nesting without end', plain);
    }
    if (Array.isArray(value)) return copyOfList(value);
    if (isPlain(value)) return copyOfRecord(value as Readonly<Record<string, unknown>>);
    if (strict) throw refuse(describe(value), 'a plain object');
    return value;
  };

  const copyOfList = (list: readonly unknown[]): unknown[] => {
    const made: unknown[] = [];
    for (let place = 0; place < list.length; place++) {
      steps.push(place);
      count();
      const item = list[place];
      if (item === undefined && !(place in list)) throw refuse('a gap in the list', 'a list without gaps');
      if (item === undefined && strict) throw refuse('undefined', plain);
      made.push(copy(item));
      steps.pop();
    }
    return made;
  };

  const copyOfRecord = (record: Readonly<Record<string, unknown>>): object => {
    const made: Record<string, unknown> = {};
    const isWhole = steps.length === 0 && names !== undefined;
    for (const key of isWhole ? names.filter((name) => Object.hasOwn(record, name)) : Object.keys(record)) {
      steps.push(key);
      count();
      const part = record[key];
      const isLeftOut = strict && (typeof part === 'function' || typeof part === 'symbol');
      // To leave it out would say something else than JSON does.
      if (isLeftOut && key === 'toJSON') throw refuse(describe(part), plain);
      if (!isLeftOut && part !== undefined) set(made, key, copy(part));
      steps.pop();
    }
    return made;
  };

  const count = () => {
    parts++;
    if (parts > mostParts) {
      steps.length = Math.min(steps.length, shownSteps);
      throw refuse(`more than ${mostParts} parts`, 'fewer of them');
    }
  };

  try {
    return copy(whole);
  } catch (error) {
    if (refusal !== undefined && error === refusal) throw error;
    throw refuse('what cannot be read', plain);
  }
}

/** JSON may have a key by this name, and to set it would set the prototype. */
function set(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') record[key] = value;
  else Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether an object is a record, whichever window, frame or worker it was made in. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
