import type { AnyContent } from '../content/any-content.ts';
import { assertContentShape } from '../content/content-shape.ts';
import { copiedOnce } from '../content/copied-once.ts';
import { upgrade } from '../content/upgrade.ts';
import { knownFields } from '../errors/known-names.ts';
import { inContent } from '../errors/mistakes.ts';
import { plainValue } from '../errors/plain-value.ts';
import type { Content } from '../model/content.ts';
import { fitting, flag, listOf, oneOf, text } from './shape.ts';

/** What may be said about a report besides its subject. */
export interface ReportOptions {
  /** Where names, the ends of platforms, and the levels beside a comparison come from; ids are shown for what it does not name. */
  readonly content?: AnyContent | undefined;
  /** What a difference starts from, where `content` is what it leads to: then the levels that changed are told first. */
  readonly before?: AnyContent | undefined;
  /** Left out, one that says what the subject is. CSV and NDJSON have none. */
  readonly title?: string | undefined;
  /** Whether the report on a whole matrix or a platform lists what no longer holds too; left out, it does not. */
  readonly retired?: boolean | undefined;
  /**
   * Whether only levels are shown, without the statements: of a matrix, a platform, a category, a comparison or a
   * capability its grid, of an evaluation its verdicts, of a difference its summary. A platform, a category and a
   * comparison need `content` for it.
   */
  readonly levelsOnly?: boolean | undefined;
  /** The categories that are shown; left out, all. A grid shows the capabilities that have their home in one. */
  readonly categories?: readonly string[] | undefined;
  /** The capabilities that are shown, and of statements and changes those that concern one; left out, all. */
  readonly capabilities?: readonly string[] | undefined;
  /** Whether grids name the criteria that a limited answer misses, and say below what these are; left out, they do not. */
  readonly missing?: boolean | undefined;
  /** How many of the platforms of an evaluation, or of the results of a search, are shown; left out, all. */
  readonly top?: number | undefined;
  /** Whether CSV begins with a byte-order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined;
  /**
   * How CSV is laid out: as a `list`, with a row for each statement or answer, or as a `matrix`, a table of categories and
   * platforms with the statements in its cells, for which the subject has to be a content, a platform, a category or a
   * comparison. Left out, as a list.
   */
  readonly layout?: 'list' | 'matrix' | undefined;
}

/** The same, checked, with the content in today's shape. */
export interface StatedOptions extends Omit<ReportOptions, 'content' | 'before'> {
  readonly content?: Content | undefined;
  readonly before?: Content | undefined;
}

const shapes = {
  title: text,
  retired: flag,
  levelsOnly: flag,
  categories: listOf(text),
  capabilities: listOf(text),
  missing: flag,
  top: fitting('a whole number from 1', (value) => Number.isInteger(value) && Number(value) > 0),
  bom: flag,
  layout: oneOf(['list', 'matrix']),
} as const;

/**
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 * @throws InvalidContentError for a `content` that has not the shape of one
 */
export function statedOptions(options: ReportOptions): StatedOptions {
  const contents = ['content', 'before'];
  const given = knownFields('options', options, [...contents, ...Object.keys(shapes)], contents);
  const { content, before, ...others } = given;
  for (const [name, shape] of Object.entries(shapes)) {
    const value = given[name as keyof typeof shapes];
    if (value !== undefined) shape(value, `options.${name}`);
  }
  return {
    ...others,
    ...(content !== undefined && { content: contentIn(content) }),
    ...(before !== undefined && { before: contentIn(before) }),
  };
}

/** A copy of a content, in today's shape, whatever shape it was stored in. */
const contentIn = /* @__PURE__ */ copiedOnce((value) => contentOfCopy(plainValue(value, '', inContent)));

/** What is a copy already, and plain, as a content in today's shape. */
export function contentOfCopy(copy: unknown): Content {
  const upgraded = upgrade(copy);
  assertContentShape(upgraded);
  return upgraded as Content;
}
