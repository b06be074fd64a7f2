import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { knownFields } from '../../errors/known-names.ts';
import { nearestTo } from '../../errors/nearest.ts';
import type { Change, Diff } from './change.ts';
import { changesIn } from './known-diff.ts';
import { changeKinds } from './levels.ts';
import { capabilitiesOf, platformsOf } from './subjects.ts';

/** Which changes are asked for: those that pass every filter; of the values of one, any is enough. */
export interface ChangeFilter {
  /** Those of these platforms and of their features. */
  readonly platforms?: readonly string[] | undefined;
  /** Those of these kinds. */
  readonly kinds?: readonly Change['kind'][] | undefined;
  /** Those of these capabilities, and of features that claim, deny or mention one of them. */
  readonly capabilities?: readonly string[] | undefined;
}

/**
 * The changes of a diff that are about some platforms or capabilities, or of some kinds. With the diff around them,
 * `{ ...difference, changes }`, they can be summed up and reported like all of them, at the level that they ask for.
 *
 * @param difference - what `diff` gave
 * @param filter - which changes; left out, all
 * @returns those that pass, in their order
 * @throws InvalidArgumentError for what is no diff, and for a filter that does not exist, or a value that it cannot have. Any id can be asked for:
 * a diff does not tell which ones the contents have.
 *
 * @example
 * ```ts
 * import { dataset } from 'mlops-platforms';
 * import { changesOf, diff } from 'mlops-platforms/diff';
 *
 * const { kubeflow, mlflow } = dataset.platforms;
 * const renamed = { kubeflow: { ...kubeflow, name: 'KubeFlow' }, mlflow: { ...mlflow, name: 'MlFlow' } };
 * const older = { ...dataset, platforms: { ...dataset.platforms, ...renamed } };
 *
 * const changes = changesOf(diff(older, dataset), { platforms: ['mlflow'], kinds: ['platform-changed'] });
 * console.log(changes.map(({ id }) => id)); // → [ 'mlflow' ]
 * ```
 */
export function changesOf(difference: Pick<Diff, 'changes'>, filter: ChangeFilter = {}): readonly Change[] {
  const changes = changesIn(difference);
  const given = knownFields('filter', filter, ['platforms', 'kinds', 'capabilities']);
  const platforms = asked(given.platforms, 'filter.platforms');
  const capabilities = asked(given.capabilities, 'filter.capabilities');
  const kinds = asked(given.kinds, 'filter.kinds');
  const known = changeKinds();
  for (const kind of kinds ?? []) assertKind(kind, known);
  const passes = (wanted: ReadonlySet<string> | undefined, found: readonly string[]) =>
    wanted === undefined || found.some((each) => wanted.has(each));
  return changes.filter(
    (change) =>
      passes(kinds, [change.kind]) &&
      passes(platforms, platformsOf(change)) &&
      passes(capabilities, capabilitiesOf(change)),
  );
}

function asked(values: unknown, argument: string): ReadonlySet<string> | undefined {
  if (values === undefined) return undefined;
  if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return new Set(values);
  throw new InvalidArgumentError(argument, describe(values), 'a list of texts');
}

function assertKind(kind: string, known: readonly string[]): void {
  if (known.includes(kind)) return;
  const [nearest] = nearestTo(kind, known);
  throw new InvalidArgumentError(
    'filter.kinds',
    describe(kind),
    nearest ? `'${nearest}'` : `one of ${known.join(', ')}`,
  );
}
