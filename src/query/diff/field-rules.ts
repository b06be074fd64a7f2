import type { FieldChange, Judgement } from './change.ts';
import { beginsAs, type PathPattern } from './field-path.ts';
import type { RecordKind } from './record-kind.ts';

type Level = Judgement['level'];

/** For a field that was added, for one that was removed, and for one whose value changed. */
type FieldLevels = readonly [added: Level, removed: Level, changed: Level];
const patch: FieldLevels = ['patch', 'patch', 'patch'];
const minor: FieldLevels = ['minor', 'minor', 'minor'];
const major: FieldLevels = ['major', 'major', 'major'];

/** Of the patterns that a path begins as, the first counts. */
type FieldRule = readonly [pattern: PathPattern, levels: FieldLevels, reason: string];

/** The model does not know these: an extended content has them, or a newer one. */
const unknown = [['minor', 'major', 'major'], 'The field is none that the model knows.'] as const;
const unknownField: FieldRule = ['', ...unknown];

const configurations = 'Which configurations exist, and what holds in them, is judged anew.';

/** The fields of a feature that are our judgement of the statement. */
const judgements = ['support', 'about', 'only'];

const fieldRules: Readonly<Record<RecordKind, readonly FieldRule[]>> = {
  category: [
    ['name', patch, 'Wording: the id tells which category it is.'],
    ['hint', patch, 'Wording: the id tells which category it is.'],
    unknownField,
  ],
  capability: [
    ['category', minor, 'It is found in another category; its id and all claims of it stay.'],
    ['name', patch, 'Wording: the id tells which capability it is.'],
    ['definition', patch, 'Wording: what is meant by an id stays, and another meaning needs another id.'],
    ['aliases', patch, 'Wording: it is found by other words.'],
    ['of', minor, configurations],
    ['delivery', minor, configurations],
    ['bar', minor, 'The criteria by which it is judged have changed.'],
    unknownField,
  ],
  platform: [
    ['name', patch, 'Wording: the id tells which platform it is.'],
    ['vendor', minor, 'The platform has another vendor.'],
    ['homepage', patch, 'An address.'],
    ['license', minor, 'The platform has another kind of licence.'],
    ['status/is', minor, 'The platform has another status.'],
    ['status', patch, 'A date or a source of the status.'],
    ['names', patch, 'It is found by other names.'],
    ['offerings/*/name', patch, 'Wording: the key tells which offering it is.'],
    ['offerings/*/kind', patch, 'Wording: the key tells which offering it is.'],
    ['offerings/*/standing', minor, configurations],
    ['offerings/*/delivery', minor, configurations],
    ['offerings/*/with', minor, configurations],
    ['offerings/*/alone', minor, configurations],
    ['offerings/*/status/since', patch, 'A date or a source of the status.'],
    ['offerings/*/status/sources', patch, 'A date or a source of the status.'],
    ['offerings/*/status', minor, 'The offering has another status.'],
    ['offerings/*/sources', patch, 'A source of what the offering is.'],
    ['offerings/*/*', ...unknown],
    [
      'offerings/*',
      ['minor', 'major', 'major'],
      'The key of an offering, which features are limited to, came or went.',
    ],
    ['offerings', patch, 'The same offerings stand in another order.'],
    ['introduction/concepts/*/*', patch, 'Wording, or a source, of a concept.'],
    ['introduction/concepts/*', ['patch', 'major', 'major'], 'The slug of a concept, its permalink, came or went.'],
    ['introduction', patch, 'Wording, or the order of concepts, of the introduction.'],
    ['notFound', patch, 'When something was searched for and not found.'],
    ['values', minor, 'There are more, fewer or other values to find.'],
    unknownField,
  ],
  product: [
    ['name', patch, 'Wording: the id tells which product it is.'],
    ['vendor', minor, 'The product has another vendor.'],
    ['status/is', minor, 'The product has another status.'],
    ['status', patch, 'A date or a source of the status.'],
    ['aliases', patch, 'Wording: it is found by other words.'],
    ['sources', patch, 'A source of what the product is.'],
    unknownField,
  ],
  'requirement-set': [
    ['name', patch, 'Wording: the id tells which set it is.'],
    ['definition', patch, 'Wording: what asks for the capabilities stays.'],
    ['capabilities', minor, 'The set asks for other capabilities.'],
    ['sources', patch, 'A source of what the set asks for.'],
    unknownField,
  ],
  measure: [
    ['name', patch, 'Wording: the id tells what is measured.'],
    ['definition', patch, 'Wording: what is measured stays.'],
    ['unit', major, 'Released values count something else.'],
    ['aliases', patch, 'Wording: it is found by other words.'],
    unknownField,
  ],
  feature: [
    ['text', patch, 'Wording, which may be corrected in place.'],
    ['support', minor, 'What the statement claims is judged anew; what it says stays.'],
    ['only', minor, 'What the statement is limited to is judged anew; what it says stays.'],
    ['about', minor, 'What the statement speaks of without claiming it is judged anew.'],
    ['date', patch, 'The date of an event.'],
    ['recorded', major, 'When the statement was recorded decides in which months `asOf` knows it.'],
    ['sources/*/recorded', major, 'When a source was recorded decides in which months `asOf` knows it.'],
    ['sources/*/*', patch, 'A source: what it is called, when it was read, whether it is gone.'],
    // "Sources are appended": every edition keeps its own. A page that is gone is marked so, a wrong one retires its
    // statement; and a new address is a new source.
    ['sources/*', ['patch', 'major', 'major'], 'A source came or went; a released one is marked, but never removed.'],
    ['sources', patch, 'The same sources stand in another order.'],
    ['retired/recorded', major, 'When a statement was written off decides in which months `asOf` knows it as live.'],
    ['retired/why', minor, 'The statement was retired for another kind of reason.'],
    ['retired/*', patch, 'Wording, a source, a date or a successor of the retirement.'],
    ['retired', ['minor', 'major', 'major'], 'The statement was retired, or its retirement taken back.'],
    unknownField,
  ],
};

/** What a change of one field asks for. */
export function judgementOfField(kind: RecordKind, change: Omit<FieldChange, keyof Judgement>): Judgement {
  const rule = fieldRules[kind].find(([pattern]) => beginsAs(change.path, pattern)) ?? unknownField;
  const [, [added, removed, changed], reason] = rule;
  return { level: change.before === undefined ? added : change.after === undefined ? removed : changed, reason };
}

/** Whether a field of a feature is our judgement of the statement, and not part of what it says. */
export function isJudgement({ path: [field = ''] }: Pick<FieldChange, 'path'>): boolean {
  return judgements.includes(field);
}
