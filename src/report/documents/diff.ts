import { isRecord } from '../../errors/shape.ts';
import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import type { Source } from '../../model/source.ts';
import type { Change, Diff, FieldChange, FieldValue } from '../../query/diff/change.ts';
import type { LevelChange } from '../../query/diff/level-changes.ts';
import { highestOf } from '../../query/diff/levels.ts';
import { summaryOf } from '../../query/diff/summary.ts';
import { type Block, cell, type Inline, type Line, line, paragraph, section, strong, type Table } from '../document.ts';
import { citing, type Draft, featureLine, keyOf, retirement } from '../draft.ts';
import { releaseInWords } from '../release-words.ts';
import { kindBlocks, levelBlocks, platformBlocks } from './diff-summary.ts';

const levels = [
  ['major', 'Major'],
  ['minor', 'Minor'],
  ['patch', 'Patch'],
] as const;

/** What the levels were before, and which of them changed, where both contents are known. */
export interface LevelsBefore {
  readonly content: Content;
  readonly changes: readonly LevelChange[];
}

interface DiffOptions {
  /** What was compared, as far as it is known. */
  readonly sides: readonly [before: Content | undefined, after: Content | undefined];
  /** Whether every change is listed. */
  readonly withDetails: boolean;
}

/** What differs between two contents: summed up first, then change by change, the weightiest first. */
export function diffBlocks(
  draft: Draft,
  diff: Diff,
  before: LevelsBefore | undefined,
  { sides, withDetails }: DiffOptions,
): readonly Block[] {
  const { changes } = diff;
  // Of changes that were picked from a diff, the level is their own.
  const level = highestOf(changes);
  const weightiest = changes.find((change) => change.level === level);
  if (changes.length === 0) return [...sidesOf(sides), paragraph('Both say the same.')];
  const summary = summaryOf(diff);
  const number = changes.length === 1 ? 'One change asks' : `${changes.length} changes ask`;
  const levelsMoved = before && before.changes.length > 0 ? levelBlocks(draft, before.content, before.changes) : [];
  const details = (withDetails ? levels : []).flatMap(([each, title]): readonly Block[] => {
    const some = changes.filter((change) => change.level === each);
    return some.length === 0 ? [] : [section(title, changesTable(draft, some, each))];
  });
  return [
    ...sidesOf(sides),
    paragraph(`${number} for a release of this level: `, strong(level), `. ${weightiest?.reason ?? ''}`),
    ...kindBlocks(summary),
    ...keyOf(draft),
    ...levelsMoved,
    ...platformBlocks(draft, summary),
    ...details,
  ];
}

/** Which releases are compared, where both contents say it. */
function sidesOf(sides: DiffOptions['sides']): readonly Block[] {
  const [before, after] = sides.map(releaseInWords);
  return before === undefined || after === undefined ? [] : [paragraph(`From ${before} to ${after}.`)];
}

function changesTable(draft: Draft, changes: readonly Change[], level: string): Table {
  return {
    is: 'table',
    caption: `Changes that ask for a ${level} release`,
    nothing: '',
    columns: ['What', 'Change', 'From what to what', 'Why'].map((head) => line(head)),
    rows: changes.map((change) => ({
      head: line(strong(change.id)),
      cells: [cell(line(wordsOf(change))), cell(...detailsOf(draft, change)), cell(line(change.reason))],
    })),
  };
}

/** `feature-added` as “feature added”; of a redirect also its kind, of an order also its category. */
function wordsOf(change: Change): string {
  const words = change.kind.replaceAll('-', ' ');
  if (change.kind === 'features-reordered') return `${words} in ${change.category ?? 'the history'}`;
  return 'of' in change ? `${change.of} ${words}` : words;
}

/** What a change says: the statement or name that came or went, and field by field what is different. */
function detailsOf(draft: Draft, change: Change): Line[] {
  const lines: Line[] = [];
  if ('from' in change) lines.push(line(`${change.from.join(', ')} → ${change.to.join(', ')}`));
  if ('retired' in change) lines.push(line(...retirement(draft, change.retired)));
  const sides = change as { readonly before?: unknown; readonly after?: unknown };
  const entries = [sides.before, sides.after].filter(isRecord);
  if (entries.length > 0) lines.push(...entries.map((entry) => entryLine(draft, change.kind, entry)));
  else if ('before' in change || 'after' in change) lines.push(becoming(draft, sides as Sides));
  if ('changes' in change) lines.push(...change.changes.map((field) => fieldLine(draft, field)));
  return lines;
}

function entryLine(draft: Draft, kind: string, entry: Readonly<Record<string, unknown>>): Line {
  if (kind.startsWith('feature-')) return featureLine(draft, entry as unknown as LocatedFeature, { claims: true });
  return line(String(entry['name']));
}

function fieldLine(draft: Draft, change: FieldChange): Line {
  return line(`${change.path.join(' / ')}: `, ...becoming(draft, change).content);
}

interface Sides {
  readonly before?: FieldValue | undefined;
  readonly after?: FieldValue | undefined;
}

function becoming(draft: Draft, { before, after }: Sides): Line {
  return line(...inWords(draft, before), ' → ', ...inWords(draft, after));
}

/** A source by its title, texts as they are, anything else as JSON says it. */
function inWords(draft: Draft, value: FieldValue | undefined): Inline[] {
  if (value === undefined) return ['nothing'];
  if (typeof value === 'string') return [`“${value}”`];
  if (isSource(value)) return [value.title, ...citing(draft, [value])];
  const texts = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
  return [texts ? value.map((item) => `“${item}”`).join(', ') : JSON.stringify(value)];
}

function isSource(value: unknown): value is Source {
  if (!isRecord(value) || !('title' in value) || !('url' in value)) return false;
  return Object.values(value).every((part) => typeof part === 'string');
}
