import type { CommandSpec } from '../command.ts';

/** The formats that a draft can be written in. */
export const draftFormats = ['md', 'csv', 'xlsx', 'json'] as const;

export const intake = {
  summary: 'Check a column for the matrix, of a spreadsheet or a Markdown table, as an editor would.',
  takes: { shown: '<column.xlsx>', least: 1, most: 1, completes: 'file' },
  options: {
    platform: {
      value: '<platform>',
      completes: 'platform',
      summary: 'The column, or the id that a new platform is to have; left out, the only column that is new.',
    },
    name: {
      value: '<name>',
      summary: 'What the platform is called, where the head of its column says something else.',
    },
    homepage: {
      value: '<address>',
      multiple: true,
      summary: "Where the vendor's own pages are, of a platform that is new: https://acme.example.",
    },
    original: {
      value: '<file>',
      completes: 'file',
      summary: 'The matrix before the column came in; left out, other columns are compared with this release.',
    },
    bars: { summary: 'Print with each question the bar of its capability; left out, show <capability> does.' },
    fix: { summary: 'Mend in the draft what needs nobody’s judgement; the file that is read stays as it is.' },
    out: { value: '<file>', completes: 'file', summary: 'Write the draft to this file; left out, it is printed.' },
    format: {
      value: `<${draftFormats.join('|')}>`,
      completes: draftFormats,
      summary: 'The format of the draft; left out, that of the file name.',
    },
  },
  examples: [
    ['intake column.xlsx --platform acme --homepage https://acme.example', 'exit code 1 if it cannot be taken so'],
    ['intake column.csv --platform acme --fix --out acme.md', 'the draft, mended, as a table'],
    ['intake sheet.xlsx --platform seldon --original matrix.md', 'also what changed in other columns'],
  ],
} as const satisfies CommandSpec;
