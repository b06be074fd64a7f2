import type { AnyContent } from '../content/any-content.ts';
import { contentFrom } from '../content/content-from.ts';
import { knownFields } from '../errors/known-names.ts';
import { inArguments } from '../errors/mistakes.ts';
import { shapesFor } from '../errors/shape.ts';
import type { Content } from '../model/content.ts';

/** What a matrix is read from. */
export type MatrixFormat = (typeof formats)[number];

const formats = ['markdown', 'csv', 'xlsx'] as const;

/** How much is read. What is over `cellLength` is a problem, what is over any other limit is refused as a whole. */
export interface MatrixLimits {
  /** The size of the input, in bytes or letters; 16 MiB. */
  readonly bytes?: number | undefined;
  /** What a workbook may hold, unpacked, in bytes, and its cells in letters; 64 MiB. */
  readonly unpackedBytes?: number | undefined;
  /** Rows of a table that are not blank; 10,000. */
  readonly rows?: number | undefined;
  /** Columns of a table; 1,000. */
  readonly columns?: number | undefined;
  /** Cells of all tables that are not blank; 200,000. */
  readonly cells?: number | undefined;
  /** Letters of a cell; 32,767, as in spreadsheets. */
  readonly cellLength?: number | undefined;
  /** Problems that are told; 1,000. */
  readonly problems?: number | undefined;
}

/** What may be said about the matrix that is read. */
export interface ReadMatrixOptions {
  /** Left out, it is told from the input. */
  readonly format?: MatrixFormat | undefined;
  /**
   * What heads mean that are no name of theirs: the id of a category, the id or name of a platform, or `null` for a row or
   * column that is to be left out.
   */
  readonly mapping?: Readonly<Record<string, string | null>> | undefined;
  /**
   * The content by whose ids, names and former names heads are known: `dataset`, or one of your own. Left out, the
   * categories of this package are known, and platforms are called what stands at their head.
   */
  readonly content?: AnyContent | undefined;
  /** How much is read; left out, more than any matrix has. */
  readonly limits?: MatrixLimits | undefined;
}

/** The options, checked, with what was left out. */
export interface StatedOptions {
  readonly format: MatrixFormat | undefined;
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly content: KnownNames;
  readonly limits: Limits;
}

/** What heads are known by. */
export type KnownNames = Pick<Content, 'categories' | 'platforms' | 'redirects'>;

export type Limits = { readonly [Name in keyof typeof usual]: number };

const usual = {
  bytes: 16 * 2 ** 20,
  unpackedBytes: 64 * 2 ** 20,
  rows: 10_000,
  columns: 1_000,
  cells: 200_000,
  cellLength: 32_767,
  problems: 1_000,
} as const;

const { fitting, oneOf, recordOf, object } = /* @__PURE__ */ shapesFor(inArguments);

/**
 * @param known - what heads are known by where no content is passed
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 * @throws InvalidContentError for a `content` that has not the shape of one
 */
export function statedOptions(options: ReadMatrixOptions, known: KnownNames): StatedOptions {
  const given = knownFields('options', options, ['format', 'mapping', 'content', 'limits'], ['content']);
  const target = fitting('a text, or null', (value) => typeof value === 'string' || value === null);
  const limit = fitting('a whole number from 1', (value) => Number.isSafeInteger(value) && Number(value) > 0);
  if (given.format !== undefined) oneOf(formats)(given.format, 'options.format');
  if (given.mapping !== undefined) recordOf(target)(given.mapping, 'options.mapping');
  const limits = given.limits === undefined ? {} : knownFields('options.limits', given.limits, Object.keys(usual));
  object({}, Object.fromEntries(Object.keys(usual).map((name) => [name, limit])))(limits, 'options.limits');
  return {
    format: given.format,
    mapping: given.mapping ?? {},
    content: given.content === undefined ? known : contentFrom(given.content),
    limits: { ...usual, ...(limits as Partial<Limits>) },
  };
}
