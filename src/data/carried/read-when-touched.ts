import { settle } from '../../model/settled.ts';

/**
 * A frozen record of what its readers answer, each asked when its property is read. To whoever holds it, it is an
 * ordinary record: keys, spreading, JSON and copies see its values, and so does Node's console, which would otherwise
 * print `[Getter]`.
 */
export function readWhenTouched<T extends object>(readers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const record = {} as T;
  for (const key in readers) Object.defineProperty(record, key, { get: readers[key], enumerable: true });
  // The name is registered for all platforms, so that it can be set where there is no Node.
  Object.defineProperty(record, Symbol.for('nodejs.util.inspect.custom'), { value: () => ({ ...record }) });
  return settle(Object.freeze(record));
}
