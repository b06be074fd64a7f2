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
  else details.push(...becoming(change as Sides));
  if ('changes' in change) details.push(...change.changes.flatMap(fieldLines));
  return details;
}

interface Sides {
  readonly before?: unknown;
  readonly after?: unknown;
}

function fieldLines(change: FieldChange): Line[] {
  return [line(`${change.path.join(' / ')}:`), ...becoming(change)];
}

/** What was there, and what is there now, a fact a line. */
function becoming({ before, after }: Sides): Line[] {
  const marked = (value: unknown, mark: '-' | '+', style: Style) =>
    value === undefined ? [] : factsIn(value).map((fact) => line(styled(`${mark} ${fact}`, style)));
  return [...marked(before, '-', 'red'), ...marked(after, '+', 'green')];
}

/**
 * A value as texts of one fact each: a statement as what it says, a record with a name as that, a page as its title and
 * its address, any other record property by property. So no address stands in the middle of a text.
 */
function factsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== 'object' || value === null) return [String(value)];
  const { text, name, title, url, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof text === 'string') return [text];
  if (typeof name === 'string') return [name];
  const page = [title, url].filter((part) => typeof part === 'string');
  const others = Object.entries(page.length > 0 ? rest : value).flatMap(([key, part]) =>
    factsIn(part).map((fact) => `${key}: ${fact}`),
  );
  return [...page, ...others];
}
