import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { compare } from '../query/compare.ts';
import { csvText } from './csv-text.ts';
import { cell, type Table } from './document.ts';
import { namesFor } from './document-of.ts';
import { type Statements, statementsTable } from './documents/statements.ts';
import { type Draft, newDraft } from './draft.ts';
import { narrowed } from './narrowed.ts';
import type { StatedOptions } from './options.ts';
import { plainCell } from './plain-line.ts';
import type { KnownSubject, SubjectKind } from './subject.ts';

/** A part of the matrix as a table in CSV: a row for each category, a column for each platform. */
export function matrixCsvOf(subject: KnownSubject, options: StatedOptions): string {
  const { columns, rows } = matrixTable(subject, options);
  const lines = [
    columns.map((line) => plainCell(cell(line))),
    ...rows.map(({ head, cells }) => [cell(head), ...cells].map(plainCell)),
  ];
  return `${options.bom ? '\uFEFF' : ''}${csvText(lines)}`;
}

/**
 * The statements of a subject, by category and platform.
 *
 * @throws InvalidArgumentError for a subject that has no such table
 */
export function matrixTable(subject: KnownSubject, options: StatedOptions): Table {
  const shown = narrowed(subject, { ...options, levelsOnly: undefined }).subject;
  const draft = newDraft(namesFor(subject, options), options.capabilities !== undefined);
  const statements = statementsIn(shown);
  if (statements === undefined) {
    const expected = `'list', or ${subjectsInWords}`;
    throw new InvalidArgumentError('options.layout', `'matrix' for ${wordsFor[shown.kind] ?? shown.kind}`, expected);
  }
  return statementsTable(draft, saidIn(statements, draft), { claims: shown.kind !== 'content' });
}

const subjectsInWords = 'a content, a platform, a category or a comparison as the subject';

const wordsFor: Partial<Record<SubjectKind, string>> = {
  capability: 'a capability',
  features: 'a list of statements',
  results: 'search results',
  grid: 'a grid of levels',
  evaluation: 'an evaluation',
  diff: 'a difference',
};

function statementsIn(subject: KnownSubject): Statements | undefined {
  switch (subject.kind) {
    case 'content': {
      const { categories, platforms } = subject.value;
      const columns = Object.values(platforms);
      const { cells } = compare(
        subject.value,
        columns.map(({ id }) => id),
      );
      return { categories: Object.values(categories), platforms: columns, cells };
    }
    case 'platform': {
      const { id, cells } = subject.value;
      const { cells: located } = compare(subject.content, [id]);
      return {
        categories: Object.keys(cells).map((category) => ({ id: category })),
        platforms: [{ id }],
        cells: located,
      };
    }
    case 'category': {
      const { category, platforms } = subject.value;
      const columns = Object.keys(platforms).map((id) => ({ id }));
      const cells = { [category.id]: platforms as Readonly<Record<string, readonly LocatedFeature[]>> };
      return { categories: [category], platforms: columns, cells };
    }
    case 'comparison': {
      const { categories, platforms, cells } = subject.value;
      return { categories: categories.map((id) => ({ id })), platforms: platforms.map((id) => ({ id })), cells };
    }
    default:
      return undefined;
  }
}

/** Where only some statements were asked for, the categories that have one. */
function saidIn({ categories, platforms, cells }: Statements, { isPart }: Draft): Statements {
  const isSaid = (category: string) => platforms.some(({ id }) => (cells[category]?.[id] ?? []).length > 0);
  return { categories: isPart ? categories.filter(({ id }) => isSaid(id)) : categories, platforms, cells };
}
