import { stemsOf as stemsIn } from './statement-words.ts';

/** Two statements are nearly the same if they share so much of the words of both, and have enough for that to tell. */
const leastShared = 0.75;
const fewestStems = 5;

/** As many statements are compared for one rare word: where more have it, it is none, and hardly a sheet is written so. */
const mostCompared = 100;

/** Statements in which one that is nearly the same can be found. */
export interface NearStatements<T> {
  readonly add: (text: string, statement: T) => void;
  readonly nearest: (text: string) => T | undefined;
}

/**
 * Only statements that share a rare word are compared: two that have three quarters of their words in common have one
 * among the rarest quarter of either, so that long lists of unlike statements are gone through once.
 *
 * @param texts - all texts that will be added or asked about, by which rare words are known
 */
export function nearStatements<T>(texts: Iterable<string>): NearStatements<T> {
  const counts = new Map<string, number>();
  const stemsOf = onceForEach(stemsIn);
  for (const text of texts) for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const byRareStem = new Map<string, { readonly stems: ReadonlySet<string>; readonly statement: T }[]>();

  const rareFirst = onceForEach((text) =>
    [...stemsOf(text)].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1)),
  );
  const telling = (stems: readonly string[]) =>
    stems.slice(0, stems.length - Math.ceil(leastShared * stems.length) + 1);

  return {
    add: (text, statement) => {
      const stems = rareFirst(text);
      if (stems.length < fewestStems) return;
      const entry = { stems: new Set(stems), statement };
      for (const stem of telling(stems)) {
        const others = byRareStem.get(stem);
        if (others === undefined) byRareStem.set(stem, [entry]);
        else others.push(entry);
      }
    },
    nearest: (text) => {
      const stems = rareFirst(text);
      if (stems.length < fewestStems) return undefined;
      let best: { readonly shared: number; readonly statement: T } | undefined;
      for (const stem of telling(stems)) {
        for (const other of (byRareStem.get(stem) ?? []).slice(0, mostCompared)) {
          const both = stems.filter((each) => other.stems.has(each)).length;
          const shared = both / (stems.length + other.stems.size - both);
          if (shared >= leastShared && shared > (best?.shared ?? 0) && sameNumbers(stems, other.stems)) {
            best = { shared, statement: other.statement };
          }
        }
      }
      return best?.statement;
    },
  };
}

/** A function of a text that remembers what it answered: each text is counted, asked about and added. */
function onceForEach<A>(answer: (text: string) => A): (text: string) => A {
  const known = new Map<string, A>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

/** Statements on two versions or two amounts are two. */
function sameNumbers(stems: readonly string[], others: ReadonlySet<string>): boolean {
  const numbers = (all: Iterable<string>) =>
    [...all]
      .filter((stem) => /\d/.test(stem))
      .sort()
      .join(' ');
  return numbers(stems) === numbers(others);
}
