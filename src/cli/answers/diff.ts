import { createMatrix, dataset, InvalidContentError } from 'mlops-platforms';
import {
  type AnyContent,
  type Change,
  changesOf,
  type Diff,
  diff as differences,
  levelChanges,
  summaryOf,
} from 'mlops-platforms/diff';
import { describe } from '../../errors/describe.ts';
import type { Answer, Invocation } from '../command.ts';
import type { diff } from '../commands/diff.ts';
import { readDataset } from '../input/dataset-file.ts';
import { standardInput } from '../input/text-file.ts';
import { blank, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { foundBy } from '../messages.ts';
import { separated } from '../separated.ts';
import { UsageError } from '../usage-error.ts';
import { changeDetails } from './diff-details.ts';
import { type Asked, headingLines, type Side, sidesLines } from './diff-sides.ts';
import { diffSummary } from './diff-summary.ts';

export const answer: Answer<typeof diff> = async ({ words: [old = '', recent], options }) => {
  if (old === standardInput && recent === standardInput)
    throw new UsageError('the input can be read once, expected - for one of both datasets');
  const before = await readDataset(old);
  const after = recent === undefined ? { file: 'this package', value: dataset } : await readDataset(recent);
  const found = compared(before, after);
  const filter = filterOf(options, [after.value, before.value] as AnyContent[]);
  const changes = changesOf(found, filter);
  const summary = summaryOf({ ...found, changes });
  // An id of the older dataset alone has no answer in the newer one.
  const [platforms, capabilities] = [
    known(filter.platforms, after, 'platforms'),
    known(filter.capabilities, after, 'capabilities'),
  ];
  const levels = levelChanges(before.value as AnyContent, after.value as AnyContent, { platforms, capabilities });
  const sides = [before, after] as const;
  return {
    value: { level: summary.level, changes, summary, levelChanges: levels },
    shown: ({ width }) => [
      ...sidesLines(before, after, width),
      blank,
      ...headingLines(summary, changes, filter, sides, width),
      ...(changes.length === 0 ? [] : diffSummary({ summary, levels, sides, scopes: options.details }, width)),
      ...(options.details ? changeDetails(changes, width) : []),
      ...(options.details || changes.length === 0 ? [] : [blank, ...wrap(line(styled(hint, 'dim')), width)]),
    ],
  };
};

const hint =
  '--details lists every change, and every answer whose scope or criteria alone moved; --platform, --kind and --capability narrow all this down.';

function compared(before: Side, after: Side): Diff {
  try {
    return differences(before.value as AnyContent, after.value as AnyContent);
  } catch (error) {
    if (!(error instanceof InvalidContentError)) throw error;
    const [side = '', ...path] = error.path.split('/');
    const file = side === 'before' ? before.file : after.file;
    const place = path.join('/') || 'the whole';
    throw new UsageError(`${file} is no dataset: ${place}: found ${foundBy(error)}, expected ${error.expected}`);
  }
}

interface Filter extends Asked {
  readonly kinds: readonly Change['kind'][] | undefined;
}

/** What was asked for, with names turned into ids of either dataset: it may be another one than that of this package. */
function filterOf(options: Invocation<typeof diff>['options'], contents: readonly AnyContent[]): Filter {
  const resolvers = contents.map((content) => {
    let matrix: ReturnType<typeof createMatrix> | undefined;
    return (text: string) => {
      matrix ??= createMatrix(content);
      return matrix.resolveId(text);
    };
  });
  const idsIn = (kind: 'platform' | 'capability', typed: readonly string[]) =>
    typed.length === 0
      ? undefined
      : separated(typed).flatMap((text) => {
          const ids = resolvers.flatMap((resolve) =>
            resolve(text).flatMap((found) => (found.kind === kind ? [found.id] : [])),
          );
          if (ids.length === 0) throw new UsageError(`neither dataset has the ${kind} ${describe(text)}`);
          return [...new Set(ids)];
        });
  return {
    platforms: idsIn('platform', options.platform),
    capabilities: idsIn('capability', options.capability),
    kinds: options.kind.length === 0 ? undefined : (separated(options.kind) as Change['kind'][]),
  };
}

function known(
  ids: readonly string[] | undefined,
  { value }: Side,
  records: 'platforms' | 'capabilities',
): readonly string[] | undefined {
  return ids?.filter((id) => Object.hasOwn((value as AnyContent)[records], id));
}
