/** What all forms of a word have in common, and where it occurs. */
export interface Root {
  /** Documents in rising order, each followed by how much the root counts there: in the units of its concordance. */
  readonly occurrences: ArrayLike<number>;
  /** What each document gets for it, once that was asked. */
  postings?: Postings;
}

/** Where something occurs: documents in rising order, and what each of them gets for it. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly impacts: Float64Array;
  /** The least and the most that a document gets. */
  readonly least: number;
  readonly most: number;
  /** What it is that occurs there: several, where all of them do. */
  readonly roots: readonly Root[];
}

/** Postings with their bounds; `factors` are what each document's score is multiplied by. */
export function postingsOf(
  documents: Uint32Array,
  impacts: Float64Array,
  factors: Float64Array,
  roots: readonly Root[],
): Postings {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let place = 0; place < documents.length; place++) {
    const score = (impacts[place] as number) * (factors[documents[place] as number] as number);
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return { documents, impacts, least, most, roots };
}

/** The documents that both are found in, each with what it gets for the two. */
export function inBoth(one: Postings, other: Postings, factors: Float64Array): Postings {
  if (one === other) return one;
  const documents: number[] = [];
  const impacts: number[] = [];
  let place = 0;
  one.documents.forEach((document, first) => {
    while ((other.documents[place] as number) < document) place++;
    if (other.documents[place] !== document) return;
    documents.push(document);
    impacts.push((one.impacts[first] as number) + (other.impacts[place] as number));
  });
  return postingsOf(new Uint32Array(documents), new Float64Array(impacts), factors, [...one.roots, ...other.roots]);
}
