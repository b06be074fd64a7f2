const known = new WeakSet<object>();

/** Tells of a frozen record that each of its getters answers the same every time, and nothing that could change. */
export function settle<T extends object>(record: T): T {
  known.add(record);
  return record;
}

/**
 * Whether plain data can never change any more: frozen all the way down, and without getters but those that are known to
 * answer the same. What follows from it need not be worked out again.
 */
export function isSettled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || known.has(value)) return true;
  if (!Object.isFrozen(value)) return false;
  return Reflect.ownKeys(value).every((key) => {
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    return property !== undefined && 'value' in property && isSettled(property.value);
  });
}
