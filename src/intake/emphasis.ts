/** A part of a text that is being read. */
export type Run =
  | { readonly is: 'words'; readonly text: string; readonly emphasised?: boolean }
  | { readonly is: 'link'; readonly text: string; readonly url: string; readonly emphasised?: boolean }
  | { readonly is: 'break' }
  | Delimiter;

/** Marks that may begin or end emphasis, with the letters beside them. */
interface Delimiter {
  readonly is: 'delimiter';
  readonly letter: string;
  readonly length: number;
  readonly before: string;
  readonly after: string;
}

interface Opener {
  readonly place: number;
  left: number;
}

/**
 * Takes the marks of emphasis out: what stands between two that match is emphasised, and marks that match no others are
 * words.
 */
export function emphasisIn(runs: readonly Run[]): readonly Run[] {
  const openers = new Map<string, Opener[]>();
  const left = new Map<number, number>();
  /** Where emphasis begins, above 0, and ends, below. */
  const turns = new Map<number, number>();
  const turn = (place: number, by: number) => turns.set(place, (turns.get(place) ?? 0) + by);
  for (const [place, run] of runs.entries()) {
    if (run.is !== 'delimiter') continue;
    const { opens, closes } = flanks(run);
    const own = openers.get(run.letter) ?? [];
    openers.set(run.letter, own);
    let remaining = run.length;
    for (let opener = own.at(-1); closes && remaining > 0 && opener !== undefined; opener = own.at(-1)) {
      if (run.letter === '~' && opener.left !== remaining) break;
      const matched = Math.min(remaining, opener.left);
      remaining -= matched;
      opener.left -= matched;
      turn(opener.place, 1);
      turn(place, -1);
      left.set(opener.place, opener.left);
      if (opener.left === 0) own.pop();
    }
    left.set(place, remaining);
    if (opens && remaining > 0) own.push({ place, left: remaining });
  }
  let depth = 0;
  return runs.flatMap((run, place): Run[] => {
    depth += turns.get(place) ?? 0;
    if (run.is === 'break') return [run];
    const emphasised = depth > 0 ? { emphasised: true } : {};
    if (run.is !== 'delimiter') return [{ ...run, ...emphasised }];
    const text = run.letter.repeat(left.get(place) ?? run.length);
    return text === '' ? [] : [{ is: 'words', text, ...emphasised }];
  });
}

/** Whether marks may begin, and may end, emphasis: an underscore within a word does neither. */
function flanks({ letter, length, before, after }: Delimiter): { readonly opens: boolean; readonly closes: boolean } {
  if (letter === '~' && length > 2) return { opens: false, closes: false };
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  if (letter !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}
