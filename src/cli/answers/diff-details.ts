import type { Change, FieldChange, ReleaseLevel } from 'mlops-platforms/diff';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, type Style, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { rule } from './rule.ts';

export const releaseStyles: Readonly<Record<ReleaseLevel, Style>> = {
  major: 'red',
  minor: 'yellow',
  patch: 'green',
  none: 'dim',
};

/** Every change, the weightiest first. */
export function changeDetails(changes: readonly Change[], width: number): Line[] {
  return (['major', 'minor', 'patch'] as const).flatMap((level) => {
    const some = changes.filter((change) => change.level === level);
    return some.length === 0
      ? []
      : [blank, rule(level, width), ...some.flatMap((change) => changeLines(change, width))];
  });
}

function changeLines(change: Change, width: number): Line[] {
  const kind = change.kind.replaceAll('-', ' ');
  return [
    ...wrap(line('· ', styled('of' in change ? `${change.of} ${kind}` : kind, 'bold'), ` ${change.id}`), width, 2),
    ...indented(
      [...detailsOf(change), line(styled(change.reason, 'dim'))].flatMap((detail) => wrap(detail, width - 2, 2)),
      2,
    ),
  ];
}

/** What a change says besides its kind: what came or went, and field by field what is different. */
function detailsOf(change: Change): Line[] {
  const details: Line[] = [];
  if ('from' in change) details.push(line(`${change.from.join(', ')} → ${change.to.join(', ')}`));
  if ('retired' in change)
    details.push(line(`${change.retired.why} in ${change.retired.recorded}: ${change.retired.reason}`));
  if ('successors' in change) details.push(line(`now: ${change.successors.join(', ')}`));
  if (change.kind === 'features-reordered') details.push(line(`in ${change.category ?? 'the history'}`));
  else {
    if ('before' in change && change.before !== undefined)
      details.push(line(styled(`- ${shown(change.before)}`, 'red')));
    if ('after' in change && change.after !== undefined)
      details.push(line(styled(`+ ${shown(change.after)}`, 'green')));
  }
  if ('changes' in change) details.push(...change.changes.flatMap(fieldLines));
  return details;
}

function fieldLines({ path, before, after }: FieldChange): Line[] {
  return [
    line(`${path.join(' / ')}:`),
    ...(before === undefined ? [] : [line(styled(`- ${shown(before)}`, 'red'))]),
    ...(after === undefined ? [] : [line(styled(`+ ${shown(after)}`, 'green'))]),
  ];
}

/** A statement as its text, a record as its name, a source as its address, anything else as JSON says it. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { text, name, url } = value as { text?: unknown; name?: unknown; url?: unknown };
  const [first] = [text, name, url].filter((part) => typeof part === 'string');
  return first ?? JSON.stringify(value);
}
