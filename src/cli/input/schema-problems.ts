import type * as z from 'zod';
import { describe } from '../../errors/describe.ts';

/** Where a value has not its shape, and what is there against what was expected. */
export interface ShapeProblem {
  /** The way into the data: `platforms/kubeflow/cells/pricing/0/text`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Zod's issues in words; those of one value are one problem, and one about unknown properties is one for each. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[], data: unknown): ShapeProblem[] {
  const byPlace = new Map<string, ShapeProblem>();
  for (const found of issues.flatMap((issue) => problemsOfIssue(issue, data))) {
    const before = byPlace.get(found.path);
    const expected =
      before && before.expected !== found.expected ? `${before.expected}, and ${found.expected}` : found.expected;
    byPlace.set(found.path, { ...found, expected });
  }
  return [...byPlace.values()];
}

function problemsOfIssue(issue: z.core.$ZodIssue, data: unknown): ShapeProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...path, key], 'an unknown property', 'none of this name'));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues.map(expectation).join(' and ');
    return [problem(path, `the name ${describe(path.at(-1))}`, expected)];
  }
  return [problem(path, foundAt(data, issue.path), expectation(issue))];
}

function problem(path: readonly string[], found: string, expected: string): ShapeProblem {
  return { path: path.join('/'), found, expected };
}

/** What zod wanted. Messages of the schemas themselves begin with "expected". */
function expectation(issue: z.core.$ZodIssue): string {
  const own = /^expected (.*)$/s.exec(issue.message)?.[1];
  if (own !== undefined) return own;
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? quoted(issue.values[0]) : `one of ${issue.values.map(quoted).join(', ')}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectation)))].join(', or ');
    case 'invalid_format':
      return formats[issue.format] ?? `the format ${issue.format}`;
    case 'too_small':
      return `at least ${counted(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `at most ${counted(issue.maximum, issue.origin)}`;
    default:
      return issue.message;
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day, YYYY-MM-DD',
  url: 'an absolute address, https://…',
};

const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

function counted(number: number | bigint, origin: string): string {
  const [one, more] = units[origin] ?? ['', ''];
  return `${number} ${Number(number) === 1 ? one : more}`.trim();
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? describe(value) : String(value);
}

/** What is there, as far as the way exists. */
function foundAt(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return 'nothing';
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return describe(value);
}
