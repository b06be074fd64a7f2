import type { Content } from 'mlops-platforms';
import type { Change, DiffSummary } from 'mlops-platforms/diff';
import { type Names, namesIn } from '../../report/names.ts';
import { releaseInWords } from '../../report/release-words.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import { releaseStyles } from './diff-details.ts';

/** A dataset, and where it came from. */
export interface Side {
  readonly file: string;
  readonly value: unknown;
}

/** What was asked for; nothing for all. */
export interface Asked {
  readonly platforms: readonly string[] | undefined;
  readonly capabilities: readonly string[] | undefined;
  readonly kinds: readonly string[] | undefined;
}

/** Which data are compared: by their release, or by the file where it tells none. */
export function sidesLines(before: Side, after: Side, width: number): Line[] {
  const sides = [
    ['from', before],
    ['to', after],
  ] as const;
  return terms(
    sides.map(([term, { file, value }]) => [line(styled(term, 'dim')), line(releaseInWords(value) ?? file)]),
    width,
  );
}

/** How many changes there are of what was asked for, which release they ask for, and why. */
export function headingLines(
  { total, level }: DiffSummary,
  changes: readonly Change[],
  asked: Asked,
  sides: readonly [before: Side, after: Side],
  width: number,
): Line[] {
  const about = aboutIn(asked, namesOf(sides));
  if (total === 0) return [line(about === '' ? 'Both say the same.' : `No changes${about}.`)];
  const weightiest = changes.find((change) => change.level === level);
  const count = `${total === 1 ? '1 change' : `${total} changes`}${about}`;
  return [
    ...wrap(
      line(
        `${count} ${total === 1 ? 'asks' : 'ask'} for a release of this level: `,
        styled(level, releaseStyles[level]),
        '.',
      ),
      width,
    ),
    ...(weightiest === undefined ? [] : wrap(line(styled(reasonOf(weightiest, total), 'dim')), width)),
  ];
}

function reasonOf({ kind, id, reason }: Change, total: number): string {
  const what = `${kind.replaceAll('-', ' ')} ${id}`;
  return total === 1 ? `${what}: ${reason}` : `The weightiest, ${what}: ${reason}`;
}

/** ` of MLflow, about AutoML, of the kind feature-added`. */
function aboutIn({ platforms, capabilities, kinds }: Asked, names: Pick<Names, 'platform' | 'capability'>): string {
  const named = (ids: readonly string[] | undefined, lead: string, nameOf: (id: string) => string) =>
    ids === undefined ? [] : [`${lead} ${[...new Set(ids.map(nameOf))].join(', ')}`];
  const parts = [
    ...named(platforms, 'of', names.platform),
    ...named(capabilities, 'about', names.capability),
    ...named(kinds, kinds?.length === 1 ? 'of the kind' : 'of the kinds', String),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(', ')}`;
}

/** As the later dataset calls it; what is gone, as the earlier one did. */
export function namesOf([before, after]: readonly [Side, Side]): Pick<Names, 'platform' | 'capability'> {
  const [was, is] = [namesIn(before.value as Content), namesIn(after.value as Content)];
  const either = (kind: 'platform' | 'capability') => (id: string) => {
    const name = is[kind](id);
    return name === id ? was[kind](id) : name;
  };
  return { platform: either('platform'), capability: either('capability') };
}
