import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { dataset } from 'mlops-platforms';
import { describe } from '../../errors/describe.ts';
import { type TemplateTable, templateTable } from '../../intake/template/template-table.ts';
import { csvText } from '../../report/csv-text.ts';
import { originInWords } from '../../report/release-words.ts';
import { workbookFile } from '../../report/workbook/workbook-file.ts';
import type { Answer } from '../command.ts';
import type { template } from '../commands/template.ts';
import { standardOutput, writeOutput } from '../output-file.ts';
import { UsageError } from '../usage-error.ts';

export const answer: Answer<typeof template> = async ({ options: { out, name } }) => {
  const table = templateTable(dataset, nameOf(name));
  const value = table.map((row) => row.map(({ text }) => text));
  if (out === undefined || out === standardOutput) return { value, shown: csvText(value) };
  const writer = writers[extname(out).toLowerCase()];
  if (writer === undefined) throw new UsageError(`template writes .csv and .xlsx, found ${describe(out)}`);
  // What somebody filled in already would be lost.
  const isThere = await stat(out).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UsageError(`${out} is there already, expected the name of a new file`);
  await writeOutput(out, writer(table));
  return { value: { file: out }, shown: '' };
};

function nameOf(typed: string | undefined): string {
  if (typed === undefined) return 'Your platform';
  if (typed.trim() === '') throw new UsageError(`--name expects a name, found ${describe(typed)}`);
  return typed;
}

const writers: Readonly<Record<string, (table: TemplateTable) => string | Uint8Array>> = {
  // Excel knows UTF-8 by the mark at its beginning.
  '.csv': (table) => `\uFEFF${csvText(table.map((row) => row.map(({ text }) => text)))}`,
  '.xlsx': (table) => {
    const rows = table.map((row, number) =>
      row.map((cell, column) => ({ ...cell, isHead: number === 0 || column === 0 })),
    );
    const sheet = { name: 'Column', rows, headColumns: 1, widths: [26, 64, 44, 96] };
    return workbookFile([sheet], { title: 'A platform for mlops-platforms', origin: originInWords(dataset) });
  },
};
