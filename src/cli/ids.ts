import {
  type Capability,
  type CapabilityId,
  type CategoryId,
  type CriterionId,
  capabilities,
  categories,
  type PlatformId,
  type ProductId,
  platforms,
  products,
  type RequirementSetId,
  requirementSets,
  resolveId,
} from 'mlops-platforms';
import { describe } from '../errors/describe.ts';
import { ownOf } from '../model/own-of.ts';
import { separated } from './separated.ts';
import { hintFor, UsageError } from './usage-error.ts';

interface Ids {
  readonly platform: PlatformId;
  readonly category: CategoryId;
  readonly capability: CapabilityId;
  readonly product: ProductId;
  readonly 'requirement-set': RequirementSetId;
}

type Found = ReturnType<typeof resolveId>[number];

const lists = {
  platform: { name: 'platforms', records: platforms },
  category: { name: 'categories', records: categories },
  capability: { name: 'capabilities', records: capabilities },
  product: { name: 'products', records: products },
  'requirement-set': { name: 'requirement-sets', records: requirementSets },
} as const;

/** The id that was meant by an id, a former one or a name. */
export function idOf<Kind extends keyof Ids>(kind: Kind, typed: string): Ids[Kind] {
  const found = resolveId(typed);
  const [id, ...others] = found.filter((entry) => isA(kind, entry)).map((entry) => entry.id);
  if (id !== undefined && others.length === 0) return id as Ids[Kind];
  if (id !== undefined) throw new UsageError(`${describe(typed)} may be ${[id, ...others].map(describe).join(' or ')}`);
  const [other] = found;
  if (other)
    throw new UsageError(`${describe(typed)} is ${whatIs(other)}, expected a ${inWords(kind)}${instead(kind, found)}`);
  const { name, records } = lists[kind];
  const hint = hintFor(typed, Object.keys(records), `see: mlops-platforms list ${name}`);
  throw new UsageError(`unknown ${inWords(kind)} ${describe(typed)}; ${hint}`);
}

/** `requirement set` */
function inWords(kind: Found['kind']): string {
  return kind.replace('-', ' ');
}

/** Whether something is of a kind; a platform that others work through is a product by the same id. */
function isA(kind: keyof Ids, { kind: found, id }: Found): boolean {
  return found === kind || (kind === 'product' && found === 'platform' && Object.hasOwn(products, id));
}

/** What a requirement names: a capability by an id, a former one or a name, or one criterion of it, `automl/ranking`. */
export function requirementIdOf(typed: string): CapabilityId | CriterionId {
  const end = typed.lastIndexOf('/');
  const named = typed.slice(0, Math.max(end, 0));
  const criterion = typed.slice(end + 1).trim();
  // A name may have a slash too, and stand for something else.
  const isName = criterion !== '' && !criteriaOf(named).includes(criterion) && resolveId(typed).length > 0;
  if (end < 0 || isName) return idOf('capability', typed);
  const capability = idOf('capability', named);
  const ids = criteriaOf(capability);
  const known = [criterion, criterion.toLowerCase()].find((id) => ids.includes(id));
  if (known !== undefined) return `${capability}/${known}` as CriterionId;
  throw new UsageError(`unknown criterion ${describe(criterion)} of ${capability}; ${hintFor(criterion, ids)}`);
}

function criteriaOf(capability: string): readonly string[] {
  const bar = ownOf<Capability>(capabilities, capability)?.bar;
  return [...(bar?.core ?? []), ...(bar?.also ?? [])].map(({ id }) => id);
}

/** `a capability`, or of what belongs to a platform `a concept of kubeflow`. */
function whatIs({ kind, id }: Found): string {
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  const owner = id.includes('/') ? ` of ${id.slice(0, id.indexOf('/'))}` : '';
  return `${article} ${inWords(kind)}${owner}`;
}

/** The platform that was meant, where all that the text stands for belongs to one. */
function instead(kind: keyof Ids, found: readonly Found[]): string {
  const owners = new Set(found.map(({ id }) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : '')));
  const [owner = ''] = owners;
  return kind === 'platform' && owners.size === 1 && owner !== '' ? `; did you mean ${owner}?` : '';
}

/** The ids that were meant by the values of an option, each of which may be several with commas; nothing for none. */
export function idsOf<Kind extends keyof Ids>(kind: Kind, typed: readonly string[]): readonly Ids[Kind][] | undefined {
  return typed.length === 0 ? undefined : separated(typed).map((text) => idOf(kind, text));
}

/** The offering of each platform that was asked for, by the values of an option: ids as `h2o/driverless-ai`, or names. */
export function offeringsByPlatform(typed: readonly string[]): ReadonlyMap<PlatformId, string> {
  const chosen = new Map<PlatformId, string>();
  for (const text of separated(typed)) {
    const [platform, key] = offeringOf(text);
    const other = chosen.get(platform);
    if (other !== undefined && other !== key) {
      throw new UsageError(
        `--offering names ${describe(other)} and ${describe(key)} of ${platform}, expected one per platform`,
      );
    }
    chosen.set(platform, key);
  }
  return chosen;
}

function offeringOf(typed: string): readonly [platform: PlatformId, key: string] {
  const found = resolveId(typed);
  const [id, ...others] = found.filter(({ kind }) => kind === 'offering').map((entry) => entry.id);
  if (others.length > 0)
    throw new UsageError(`${describe(typed)} may be ${[id, ...others].map(describe).join(' or ')}`);
  if (id !== undefined) return id.split('/') as [PlatformId, string];
  const [other] = found;
  if (other) throw new UsageError(`${describe(typed)} is ${whatIs(other)}, expected an offering`);
  throw new UsageError(
    `unknown offering ${describe(typed)}; ${hintFor(typed, offeringIds(), 'see: mlops-platforms list offerings')}`,
  );
}

/** Every offering of every platform: `h2o/driverless-ai`. */
export function offeringIds(): string[] {
  return Object.values(platforms).flatMap(({ id, offerings }) => Object.keys(offerings).map((key) => `${id}/${key}`));
}
