import type { DraftPhrase, DraftPlatform } from '../../draft.ts';
import type { Check, CheckRule, Found } from '../check.ts';
import { draftOfPlatform, saysTheSame } from '../matrix-as-draft.ts';

/** A change outside the column of whoever contributes. */
export const otherColumns: CheckRule = function* (check) {
  const { draft, own, original, content } = check;
  if (own === undefined) return;
  for (const [id, cells] of Object.entries(draft.platforms)) {
    if (id === own || filledIn(cells) === 0) continue;
    const before = cellsBefore(check, id);
    if (before !== undefined) yield* changesIn(id, cells, before);
    else if (original !== undefined || content !== undefined) {
      const reason = `a column that ${original === undefined ? 'the matrix' : 'the original'} has not`;
      yield { severity: 'error', platform: id, words: id, reason, expected: `one new column, ${own}` };
    }
  }
};

function cellsBefore({ original, content }: Check, id: string): DraftPlatform | undefined {
  if (original !== undefined) return Object.hasOwn(original.platforms, id) ? original.platforms[id] : undefined;
  return content && draftOfPlatform(content, id);
}

/** How many cells of a column say something. */
function filledIn(cells: DraftPlatform): number {
  return Object.values(cells).filter(({ length }) => length > 0).length;
}

/**
 * Of the rows that the draft has of a column: one that was left out is no change of what it says, and neither is a cell
 * that is blank, unless most of the column is there.
 */
function* changesIn(platform: string, cells: DraftPlatform, before: DraftPlatform): Generator<Found> {
  const isCopy = 2 * filledIn(cells) >= filledIn(before);
  for (const [category, of] of Object.entries(cells)) {
    const becomes = Object.hasOwn(before, category) ? (before[category] ?? []) : [];
    if (isSame(of, becomes) || (of.length === 0 && !isCopy)) continue;
    const added = of.filter((phrase) => !becomes.some((other) => saysTheSame(phrase, other)));
    const lost = becomes.filter((other) => !of.some((phrase) => saysTheSame(phrase, other)));
    const told = [counted(added, 'other or new'), counted(lost, 'missing')].filter((words) => words !== '');
    yield {
      severity: 'error',
      platform,
      category,
      words: (added[0] ?? lost[0] ?? of[0])?.text ?? '',
      reason: `changed outside the column: ${told.join(', ') || 'another order'}`,
      expected: 'this column as it was; what is wrong there is told by itself, with a source',
      fix: { is: 'restore', of, becomes },
    };
  }
}

function isSame(phrases: readonly DraftPhrase[], before: readonly DraftPhrase[]): boolean {
  return (
    phrases.length === before.length &&
    phrases.every((phrase, place) => saysTheSame(phrase, before[place] as DraftPhrase))
  );
}

function counted(phrases: readonly DraftPhrase[], what: string): string {
  return phrases.length === 0 ? '' : `${phrases.length} ${phrases.length === 1 ? 'statement' : 'statements'} ${what}`;
}
