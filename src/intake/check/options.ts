import type { AnyContent } from '../../content/any-content.ts';
import { asName } from '../../content/names.ts';
import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { knownFields } from '../../errors/known-names.ts';
import { inArguments } from '../../errors/mistakes.ts';
import { plainValue } from '../../errors/plain-value.ts';
import { isRecord, isText, type Shape, shapesFor } from '../../errors/shape.ts';
import type { Content } from '../../model/content.ts';
import type { MatrixDraft, ReadMatrix } from '../draft.ts';
import { contentIn } from './known-content.ts';
import { hostOf } from './own-hosts.ts';

/** What may be said about a draft that is checked. */
export interface CheckMatrixOptions {
  /**
   * What the draft is to become a part of: `dataset`, or a content of your own. Left out, nothing is known of capabilities,
   * of the spelling of names, and of what is said already.
   */
  readonly content?: AnyContent | undefined;
  /**
   * The column of whoever contributes, as the draft calls it. Only this one is checked then, and others for changes. Left
   * out, all columns are.
   */
  readonly platform?: string | undefined;
  /** The matrix before somebody changed it, read in the same way; left out, other columns are compared with the content. */
  readonly original?: MatrixDraft | ReadMatrix | undefined;
  /**
   * Where the vendor's own pages are: addresses or hosts, such as `https://acme.example`. Of a platform of the content
   * they are known.
   */
  readonly homepage?: string | readonly string[] | undefined;
}

/** The same, checked. */
export interface StatedCheck {
  readonly draft: MatrixDraft;
  readonly content: Content | undefined;
  readonly platform: string | undefined;
  readonly original: MatrixDraft | undefined;
  readonly hosts: readonly string[];
}

const { fitting, text, listOf, recordOf, object } = /* @__PURE__ */ shapesFor(inArguments);

const link = /* @__PURE__ */ object({ text, url: text });
/** The shape of a phrase of a draft. */
export const phraseShape: Shape = /* @__PURE__ */ object({ text, links: /* @__PURE__ */ listOf(link) });
const draftShape = /* @__PURE__ */ object({
  platforms: /* @__PURE__ */ recordOf(/* @__PURE__ */ recordOf(/* @__PURE__ */ listOf(phraseShape))),
});
const address = /* @__PURE__ */ fitting(
  'the address of a page, or a host such as acme.example',
  (value) => isText(value) && hostOf(value) !== undefined,
);

/**
 * A copy of a draft, by itself or as `readMatrix` answers it.
 *
 * @throws InvalidArgumentError for what is none
 */
export function draftFrom(value: unknown, argument: string): MatrixDraft {
  const given = plainValue(value, argument, inArguments);
  const isAnswer = isRecord(given) && Object.hasOwn(given, 'draft');
  const draft = isAnswer ? given['draft'] : given;
  draftShape(draft, isAnswer ? `${argument}.draft` : argument);
  return draft as MatrixDraft;
}

/**
 * @throws InvalidArgumentError for what is no draft, for an option that does not exist, and for a column that the draft
 * has not
 * @throws InvalidContentError for a `content` that has not the shape of one
 */
export function statedCheck(matrix: unknown, options: CheckMatrixOptions): StatedCheck {
  const draft = draftFrom(matrix, 'matrix');
  const given = knownFields(
    'options',
    options,
    ['content', 'platform', 'original', 'homepage'],
    ['content', 'original'],
  );
  const { platform, homepage, original, content } = given;
  const homepages = typeof homepage === 'string' ? [homepage] : (homepage ?? []);
  listOf(address)(homepages, 'options.homepage');
  return {
    draft,
    content: content === undefined ? undefined : contentIn(content),
    platform: platform === undefined ? undefined : columnNamed(draft, platform, 'options.platform'),
    original: original === undefined ? undefined : draftFrom(original, 'options.original'),
    hosts: homepages.flatMap((page) => hostOf(page) ?? []),
  };
}

/**
 * The column of a draft by its name, however it is written.
 *
 * @throws InvalidArgumentError for a column that the draft has not
 */
export function columnNamed({ platforms }: MatrixDraft, name: string, argument: string): string {
  text(name, argument);
  if (Object.hasOwn(platforms, name)) return name;
  const [found] = Object.keys(platforms).filter((column) => asName(column) === asName(name));
  if (found !== undefined) return found;
  const columns = Object.keys(platforms).slice(0, 20).map(describe);
  const expected = columns.length === 0 ? 'a draft with a column' : `a column of the draft: ${columns.join(', ')}`;
  throw new InvalidArgumentError(argument, describe(name), expected);
}
