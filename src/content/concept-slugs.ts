/** Only so much of a term becomes a slug, which leaves room for a number behind it. */
const longest = 60;

/** A slug for each of a platform's terms, no two the same: `Catalogue de modèles` is `catalogue-de-modeles`. */
export function conceptSlugs(terms: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return terms.map((term) => {
    const words = slugOf(term);
    let slug = words;
    // Counting goes on where it ended, as a list may have one term thousands of times.
    while (taken.has(slug)) {
      const count = (counts.get(words) ?? 1) + 1;
      counts.set(words, count);
      slug = `${words}-${count}`;
    }
    taken.add(slug);
    return slug;
  });
}

function slugOf(term: string): string {
  const letters = term
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  const words = letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '');
  return words || 'concept';
}
