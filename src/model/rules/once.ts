/** A function of an object that remembers what it answered: for one run of a rule, in which nothing changes. */
export function once<T extends object, R>(answer: (owner: T) => R): (owner: T) => R {
  const known = new Map<T, { readonly answered: R }>();
  return (owner) => {
    const before = known.get(owner);
    if (before) return before.answered;
    const answered = answer(owner);
    known.set(owner, { answered });
    return answered;
  };
}
