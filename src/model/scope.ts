/** Whether two statements can speak of the same offering; one that names none speaks of the platform as a whole. */
export function scopesOverlap(
  a: { readonly only?: readonly string[] },
  b: { readonly only?: readonly string[] },
): boolean {
  const [first, second] = [a.only, b.only];
  return first === undefined || second === undefined || first.some((offering) => second.includes(offering));
}
