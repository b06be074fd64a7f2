/** Freezes a value of records and lists all the way down, and returns it. What is frozen already is left alone. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) {
    // Most parts are texts: asking here saves a call for each while the package is imported.
    if (typeof value[key] === 'object') deepFreeze(value[key]);
  }
  return value;
}
