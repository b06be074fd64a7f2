import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';
import { formats } from './formats.ts';

export const exporting = {
  summary: 'Write the matrix as a document.',
  takes: { shown: '', least: 0, most: 0 },
  options: {
    format: {
      value: `<${formats.join('|')}>`,
      completes: formats,
      summary: 'The format; left out, that of the file name.',
    },
    out: { value: '<file>', completes: 'file', summary: 'The file to write; left out, the output of the command.' },
    platform: filters.platform,
    category: filters.category,
    capability: {
      ...filters.capability,
      summary: 'Only this capability, and the statements that claim or mention it.',
    },
    'levels-only': { summary: 'Only how each platform supports each capability, without the statements.' },
    differences: { summary: 'Only the capabilities on which the platforms differ, with their statements.' },
    retired: { summary: 'Also statements that no longer hold, of the matrix or of one platform.' },
    bom: { summary: 'Begin CSV with a byte-order mark, by which Excel knows UTF-8.' },
    title: { value: '<text>', summary: 'The title of a document.' },
  },
  examples: [
    ['export --format md --platform kubeflow,mlflow', 'two platforms as a Markdown table'],
    ['export --out matrix.html', 'everything as a page'],
    ['export --out levels.csv --levels-only --bom', 'a table for Excel'],
  ],
} as const satisfies CommandSpec;
