/** Where something occurs: documents in rising order, and what each of them gets for it. */
export interface Postings {
  readonly documents: readonly number[];
  readonly impacts: readonly number[];
  /** The least and the most that a document gets. */
  readonly least: number;
  readonly most: number;
}

/** Postings with their bounds; `factors` are what each document's score is multiplied by. */
export function postingsOf(
  documents: readonly number[],
  impacts: readonly number[],
  factors: Float64Array,
): Postings | undefined {
  if (documents.length === 0) return undefined;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let place = 0; place < documents.length; place++) {
    const score = (impacts[place] as number) * (factors[documents[place] as number] as number);
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return { documents, impacts, least, most };
}

/** The documents that several are found in, each with what it gets for all of them. */
export function inAll(several: readonly Postings[], factors: Float64Array): Postings | undefined {
  return several.reduce<Postings | undefined>((all, next) => all && inBoth(all, next, factors), several[0]);
}

function inBoth(one: Postings, other: Postings, factors: Float64Array): Postings | undefined {
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
  return postingsOf(documents, impacts, factors);
}
