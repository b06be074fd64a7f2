import type { Mistakes } from '../../errors/mistakes.ts';
import { isRecord, isText, type Shape, shapesFor } from '../../errors/shape.ts';
import { releaseLevels } from './change.ts';
import { listedKinds, type RecordKind, redirectedKinds } from './record-kind.ts';

/** What changes are checked for. */
export interface ChangeShapeOptions {
  /** Whether each says which level it asks for; to apply it, that need not be known. */
  readonly judged: boolean;
  /** Whether there may be kinds that this version does not know: they can be counted, but not applied. */
  readonly newer: boolean;
}

/** The fields that tell what a record is, and those whose parts have changes of their own: none of them can change. */
const fixed = (kind: RecordKind): readonly string[] => {
  if (kind === 'feature') return ['id', 'platform', 'category', 'slug'];
  return kind === 'platform' ? ['id', 'cells', 'history'] : ['id'];
};

type Fields = Readonly<Record<string, Shape>>;

/** What a kind of change has beside what all have. */
interface FieldsOfKind {
  readonly required: Fields;
  readonly optional: Fields;
}

/** The shape of a change, by its kind: what is read of it to apply it, to sum it up and to find it. */
export function changeShape(mistakes: Mistakes, { judged, newer }: ChangeShapeOptions): Shape {
  const { fitting, text, oneOf, listOf, recordOf, object } = shapesFor(mistakes);
  const texts = listOf(text);
  const count = fitting('a whole number from 0', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
  const place = object({}, { before: count, after: count });
  const level = { level: oneOf(releaseLevels.filter((each) => each !== 'none')) };
  const [told, maybe] = judged ? [level, {}] : [{}, level];
  const common = { kind: text, id: text, ...told };
  const rest = { ...maybe, reason: text };

  const fieldsOf = (kind: RecordKind): Shape => {
    const steps = fitting(`the steps to a field, but for ${fixed(kind).join(', ')}`, (path) => {
      return Array.isArray(path) && path.length > 0 && path.every(isText) && !fixed(kind).includes(path[0] ?? '');
    });
    return listOf(object({ path: steps }, { place }));
  };
  /** What a change reads of a record that came or went, beside what the shape of a content holds it to. */
  const recordOfKind = (kind: RecordKind, when: string): Shape => {
    const record = fitting(`the record that ${when}`, isRecord);
    const parts =
      kind === 'platform'
        ? object({ notFound: recordOf(text) }, { cells: fitting('none', never), history: fitting('none', never) })
        : object(kind === 'requirement-set' ? { capabilities: texts } : {});
    return (value, path) => {
      record(value, path);
      parts(value, path);
    };
  };

  const fields = new Map<string, FieldsOfKind>();
  const add = (kind: string, required: Fields, optional: Fields = {}) => fields.set(kind, { required, optional });
  for (const kind of [...listedKinds, 'feature'] as const) {
    const told = kind === 'feature' ? { capabilities: texts } : {};
    add(`${kind}-added`, { after: recordOfKind(kind, 'is there after') }, { ...told, place });
    add(`${kind}-removed`, { before: recordOfKind(kind, 'was before') }, { ...told, place });
    add(`${kind}-changed`, { changes: fieldsOf(kind) }, told);
  }
  for (const kind of redirectedKinds) {
    const told = kind === 'feature' ? { capabilities: texts } : {};
    const sides = { before: recordOfKind(kind, 'was before'), after: recordOfKind(kind, 'is there after') };
    add(`${kind}-moved`, { from: texts, to: texts, changes: fieldsOf(kind) }, { ...told, ...sides, place });
  }
  const changes = fieldsOf('feature');
  add('feature-judged-anew', { changes }, { capabilities: texts });
  const retired = fitting('an object', isRecord);
  for (const kind of ['retired', 'reinstated']) {
    add(`feature-${kind}`, { retired, changes }, { capabilities: texts, place });
  }
  add('feature-restated', { retired, changes }, { capabilities: texts, place, successors: texts });
  add('features-reordered', { before: texts, after: texts }, { category: text });
  add('records-reordered', { of: oneOf(listedKinds), before: texts, after: texts });
  const of = oneOf(redirectedKinds);
  add('redirect-added', { of, after: texts });
  add('redirect-removed', { of, before: texts });
  add('redirect-changed', { of, before: texts, after: texts });
  const version = fitting('a number', (value) => typeof value === 'number');
  add('schema-changed', {}, { before: version, after: version });

  // A field that only other kinds have would be taken for one of theirs, or be passed over without a word.
  const foreign = fitting('none in a change of this kind', never);
  const inAny = new Set([...fields.values()].flatMap((each) => [each.required, each.optional].flatMap(Object.keys)));
  const shapes = new Map<string, Shape>();
  for (const [kind, { required, optional }] of fields) {
    const own = { ...rest, ...optional };
    const others = [...inAny].filter((name) => !Object.hasOwn(required, name) && !Object.hasOwn(own, name));
    const foreigners = Object.fromEntries(others.map((name) => [name, foreign]));
    shapes.set(kind, object({ ...common, ...required }, { ...own, ...foreigners }));
  }

  const change = fitting('a change', (value) => isRecord(value) && isText(value['kind']));
  const known = fitting('a change', (kind) => newer || shapes.has(String(kind)));
  const unknown = object(common, {
    ...rest,
    capabilities: texts,
    of: text,
    from: texts,
    to: texts,
    changes: listOf(object({ path: texts })),
  });
  return (value, path) => {
    change(value, path);
    const { kind } = value as { readonly kind: string };
    known(kind, path);
    (shapes.get(kind) ?? unknown)(value, path);
  };
}

function never(): boolean {
  return false;
}
