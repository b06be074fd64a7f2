import {
  type CapabilityId,
  type CategoryId,
  capabilities,
  categories,
  type PlatformId,
  platforms,
  resolveId,
} from 'mlops-platforms';
import { describe } from '../query/unknown-id-error.ts';
import { hintFor, UsageError } from './usage-error.ts';

interface Ids {
  readonly platform: PlatformId;
  readonly category: CategoryId;
  readonly capability: CapabilityId;
}

const lists = {
  platform: { name: 'platforms', records: platforms },
  category: { name: 'categories', records: categories },
  capability: { name: 'capabilities', records: capabilities },
} as const;

/** The id that was meant by an id, a former one or a name. */
export function idOf<Kind extends keyof Ids>(kind: Kind, typed: string): Ids[Kind] {
  const found = resolveId(typed);
  const [id, ...others] = found.filter((entry) => entry.kind === kind).map((entry) => entry.id);
  if (id !== undefined && others.length === 0) return id as Ids[Kind];
  if (id !== undefined) throw new UsageError(`${describe(typed)} may be ${[id, ...others].map(describe).join(' or ')}`);
  const [other] = found;
  if (other) throw new UsageError(`${describe(typed)} is a ${other.kind}, expected a ${kind}`);
  const { name, records } = lists[kind];
  const hint = hintFor(typed, Object.keys(records), `see: mlops-platforms list ${name}`);
  throw new UsageError(`unknown ${kind} ${describe(typed)}; ${hint}`);
}

/** The ids that were meant by the values of an option, each of which may be several with commas; nothing for none. */
export function idsOf<Kind extends keyof Ids>(kind: Kind, typed: readonly string[]): readonly Ids[Kind][] | undefined {
  return typed.length === 0 ? undefined : separated(typed).map((text) => idOf(kind, text));
}

/** The values of an option that may be given several times, or once with commas. */
export function separated(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).flatMap((value) => value.trim() || []);
}
