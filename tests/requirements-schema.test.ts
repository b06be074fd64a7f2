import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withIds } from '../src/cli/input/requirements.ts';
import { InvalidArgumentError } from '../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../src/errors/unknown-id-error.ts';
import { capabilities, capabilityIds, dataset, evaluate, platformIds } from '../src/index.ts';
import type { Capability } from '../src/model/capability.ts';
import { requirementsSchema } from '../tools/requirements-schema.ts';

const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(requirementsSchema(dataset));

const inJson = (question: unknown) => JSON.parse(JSON.stringify(question));

function isAnswered(question: unknown): boolean {
  try {
    evaluate(question as never);
    return true;
  } catch (error) {
    if (error instanceof InvalidArgumentError || error instanceof UnknownIdError) return false;
    throw error;
  }
}

/** Mostly what is right, sometimes what is not. */
const either = <T>(right: fc.Arbitrary<T>, ...wrong: readonly unknown[]) =>
  fc.oneof(
    { weight: 29, arbitrary: right as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
const levels = fc.uniqueArray(either(fc.constantFrom('native', 'preview', 'deprecated'), 'none', 'unknown', 5));
const accept = either(levels, 'native', null, {});
const criteriaOf = ({ id, bar }: Capability) =>
  [...(bar?.core ?? []), ...(bar?.also ?? [])].map((one) => `${id}/${one.id}`);
const criterionIds = Object.values(dataset.capabilities).flatMap(criteriaOf);
const capability = either(fc.constantFrom(...capabilityIds, ...criterionIds), 5, null, []);
const requirement = fc.oneof(
  capability,
  fc.record(
    {
      capability,
      priority: either(fc.constantFrom('must', 'should'), 'may', 1, null),
      weight: either(fc.constantFrom(0.5, 1, 20), 0, -1, '2', null),
      accept,
    },
    { requiredKeys: ['capability'] },
  ),
  fc.constantFrom({}, { name: 'automl' }, { capability: 'automl', wieght: 2 }),
);
const named = (asked: unknown) =>
  typeof asked === 'object' && asked !== null ? Reflect.get(asked, 'capability') : asked;
const question = fc.record(
  {
    // That each is named once is more than a schema can say.
    requirements: either(
      fc.uniqueArray(requirement, { maxLength: 3, selector: (asked) => String(named(asked)) }),
      {},
      null,
    ),
    platforms: either(fc.uniqueArray(either(fc.constantFrom(...platformIds), 5), { maxLength: 2 }), 'kubeflow', null),
    accept,
    sameOffering: either(fc.boolean(), 'yes', null),
    includeDiscontinued: either(fc.boolean(), 1),
  },
  { requiredKeys: ['requirements'] },
);

describe('the schema of a requirements file', { timeout: 60_000 }, () => {
  it('takes what evaluate takes, and refuses what evaluate refuses', () => {
    let answered = 0;
    fc.assert(
      fc.property(question, (asked) => {
        if (isAnswered(asked)) answered++;
        expect([fits(inJson(asked)), asked]).toEqual([isAnswered(asked), asked]);
      }),
      { numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(40);
  });

  it('refuses a question without requirements, and a property that does not exist', () => {
    for (const asked of [{}, { requirements: ['automl'], platform: ['kubeflow'] }, ['automl'], null]) {
      expect([fits(asked), isAnswered(asked)]).toEqual([false, false]);
    }
  });

  it('refuses what is asked twice in the same words', () => {
    for (const asked of ['automl', 'automl/ranking', { capability: 'automl', weight: 2 }]) {
      const question = { requirements: [asked, asked] };
      expect([fits(question), isAnswered(question)]).toEqual([false, false]);
    }
  });

  it('takes the address of the schema in a file, and nothing else in its place', () => {
    for (const [$schema, right] of [
      ['./requirements.schema.json', true],
      [5, false],
      [null, false],
      [{}, false],
    ] as const) {
      const file = { $schema, requirements: ['automl'] };
      expect([fits(file), isAnswered(withIds(file))]).toEqual([right, right]);
    }
  });

  it('refuses own keys of prototypes, as JSON may have them', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const whole = JSON.parse(`{"requirements":["automl"],"${name}":{}}`);
      const inner = JSON.parse(`{"requirements":[{"capability":"automl","${name}":{}}]}`);
      for (const asked of [whole, inner]) expect([fits(asked), isAnswered(withIds(asked))]).toEqual([false, false]);
    }
  });

  it('takes every id, and names too, as the command does', () => {
    expect(fits({ requirements: [...capabilityIds, ...criterionIds], platforms: [...platformIds] })).toBe(true);
    expect(fits({ requirements: [{ capability: capabilities.automl.name }], platforms: ['SageMaker'] })).toBe(true);
    expect(fits({ requirements: [''] })).toBe(false);
  });

  it('lists all ids, so that editors complete them', () => {
    const text = JSON.stringify(requirementsSchema(dataset));
    for (const id of [...capabilityIds, ...criterionIds, ...platformIds]) expect(text).toContain(`"${id}"`);
  });
});
