import type { CommandSpec, OptionSpec } from '../command.ts';

/** How the pages are chosen, asked for and remembered. */
export const linkOptions = {
  only: { value: '<platform>', multiple: true, completes: 'platform', summary: 'Only pages that this platform cites.' },
  host: { value: '<host>', multiple: true, summary: 'Only pages of this host, such as github.com.' },
  results: {
    value: '<file>',
    completes: 'file',
    summary: 'Keep the results in this file, as they come; a check that was interrupted goes on where it was.',
  },
  since: {
    value: '<date>',
    summary:
      'Take over results of that day or later, YYYY-MM or YYYY-MM-DD; pages that gave no answer are asked for again.',
  },
  concurrency: {
    value: '<number>',
    summary: 'Ask so many hosts at a time, each for one page after the other; left out, 8.',
  },
  timeout: { value: '<seconds>', summary: 'Wait so long for an answer; left out, 20.' },
  format: { value: '<md>', completes: ['md'], summary: 'Write the report in Markdown.' },
} as const satisfies Record<string, OptionSpec>;

export const links = {
  summary: 'Ask for every cited page, and report which moved or vanished.',
  takes: { shown: '[dataset.json]', least: 0, most: 1, completes: 'file' },
  options: linkOptions,
  examples: [
    ['links --only mlflow', 'exit code 1 if a page is missing or gave no answer; moved ones are told'],
    ['links --results links.json', 'after Ctrl-C, the same again goes on'],
    ['links dataset.json --results links.json --since 2026-11', 'a file of the shape of dataset.json'],
  ],
} as const satisfies CommandSpec;
