import { dataset } from 'mlops-platforms';
import { schemaVersion } from '../../model/content.ts';
import type { Answer } from '../command.ts';
import type { validate } from '../commands/validate.ts';
import { readDataset } from '../input/dataset-file.ts';
import { indented } from '../layout/columns.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { Finding } from '../validation/finding.ts';
import { findingsIn } from '../validation/findings.ts';
import { type Kind, subjectOf } from '../validation/subject.ts';

/** So many findings are printed in all, and of one kind; JSON has every one. */
const most = 20;
const mostOfAKind = 3;

export const answer: Answer<typeof validate> = async ({ words: [path = ''] }) => {
  const { file, value: given } = await readDataset(path);
  const subject = subjectOf(given);
  const { findings, first } = findingsIn(subject, given);
  const valid = findings.length === 0;
  return {
    value: {
      file,
      checked: subject.kind,
      valid,
      ...(subject.isOld && { readAs: schemaVersion }),
      ...(first !== undefined && { first }),
      problems: findings,
    },
    shown: ({ width }) => [
      ...(subject.isOld ? wrap(line(oldShape), width) : []),
      ...(first === undefined ? [] : wrap(line(beginning(first)), width)),
      ...(valid ? summary(file, subject.kind, subject.value, width) : report(file, subject.kind, findings, width)),
    ],
    code: valid ? 0 : 1,
  };
};

const oldShape = `schemaVersion 1, as versions 1.x published it: checked as schemaVersion ${schemaVersion}, which it is read as.`;

function beginning(first: number): string {
  return `More mistakes than can be told: these are of the first ${first} in the shape, and no rule was checked.`;
}

const nouns: Readonly<Record<Kind, string>> = {
  dataset: 'a dataset',
  content: 'a content, that is a dataset without what identifies a release',
  platform: 'a platform',
};

function summary(file: string, kind: Kind, value: unknown, width: number): Line[] {
  return wrap(line(styled('valid', 'green'), `: ${file}, ${nouns[kind]}, ${factsOf(kind, value)}`), width);
}

function factsOf(kind: Kind, value: unknown): string {
  if (kind === 'platform') {
    return `beside the categories and capabilities of mlops-platforms ${dataset.version}`;
  }
  const { platforms, categories, capabilities, version, updated } = value as typeof dataset;
  const counts = [
    `${Object.keys(platforms).length} platforms`,
    `${Object.keys(categories).length} categories`,
    `${Object.keys(capabilities).length} capabilities`,
  ];
  return [...counts, ...(kind === 'dataset' ? [`version ${version}`, `data of ${updated}`] : [])].join(', ');
}

function report(file: string, kind: Kind, findings: readonly Finding[], width: number): Line[] {
  const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  const shown = ofEachKind(findings);
  const rest = findings.length - shown.reduce((sum, { more }) => sum + 1 + more, 0);
  return [
    ...wrap(line(styled('not valid', 'red'), `: ${file}, ${nouns[kind]}, ${count}`), width),
    ...shown.flatMap(({ finding, more }) => [...told(finding, width), ...moreOfAKind(more, width)]),
    ...(rest > 0 ? wrap(line(styled(`and ${rest} more; --json lists them all`, 'dim')), width) : []),
  ];
}

function told({ path, place, message, rule }: Finding, width: number): Line[] {
  const where = place === path || place === '' ? '' : styled(` at ${place}`, 'dim');
  return [
    ...wrap(line(styled(path || 'the file', 'bold'), where), width, 2),
    ...indented(wrap(line(message, rule === undefined ? '' : styled(` (${rule})`, 'dim')), width - 2), 2),
  ];
}

function moreOfAKind(more: number, width: number): Line[] {
  if (more === 0) return [];
  return indented(wrap(line(styled(`and ${more} more of this kind; --json lists them all`, 'dim')), width - 2), 2);
}

interface Shown {
  readonly finding: Finding;
  /** Set on the last one shown of its kind: how many are not. */
  readonly more: number;
}

/** The first findings of each kind, in their order, and how many more there are of it. */
function ofEachKind(findings: readonly Finding[]): Shown[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  const taken = new Map<string, number>();
  const shown: Shown[] = [];
  for (const finding of findings) {
    if (shown.length === most) break;
    const kind = kindOf(finding);
    const place = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, place);
    if (place > mostOfAKind) continue;
    const others = (counts.get(kind) ?? 0) - mostOfAKind;
    shown.push({ finding, more: place === mostOfAKind ? Math.max(0, others) : 0 });
  }
  return shown;
}

/** Findings of one kind: what breaks one rule, or has the same mistake in the same property. */
function kindOf({ path, message, rule }: Finding): string {
  if (rule !== undefined) return rule;
  const property = path.slice(path.lastIndexOf('/') + 1);
  return `${/^\d+$/.test(property) ? '' : property} ${message.slice(message.lastIndexOf(', expected '))}`;
}
