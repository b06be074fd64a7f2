import type { Content } from '../model/content.ts';
import { assertContentShape } from '../query/content-shape.ts';
import { assertKnownNames } from '../query/known-names.ts';
import { flag, text } from './shape.ts';

/** What may be said about a report besides its subject. */
export interface ReportOptions {
  /** Where the names of platforms, categories and capabilities come from; ids are shown for what it does not name. */
  readonly content?: Content | undefined;
  /** Left out, one that says what the subject is. CSV and NDJSON have none. */
  readonly title?: string | undefined;
  /** Whether the report on a whole matrix or a platform lists what no longer holds too; left out, it does not. */
  readonly retired?: boolean | undefined;
}

/**
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 * @throws InvalidContentError for a `content` that has not the shape of one
 */
export function assertOptions(options: ReportOptions): void {
  assertKnownNames('options', options, ['content', 'title', 'retired']);
  if (options.content !== undefined) assertContentShape(options.content);
  if (options.title !== undefined) text(options.title, 'options.title');
  if (options.retired !== undefined) flag(options.retired, 'options.retired');
}
