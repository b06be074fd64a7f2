import type {
  AcceptableLevel,
  Bar,
  Dataset,
  EvaluationQuestion,
  Matrix,
  Priority,
  RequirementSet,
} from 'mlops-platforms';
import { acceptableLevels, type Route } from '../routes.ts';

/** What ids stand for. */
interface Known {
  readonly matrix: Pick<Matrix, 'resolveId'>;
  readonly content: Pick<Dataset, 'platforms' | 'capabilities' | 'requirementSets'>;
}

/** A requirement as the address asks for it. */
export interface AskedRequirement {
  /** A capability, or one criterion of its bar: `automl/ranking`. */
  readonly id: string;
  readonly capability: string;
  readonly priority: Priority;
  readonly weight: number;
  /** The levels that meet it; none where those of the question do. */
  readonly accept: readonly AcceptableLevel[];
  /** What asks for it besides the reader: a requirement set, or a form of delivery. */
  readonly from?: { readonly set: RequirementSet } | { readonly delivery: string };
}

export interface Asked {
  readonly requirements: readonly AskedRequirement[];
  /** What the address names and nothing is called. */
  readonly unknown: readonly string[];
  /** What it says of requirements and is left out, each with why. */
  readonly leftOut: readonly string[];
}

/** The requirements of an address, each once: those that it names, then those of its sets and of the form of delivery. */
export function askedIn(route: Route<'evaluate'>, loaded: Known): Asked {
  const { capabilities, requirementSets = {} } = loaded.content;
  const asked = new Map<string, AskedRequirement>();
  const unknown: string[] = [];
  const leftOut: string[] = [];
  const add = (requirement: AskedRequirement) => {
    if (!asked.has(requirement.id)) asked.set(requirement.id, requirement);
  };
  for (const priority of ['must', 'should'] as const) {
    for (const entry of route[priority]) {
      const { id: text, weight, accept, unread } = readEntry(entry);
      const id = idOf(loaded, text);
      if (id === undefined) {
        unknown.push(text);
        continue;
      }
      if (asked.has(id)) leftOut.push(`“${entry}”, as ${id} is required already`);
      else if (unread !== undefined) leftOut.push(`${unread} in “${entry}”`);
      add({ id, capability: capabilityIn(id), priority, weight, accept });
    }
  }
  for (const name of route.set) {
    const set = Object.hasOwn(requirementSets, name) ? requirementSets[name] : undefined;
    if (set === undefined) unknown.push(name);
    for (const id of set?.capabilities ?? []) {
      add({ id, capability: id, priority: 'must', weight: 1, accept: [], ...(set && { from: { set } }) });
    }
  }
  // Both are as good as none: only one of them excludes the other.
  const [delivery, other] = route.delivery;
  const form = Object.values(capabilities).find((capability) => capability.delivery === delivery);
  if (delivery !== undefined && other === undefined && form !== undefined) {
    add({ id: form.id, capability: form.id, priority: 'must', weight: 1, accept: [], from: { delivery } });
  }
  return { requirements: [...asked.values()], unknown, leftOut };
}

/** The question that the package is asked; nothing where nothing is required. */
export function questionOf(
  route: Route<'evaluate'>,
  { requirements }: Asked,
  { content }: Pick<Known, 'content'>,
): EvaluationQuestion | undefined {
  if (requirements.length === 0) return undefined;
  const platforms = route.platform.filter((id) => Object.hasOwn(content.platforms, id));
  const accept = acceptableLevels.filter((level) => route.accept.includes(level));
  return {
    requirements: requirements.map((requirement) => ({
      capability: requirement.id,
      priority: requirement.priority,
      weight: requirement.weight,
      ...(requirement.accept.length > 0 && { accept: requirement.accept }),
    })),
    ...(platforms.length > 0 && { platforms }),
    ...(accept.length > 0 && { accept }),
    ...(route.same && { sameOffering: true }),
    ...(route.discontinued && { includeDiscontinued: true }),
  };
}

/** What the address says after a requirement is another one; without one, after it is gone. */
export function withRequirement(
  { must, should }: Pick<Route<'evaluate'>, 'must' | 'should'>,
  before: Pick<AskedRequirement, 'id'> | undefined,
  after: Pick<AskedRequirement, 'id' | 'priority' | 'weight' | 'accept'> | undefined,
): Pick<Route<'evaluate'>, 'must' | 'should'> {
  const lists = { must: [...must], should: [...should] };
  const entry = after && writeEntry(after);
  let isPlaced = false;
  for (const priority of ['must', 'should'] as const) {
    lists[priority] = lists[priority].flatMap((each) => {
      if (readEntry(each).id !== before?.id) return [each];
      // It stays in its place, unless its priority is another.
      if (entry === undefined || after?.priority !== priority || isPlaced) return [];
      isPlaced = true;
      return [entry];
    });
  }
  if (entry !== undefined && after !== undefined && !isPlaced) lists[after.priority].push(entry);
  return lists;
}

/** More than this would leave nothing of all others. */
export const mostWeight = 100;

export const isWeight = (weight: number): boolean => weight > 0 && weight <= mostWeight;

type Entry = Pick<AskedRequirement, 'id' | 'weight' | 'accept'>;

interface ReadEntry extends Entry {
  /** What was there and could not be read. */
  readonly unread?: string;
}

/**
 * `drift-detection:2@native.partial`: an id with its weight, which is 1 where it is left out or is no weight, and with the
 * levels that meet it, where they are not those of the question.
 */
function readEntry(entry: string): ReadEntry {
  const [, asked = entry, said = ''] = /^(.*)@([a-z.-]*)$/s.exec(entry) ?? [];
  const accept = acceptableLevels.filter((level) => said.split('.').includes(level));
  const [, id = asked, number = ''] = /^(.*):([^:]*)$/s.exec(asked) ?? [];
  const weight = Number(number);
  const isRead = number === '' || isWeight(weight);
  const strange = said
    .split('.')
    .filter((level) => level !== '' && !(acceptableLevels as readonly string[]).includes(level));
  const unread = [
    ...(isRead ? [] : [`the weight ${number}, which is no number up to ${mostWeight},`]),
    ...(strange.length === 0 ? [] : [`the level ${strange.join(', ')}, which meets no requirement,`]),
  ].join(' and ');
  return { id, weight: number !== '' && isRead ? weight : 1, accept, ...(unread !== '' && { unread }) };
}

function writeEntry({ id, weight, accept }: Entry): string {
  return `${id}${weight === 1 ? '' : `:${weight}`}${accept.length === 0 ? '' : `@${accept.join('.')}`}`;
}

const capabilityIn = (id: string): string => id.split('/')[0] ?? id;

/** The id of a capability or a criterion as it is today; nothing for what there is not. */
function idOf({ matrix, content: { capabilities } }: Known, text: string): string | undefined {
  const [name = '', criterion] = text.split(/\/(.*)/s);
  const isThere = Object.hasOwn(capabilities, name);
  const id = isThere ? name : matrix.resolveId(name).find(({ kind }) => kind === 'capability')?.id;
  if (id === undefined || criterion === undefined) return id;
  return criteriaOf(capabilities[id]?.bar).some((each) => each.id === criterion) ? `${id}/${criterion}` : undefined;
}

/** All criteria of a bar; of none, none. */
export const criteriaOf = (bar: Bar | undefined): Bar['core'] => (bar ? [...bar.core, ...bar.also] : []);
