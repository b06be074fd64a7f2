import { UsageError } from './usage-error.ts';

/** What the arguments of the library are called here. */
const optionNames: Readonly<Record<string, string>> = {
  'filter.levels': '--level',
  'filter.asOf': '--as-of',
  'filter.notReadSince': '--before',
  'filter.kinds': '--kind',
  'question.accept': '--accept',
  'options.offerings': '--offering',
  'options.homepage': '--homepage',
};

/** What was found, of the library's errors: where it says `undefined`, there was nothing. */
export function foundBy({ found }: { readonly found: string }): string {
  return found === 'undefined' ? 'nothing' : found;
}

/** What is said of an error. Those made for readers have a code, or are this command's own; any other is a mistake in here. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `unexpected error: ${error}`;
  if (error instanceof UsageError) return error.message;
  if (!('code' in error)) return `unexpected error: ${error.message}`;
  const { argument, found, expected } = error as { argument?: string; found?: string; expected?: string };
  const option = argument === undefined ? undefined : optionNames[argument.replace(/\[\d+\]$/, '')];
  return option === undefined ? error.message : `${option} expects ${expected}, found ${found}`;
}
