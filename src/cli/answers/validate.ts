import type { Dataset } from 'mlops-platforms';
import { upgrade } from '../../content/upgrade.ts';
import { isRecord } from '../../errors/shape.ts';
import { datasetSchema } from '../../model/content.schema.ts';
import { schemaVersion } from '../../model/content.ts';
import { problemsOf } from '../../model/rules/index.ts';
import type { Answer } from '../command.ts';
import type { validate } from '../commands/validate.ts';
import { readDataset } from '../input/dataset-file.ts';
import { shapeProblems } from '../input/schema-problems.ts';
import { indented } from '../layout/columns.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';

/** So many problems are printed; JSON has them all. */
const most = 20;

interface Found {
  readonly path: string;
  readonly message: string;
  /** The dataset rule that it breaks; absent where the shape is wrong. */
  readonly rule?: string;
}

export const answer: Answer<typeof validate> = async ({ words: [path = ''] }) => {
  const { file, value: given } = await readDataset(path);
  const isOld = isRecord(given) && given['schemaVersion'] === 1;
  // Older versions of this package published that shape: it is checked as everything here reads it. How its
  // offerings stand to each other was not recorded then.
  const value = isOld ? upgrade(given) : given;
  const problems = problemsIn(value).filter(({ rule }) => !isOld || rule !== 'offeringsAreConsistent');
  const valid = problems.length === 0;
  return {
    value: { file, valid, problems },
    shown: ({ width }) => [
      ...(isOld ? wrap(line(oldShape), width) : []),
      ...(valid ? summary(file, value as Dataset, width) : report(file, problems, width)),
    ],
    code: valid ? 0 : 1,
  };
};

const oldShape = `schemaVersion 1, as versions 1.x published it: checked as schemaVersion ${schemaVersion}, which it is read as.`;

/** What is wrong with the shape; or, if nothing is, which rules are broken. */
function problemsIn(value: unknown): Found[] {
  const issues = issuesIn(value);
  if (issues === undefined) return [{ path: '', message: 'found more mistakes than can be told, expected a dataset' }];
  if (issues.length === 0)
    return problemsOf(value as Dataset).map(({ path, message, rule }) => ({ path, message, rule }));
  return shapeProblems(issues, value).map(({ path, found, expected }) => ({
    path,
    message: `found ${found}, expected ${expected}`,
  }));
}

function issuesIn(value: unknown) {
  try {
    const result = datasetSchema.safeParse(value);
    return result.success ? [] : result.error.issues;
  } catch (error) {
    // Zod hands on the issues of a list as arguments of a call, of which there may not be a hundred thousand.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function summary(
  file: string,
  { platforms, categories, capabilities, version, updated }: Dataset,
  width: number,
): Line[] {
  const counts = [
    `${Object.keys(platforms).length} platforms`,
    `${Object.keys(categories).length} categories`,
    `${Object.keys(capabilities).length} capabilities`,
  ];
  return wrap(
    line(styled('valid', 'green'), `: ${file}, ${counts.join(', ')}, version ${version}, data of ${updated}`),
    width,
  );
}

function report(file: string, problems: readonly Found[], width: number): Line[] {
  const shown = problems
    .slice(0, most)
    .flatMap(({ path, message, rule }) => [
      ...wrap(line(styled(path || 'the file', 'bold')), width, 2),
      ...indented(wrap(line(message, rule === undefined ? '' : styled(` (${rule})`, 'dim')), width - 2), 2),
    ]);
  const rest = problems.length - most;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    ...wrap(line(styled('not valid', 'red'), `: ${file}, ${count}`), width),
    ...shown,
    ...(rest > 0 ? wrap(line(styled(`and ${rest} more; --json lists them all`, 'dim')), width) : []),
  ];
}
