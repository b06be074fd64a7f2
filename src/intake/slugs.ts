/** The most words of a statement that its slug has. */
const mostWords = 4;

/** The slugs of a cell's statements, by their texts one after the other. */
export function statementSlugs(): (text: string) => string {
  const slugFor = namesGivenOnce(mostWords);
  return (text) => slugFor(text, 'statement');
}

/** Names that are each given once, as slugs and as constants: the words that were wanted, or these with a number. */
export function namesGivenOnce(most: number): (text: string, fallback: string) => string {
  const given = new Set<string>();
  return (text, fallback) => {
    const wanted = slugOf(text, most) || fallback;
    let name = wanted;
    // `guide-2` and `guide2` are one constant.
    const key = () => name.replaceAll('-', '');
    for (let number = 2; given.has(key()); number++) name = `${wanted}-${number}`;
    given.add(key());
    return name;
  };
}

/** Words that say nothing of what a statement is about. */
const fillers = new Set(
  'a an and are as at be by can for from has have in into is it its of on or that the their to with'.split(' '),
);

/** The first words of a text that say something, as a slug: `Katib tunes the models` is `katib-tunes-models`. */
export function slugOf(text: string, most: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word));
  return words.slice(0, most).join('-').slice(0, 60).replace(/-+$/, '');
}
