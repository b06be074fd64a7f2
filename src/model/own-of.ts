/** The entry of a record, if it is one of its own: ids may be the names of what every object inherits. */
export function ownOf<T>(record: { readonly [Key in string]?: T } | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
