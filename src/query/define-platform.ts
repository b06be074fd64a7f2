import { type KnownIds, platformFrom } from '../content/content-from.ts';
import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { knownFields } from '../errors/known-names.ts';
import { isRecord } from '../errors/shape.ts';
import type { Month } from '../model/date.ts';
import type { Feature } from '../model/feature.ts';
import { isAmong } from '../model/is-among.ts';
import { type Delivery, deliveries, type Offering } from '../model/offering.ts';
import type { Introduction, Platform } from '../model/platform.ts';
import type { Source } from '../model/source.ts';
import type { RecordedLevel, Support } from '../model/support.ts';
import { platformLimits } from './platform-limits.ts';

/**
 * One statement about an in-house platform, as short as it can be said.
 *
 * @typeParam K - the capability ids
 */
export interface StatementDraft<K extends string = string>
  extends Omit<Feature<K>, 'support' | 'sources' | 'recorded'> {
  /**
   * The capabilities that it claims or denies; where no more is to be said, by the level: `{ 'drift-detection': 'partial' }`.
   * An integration names what it works through: `{ how: 'integration', via: ['Kafka'] }`.
   */
  readonly support?: Readonly<Partial<Record<K, Support | Exclude<RecordedLevel, 'integration'>>>>;
  /** Where it can be checked; left out, the platform's `sources`. */
  readonly sources?: readonly Source[];
  /** When it was written down; left out, the platform's `recorded`. */
  readonly recorded?: Month;
}

/**
 * An in-house platform, as short as it can be said.
 *
 * @typeParam Id - the platform's id
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface PlatformDraft<Id extends string = string, C extends string = string, K extends string = string>
  extends Pick<Platform<Id, C, K>, 'id' | 'name' | 'vendor' | 'homepage' | 'license'>,
    Partial<Pick<Platform<Id, C, K>, 'status' | 'names' | 'history' | 'notFound' | 'values'>> {
  /** The month in which the statements were written down that do not say it themselves: what `asOf` goes by. */
  readonly recorded: Month;
  /** Where statements can be checked that do not say it themselves; left out, nowhere. */
  readonly sources?: readonly Source[];
  /** Who runs it: for a platform that comes in one form. One that comes in several names them in `offerings`. */
  readonly delivery?: Delivery;
  /** Its products and forms; left out, it is one form, as `delivery` says. */
  readonly offerings?: Readonly<Record<string, Offering>>;
  /** Left out, its name and its vendor. */
  readonly introduction?: Partial<Introduction>;
  /** Statements by category; a category that is left out has none. */
  readonly cells?: Readonly<Partial<Record<C, readonly StatementDraft<K>[]>>>;
}

/** The key of the form that a platform gets which names none. */
const wholeForm = 'platform';

const required = ['id', 'name', 'vendor', 'homepage', 'license', 'recorded'] as const;
const optional = ['status', 'names', 'history', 'notFound', 'values'] as const;
const filledIn = ['sources', 'delivery', 'offerings', 'introduction', 'cells'] as const;
const inStatement = ['slug', 'text', 'support', 'about', 'only', 'sources', 'recorded', 'date'] as const;

/**
 * A whole platform out of what there is to say about it: one by the schema too.
 *
 * @throws InvalidArgumentError for a property that does not exist, a text that is longer than the schema has it, or written
 * otherwise, and unless either `delivery` or `offerings` tells the form that the platform comes in
 * @throws InvalidContentError for a value that has not its shape, and an id that is not known
 */
export function definePlatform<Id extends string, C extends string, K extends string>(
  ids: KnownIds<C, K>,
  given: PlatformDraft<Id, C, K>,
): Platform<Id, C, K> {
  const draft = knownFields('platform', given, [...required, ...optional, ...filledIn]);
  const limits = platformLimits();
  limits.facts(draft, 'platform');
  const { recorded, sources = [], delivery, offerings = {}, introduction, cells = {}, ...facts } = draft;
  const { id, name, vendor } = facts;
  limits.sources(sources, 'platform.sources');
  if (introduction !== undefined) knownFields('platform.introduction', introduction, ['summary', 'concepts']);
  const own = platformFrom(ids, id, {
    status: { is: 'active', sources: [] },
    names: [],
    history: [],
    notFound: {},
    ...facts,
    offerings: withForm(offerings, delivery, name),
    introduction: { summary: `${name}, by ${vendor}.`, concepts: [], ...introduction },
    cells: isRecord(cells) ? withDefaults(cells, { recorded, sources }) : cells,
  });
  limits.platform(own, 'platform');
  assertOfferings(own);
  return own;
}

/** What statements are limited to, and what parts work with, are offerings of the platform: else they would count nowhere. */
function assertOfferings({ offerings, cells, history, values = {} }: Platform): void {
  const keys = Object.keys(offerings);
  const assert = (named: readonly string[], path: string, valid: readonly string[]) => {
    for (const key of named) {
      if (isAmong(valid, key)) continue;
      throw new InvalidArgumentError(path, describe(key), `one of ${valid.join(', ')}`);
    }
  };
  const assertLimits = (limited: readonly { readonly only?: readonly string[] }[], path: string) => {
    for (const [place, { only = [] }] of limited.entries()) assert(only, `${path}[${place}].only`, keys);
  };
  for (const [category, features] of Object.entries(cells)) assertLimits(features, `platform.cells.${category}`);
  assertLimits(history, 'platform.history');
  for (const [measure, measured] of Object.entries(values)) assertLimits(measured, `platform.values.${measure}`);
  const forms = keys.filter((key) => offerings[key]?.standing === 'form');
  for (const key of keys) assert(offerings[key]?.with ?? [], `platform.offerings.${key}.with`, forms);
}

function withForm(offerings: unknown, delivery: unknown, name: string): unknown {
  if (!isRecord(offerings)) return offerings;
  const hasForm = Object.values(offerings).some((offering) => isRecord(offering) && offering['standing'] === 'form');
  if (hasForm && delivery === undefined) return offerings;
  const words = deliveries.join(' or ');
  if (hasForm)
    throw new InvalidArgumentError('platform.delivery', describe(delivery), 'none, as offerings name a form');
  if (!(deliveries as readonly unknown[]).includes(delivery)) {
    throw new InvalidArgumentError('platform.delivery', describe(delivery), `${words}, or a form among the offerings`);
  }
  if (Object.hasOwn(offerings, wholeForm)) {
    const expected = `another key, as the form that is ${delivery} has it; or that form among the offerings`;
    throw new InvalidArgumentError('platform.offerings', describe(wholeForm), expected);
  }
  return { [wholeForm]: { name, kind: 'product', standing: 'form', delivery }, ...offerings };
}

function withDefaults(
  cells: Readonly<Record<string, unknown>>,
  defaults: Pick<Feature, 'recorded' | 'sources'>,
): Readonly<Record<string, unknown>> {
  const whole = (draft: unknown, path: string) => {
    const { support = {}, ...statement } = knownFields(path, draft as StatementDraft, inStatement);
    return { ...defaults, ...statement, support: isRecord(support) ? withHows(support, path) : support };
  };
  const entries = Object.entries(cells).map(([category, features]) => [
    category,
    Array.isArray(features)
      ? features.map((draft, place) => whole(draft, `platform.cells.${category}[${place}]`))
      : features,
  ]);
  return Object.fromEntries(entries);
}

/** What a level by itself stands for. */
const supports: Readonly<Record<Exclude<RecordedLevel, 'integration'>, Support>> = {
  native: { how: 'native' },
  preview: { how: 'native', stage: 'preview' },
  partial: { how: 'native', partial: true },
  custom: { how: 'custom' },
  deprecated: { how: 'native', stage: 'deprecated' },
  none: { how: 'none' },
};

function withHows(support: Readonly<Record<string, unknown>>, path: string): Readonly<Record<string, unknown>> {
  const entries = Object.entries(support).map(([id, how]) => [id, supportFor(how, `${path}.support.${id}`)]);
  return Object.fromEntries(entries);
}

function supportFor(how: unknown, path: string): unknown {
  if (isRecord(how)) knownFields(path, how, ['how', 'via', 'shows', 'partial', 'stage']);
  const { how: by, via } = isRecord(how) ? how : { how, via: undefined };
  if (by === 'integration' && (!Array.isArray(via) || via.length === 0)) {
    throw new InvalidArgumentError(
      path,
      'an integration through nothing',
      "{ how: 'integration', via: [what it works through] }",
    );
  }
  if (typeof how !== 'string') return how;
  if (Object.hasOwn(supports, how)) return supports[how as keyof typeof supports];
  throw new InvalidArgumentError(
    path,
    describe(how),
    `one of ${Object.keys(supports).join(', ')}, or what a support says`,
  );
}
