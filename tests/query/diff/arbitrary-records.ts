import fc from 'fast-check';
import type { Bar } from '../../../src/model/bar.ts';
import type { Capability } from '../../../src/model/capability.ts';
import { capabilitySubjects } from '../../../src/model/capability.ts';
import type { Measure, MeasuredValue } from '../../../src/model/measure.ts';
import { deliveries, type Offering, offeringKinds, standings } from '../../../src/model/offering.ts';
import type { Product } from '../../../src/model/product.ts';
import type { RequirementSet } from '../../../src/model/requirement-set.ts';
import type { Source } from '../../../src/model/source.ts';
import { type PlatformStatus, statuses } from '../../../src/model/status.ts';
import { hows, type Support, stages } from '../../../src/model/support.ts';

// Small pools, so that two contents have much in common; with names that an object inherits, or treats as no other.
export const platformIds = ['acme', 'bare', '__proto__'];
export const categoryIds = ['training', 'serving', 'constructor'];
export const capabilityIds = ['tuning', 'drift', 'toString'];
const offeringIds = ['cloud', 'edge', '1'];

export const word = fc.constantFrom('One.', 'Two.', '');
export const month = fc.constantFrom('2021-10', '2026-11');
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
export const someOf = (ids: readonly string[]) => fc.shuffledSubarray([...ids]);

/** A record as JSON has it: without what is undefined. */
export function recordWith<T extends object>(
  parts: { [Key in keyof T]-?: fc.Arbitrary<T[Key] | undefined> },
): fc.Arbitrary<T> {
  return fc
    .record(parts as Record<string, fc.Arbitrary<unknown>>)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T);
}

export const recordOf = <T>(ids: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  someOf(ids).chain((keys) =>
    fc
      .tuple(...keys.map(() => value))
      .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at] as T]))),
  );

const withIds = <T>(records: Record<string, T>) =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { id, ...record }]));

/** Records that know their ids. */
export const identified = <T>(ids: readonly string[], value: fc.Arbitrary<T>) => recordOf(ids, value).map(withIds);

/** The same, or nothing: an empty one says what none says. */
export const optional = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  maybe(identified(ids, value).filter((records) => Object.keys(records).length > 0));

const source = recordWith<Source>({
  title: word,
  url: fc.constantFrom('https://example.org/1', 'https://example.org/2', 'https://example.org/1 (2)'),
  dated: maybe(month),
  version: maybe(fc.constantFrom('1.9', '2')),
  recorded: maybe(month),
  accessed: maybe(fc.constant('2026-11-02')),
  gone: fc.constant(undefined),
  archive: fc.constant(undefined),
});
export const sources = fc.array(source, { maxLength: 3 });

export const status = recordWith<PlatformStatus>({ is: fc.constantFrom(...statuses), since: maybe(month), sources });
export const only = maybe(fc.constantFrom(['cloud'], ['edge', 'cloud']));

export const support = recordWith<Support>({
  how: fc.constantFrom(...hows),
  via: maybe(fc.constantFrom(['katib'], ['katib', 'ray'], ['ray', 'katib'])),
  shows: maybe(fc.constantFrom(['one'], ['one', 'two'])),
  partial: maybe(fc.constant(true as const)),
  stage: maybe(fc.constantFrom(...stages)),
});

const offering = recordWith<Offering>({
  name: word,
  kind: fc.constantFrom(...offeringKinds),
  standing: fc.constantFrom(...standings),
  delivery: maybe(fc.constantFrom(...deliveries)),
  with: maybe(someOf(offeringIds)),
  alone: maybe(fc.constant(true as const)),
  status: maybe(status),
  sources: maybe(sources),
});
export const offerings = recordOf(offeringIds, offering);

const criteria = (ids: readonly string[], minLength: number) =>
  fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), text: word }), {
    minLength,
    maxLength: 2,
    selector: ({ id }) => id,
  });
const bar = recordWith<Bar>({
  scope: word,
  core: criteria(['one', 'two'], 1),
  also: criteria(['three', 'four'], 0),
  full: fc.constantFrom('all' as const, 1, 2),
  how: maybe(recordOf(['script', 'hook'], fc.constantFrom(...hows))),
  elsewhere: maybe(recordOf(['script', 'hook'], someOf(capabilityIds))),
});
export const capability = recordWith<Omit<Capability, 'id'>>({
  category: word,
  name: word,
  definition: word,
  aliases: fc.constantFrom([], ['x', 'y']),
  of: maybe(fc.constantFrom(...capabilitySubjects)),
  delivery: maybe(fc.constantFrom(...deliveries)),
  bar: maybe(bar),
});

const value = recordWith<MeasuredValue>({ value: fc.constantFrom('3.12', 12), only, sources, recorded: month });
export const values = maybe(recordOf(['nodes', 'price'], fc.array(value, { maxLength: 2 })));

const aliases = fc.constantFrom([], ['x'], ['x', 'y']);
export const optionalRecords = {
  products: optional(
    ['katib', 'ray'],
    recordWith<Omit<Product, 'id'>>({ name: word, vendor: word, status, aliases, sources }),
  ),
  requirementSets: optional(
    ['act', 'audit'],
    recordWith<Omit<RequirementSet, 'id'>>({
      name: word,
      definition: word,
      capabilities: someOf(capabilityIds),
      sources,
    }),
  ),
  measures: optional(
    ['nodes', 'price'],
    recordWith<Omit<Measure, 'id'>>({ name: word, definition: word, unit: maybe(word), aliases }),
  ),
};
