import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';

export const formats = ['md', 'html', 'csv', 'json', 'ndjson'] as const;

export const exporting = {
  summary: 'Write the matrix as a document.',
  takes: { shown: '', least: 0, most: 0 },
  options: {
    format: { value: `<${formats.join('|')}>`, completes: formats, summary: 'The format; left out, that of the file.' },
    out: { value: '<file>', completes: 'file', summary: 'Where to; left out, the output of the command.' },
    platform: filters.platform,
    category: filters.category,
    retired: { summary: 'Also what no longer holds, where it is the matrix or one platform.' },
    title: { value: '<text>', summary: 'The title of a document.' },
  },
  examples: [
    ['export --format md --platform kubeflow,mlflow', 'two platforms as a Markdown table'],
    ['export --out matrix.html', 'everything as a page'],
  ],
} as const satisfies CommandSpec;
