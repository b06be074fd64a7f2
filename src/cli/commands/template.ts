import type { CommandSpec } from '../command.ts';

export const template = {
  summary: 'Write an empty column for a platform, as CSV or as a spreadsheet, with what belongs into it.',
  takes: { shown: '', least: 0, most: 0 },
  options: {
    out: {
      value: '<file>',
      completes: 'file',
      summary: 'The file to write, .csv or .xlsx, which must not exist; left out, CSV in the output of the command.',
    },
    name: { value: '<text>', summary: 'The name of the platform, at the head of its column.' },
  },
  examples: [
    ['template --out column.xlsx', 'a spreadsheet to fill in, with an example of a good and of a bad statement'],
    ['template --out column.csv --name "Acme ML"', 'the same as CSV, for one platform'],
  ],
} as const satisfies CommandSpec;
