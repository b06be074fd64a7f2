import type { Change, ReleaseLevel } from '../../../src/query/diff/change.ts';
import type { DataChanges } from '../../changes/data-changes.ts';
import type { LostId } from '../../changes/lost-ids.ts';
import { compareLevels } from './raised-level.ts';

/** Whether a release may go out with these data. */
export interface Verdict {
  /** The level that the data ask for. */
  readonly asked: ReleaseLevel;
  /** The level that is pending, or by which the version was raised. */
  readonly raised: ReleaseLevel;
  /** The changes that ask for more than that. */
  readonly tooLow: readonly Change[];
  /** Ids that lead nowhere any more, whatever the level. */
  readonly lost: readonly LostId[];
}

export function verdictOn({ difference, lost }: DataChanges, raised: ReleaseLevel): Verdict {
  const tooLow = difference.changes.filter(({ level }) => compareLevels(level, raised) > 0);
  return { asked: difference.level, raised, tooLow, lost };
}

/** What there is to say of it, line by line. */
export function verdictLines({ asked, raised, tooLow, lost }: Verdict, since: string): readonly string[] {
  return [
    `Since ${since} the data ask for ${asked}, and ${raised} is pending.`,
    ...tooLow.map(({ level, kind, id, reason }) => `- ${level}: ${kind} ${id}. ${reason}`),
    ...(tooLow.length === 0 ? [] : [`Run npx changeset, and choose ${asked}.`]),
    ...lost.map(
      ({ of, id }) => `- ${of} ${id}: found nothing that leads on from it, expected the record or a redirect`,
    ),
    ...(lost.length === 0 ? [] : ['Add redirects to src/data/redirects.ts.']),
  ];
}
