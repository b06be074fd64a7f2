/** What is known by a key; what is not is made first. */
export function known<K, T>(
  all: { readonly get: (key: K) => T | undefined; readonly set: (key: K, made: T) => unknown },
  key: K,
  make: (key: K) => T,
): T {
  const found = all.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  all.set(key, made);
  return made;
}
