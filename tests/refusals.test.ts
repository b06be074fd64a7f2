import { describe, expect, it } from 'vitest';
import { applyChanges, changesOf, diff, levelChanges, summaryOf } from '../src/diff.ts';
import { InvalidArgumentError } from '../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../src/errors/invalid-content-error.ts';
import { UnknownIdError } from '../src/errors/unknown-id-error.ts';
import * as root from '../src/index.ts';
import * as report from '../src/report.ts';

type Anything = (...given: never[]) => unknown;
const call = (query: unknown, given: readonly unknown[]) => (query as Anything)(...(given as never[]));

/** Values of every type; each option has some of which it is none. */
const anything: readonly unknown[] = [null, 0, -1, Number.NaN, true, 'text', Symbol('text'), 10n, [], [5], [null], {}];
const none = (...fitting: readonly unknown[]) =>
  anything.filter((value) => !fitting.some((fit) => Object.is(fit, value) || JSON.stringify(fit) === json(value)));

function json(value: unknown): string | undefined {
  return typeof value === 'bigint' || typeof value === 'symbol' ? undefined : JSON.stringify(value);
}

/** What every list of ids, and every yes or no, refuses. */
const lists = none([]);
const flags = none(true);

const { dataset } = root;
const empty = { level: 'none', changes: [] };
const levels = { levels: lists };
const filter = {
  platforms: lists,
  categories: lists,
  capabilities: lists,
  ...levels,
  offerings: lists,
  statuses: lists,
  licenses: lists,
  asOf: anything,
  notReadSince: anything,
  retired: flags,
};
const reporting = {
  content: anything,
  title: none('text'),
  retired: flags,
  levelsOnly: flags,
  categories: lists,
  capabilities: lists,
  top: anything,
  bom: flags,
};
const grid = { platforms: lists, capabilities: lists, categories: lists, offerings: lists };
const must = { requirements: ['automl'] };
const reports = Object.entries(report);

/** Each function with what stands before its options, its options, and what each of them refuses. */
const withOptions: readonly (readonly [
  string,
  unknown,
  unknown[],
  object,
  Readonly<Record<string, readonly unknown[]>>,
])[] = [
  ['supportOf', root.supportOf, ['kubeflow', 'automl'], {}, { offering: anything }],
  ['supportGrid', root.supportGrid, [], {}, grid],
  ['compare', root.compare, [['kubeflow']], {}, { categories: lists, differences: flags }],
  ['findFeatures', root.findFeatures, [], {}, filter],
  ['searchFeatures', root.searchFeatures, ['drift'], {}, { ...filter, limit: anything }],
  [
    'evaluate',
    root.evaluate,
    [],
    must,
    {
      requirements: anything,
      platforms: lists,
      accept: anything,
      sameOffering: flags,
      includeDiscontinued: flags,
    },
  ],
  ['changesOf', changesOf, [empty], {}, { platforms: lists, kinds: lists, capabilities: lists }],
  ['levelChanges', levelChanges, [dataset, dataset], {}, { platforms: lists, capabilities: lists, categories: lists }],
  ...reports.map(
    ([name, make]) => [name, make, [root.compare(['kubeflow'], { categories: ['pricing'] })], {}, reporting] as const,
  ),
] as never;

/** What comes before the options, or is all there is. */
const withArguments: readonly (readonly [string, unknown, readonly (readonly unknown[])[]])[] = [
  ['byPlatform', root.byPlatform, anything.map((value) => [value])],
  ['byCategory', root.byCategory, anything.map((value) => [value])],
  ['byCapability', root.byCapability, anything.map((value) => [value])],
  [
    'supportOf',
    root.supportOf,
    anything.flatMap((value) => [
      [value, 'automl'],
      ['kubeflow', value],
    ]),
  ],
  ['compare', root.compare, [...none([]).map((value) => [value]), []]],
  ['searchFeatures', root.searchFeatures, [...none('text').map((value) => [value]), []]],
  ['matchesOf', root.matchesOf, anything.map((value) => [value])],
  ['getFeature', root.getFeature, anything.map((value) => [value])],
  ['createMatrix', root.createMatrix, anything.map((value) => [value])],
  ['contentFrom', root.contentFrom, anything.map((value) => [value])],
  [
    'platformFrom',
    root.platformFrom,
    anything.flatMap((value) => [
      ['kubeflow', value],
      [value, {}],
    ]),
  ],
  ['definePlatform', root.definePlatform, anything.map((value) => [value])],
  [
    'diff',
    diff,
    anything.flatMap((value) => [
      [value, dataset],
      [dataset, value],
    ]),
  ],
  [
    'applyChanges',
    applyChanges,
    [...anything.map((value) => [value, []]), ...none([]).map((value) => [dataset, value])],
  ],
  [
    'levelChanges',
    levelChanges,
    anything.flatMap((value) => [
      [value, dataset],
      [dataset, value],
    ]),
  ],
  ['changesOf', changesOf, anything.map((value) => [value])],
  ['summaryOf', summaryOf, anything.map((value) => [value])],
  ...reports.map(([name, make]) => [name, make, none([]).map((value) => [value])] as const),
];

/** The error that a call ends with, if it is one of the package's own; else what happened instead. */
function outcomeOf(query: unknown, given: readonly unknown[]): string {
  try {
    call(query, given);
    return 'answered';
  } catch (error) {
    const isTyped = [InvalidArgumentError, InvalidContentError, UnknownIdError].some((kind) => error instanceof kind);
    return isTyped ? 'refused' : `failed with ${String(error)}`;
  }
}

function shown(value: unknown): string {
  return typeof value === 'symbol' || typeof value === 'bigint' || typeof value === 'number'
    ? String(value)
    : (JSON.stringify(value) ?? String(value)).slice(0, 40);
}

describe.each(withOptions)('%s', (_, query, before, asked, options) => {
  it('answers without a mistake', () => {
    expect(outcomeOf(query, [...before, asked])).toBe('answered');
  });

  it('refuses an option that does not exist', () => {
    const [name = ''] = Object.keys(options);
    for (const mistyped of [name.slice(0, -1), 'unheardOf']) {
      expect(outcomeOf(query, [...before, { ...asked, [mistyped]: ['kubeflow'] }]), mistyped).toBe('refused');
    }
  });

  it.each([null, 5, 'text', true, [], ['kubeflow']].map((value) => [shown(value), value]))(
    'refuses options that are %s',
    (_shown, value) => expect(outcomeOf(query, [...before, value])).toBe('refused'),
  );

  it.each(Object.entries(options))('refuses %s of another type', (name, values) => {
    const wrong = values.map((value) => [shown(value), outcomeOf(query, [...before, { ...asked, [name]: value }])]);
    expect(wrong.filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  });
});

describe.each(withArguments)('%s', (_, query, wrong) => {
  it('refuses arguments of another type', () => {
    const outcomes = wrong.map((given) => [given.map(shown).join(', '), outcomeOf(query, given)]);
    expect(outcomes.filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  });
});

describe('what takes anything', () => {
  it.each([root.isPlatformId, root.isCategoryId, root.isCapabilityId])('is a question with an answer', (isId) => {
    expect(anything.map((value) => isId(value))).toEqual(anything.map(() => false));
  });

  it('is resolveId, which knows nothing of it', () => {
    expect(anything.map((value) => root.resolveId(value as never))).toEqual(anything.map(() => []));
  });
});

it('every function of the root is asked here', () => {
  const asked = new Set([...withOptions, ...withArguments].map(([name]) => name));
  const others = ['isPlatformId', 'isCategoryId', 'isCapabilityId', 'resolveId', 'levelOf'];
  const functions = Object.entries(root).filter(
    ([, value]) => typeof value === 'function' && !/^class/.test(String(value)),
  );
  expect(functions.map(([name]) => name).filter((name) => !asked.has(name) && !others.includes(name))).toEqual([]);
});

describe('an id that is something else', () => {
  it.each([
    [
      'an alias',
      () => root.supportOf('kubeflow', 'hpo' as never),
      "It is a name of 'hyperparameter-tuning': pass the id.",
    ],
    ['a name', () => root.byPlatform('Amazon SageMaker' as never), "It is a name of 'sagemaker': pass the id."],
    [
      'the id of another kind',
      () => root.byCategory('automl' as never),
      "It stands for the capability 'automl'; expected a category.",
    ],
    [
      'a mistyped permalink',
      () => root.getFeature('kubeflow/model-training/katbi'),
      "Did you mean 'kubeflow/model-training/katib'",
    ],
  ])('where it is %s, is refused with what to do', (_, act, told) => {
    expect(act).toThrow(UnknownIdError);
    expect(act).toThrow(told);
  });
});
