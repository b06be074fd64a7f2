import type { FilledTable, Value } from './column.ts';
import { toCsv } from './csv.ts';
import { recipes } from './recipes.ts';

/** Longer examples are cut on the page; the CSV has them whole. */
const longestExample = 80;

const entryNames = ['table', 'column', 'type', 'required', 'meaning', 'example'] as const;

/** Every column of every table as a row, for programs that want types or descriptions. */
export function dictionaryCsv(tables: readonly FilledTable[]): string {
  const entries = tables.flatMap((table) =>
    table.columns.map(({ name, type, required, meaning }, index) => {
      return [table.name, name, type, required === true, meaning, exampleIn(table, index) ?? null];
    }),
  );
  return toCsv({
    columns: entryNames.map((name) => ({ name, type: name === 'required' ? 'boolean' : 'text', meaning: '' })),
    values: entryNames.map((_, index) => entries.map((entry) => entry[index] ?? null)),
  });
}

/** The same as a page to read, with the queries that one would begin with. */
export function dictionaryPage(tables: readonly FilledTable[]): string {
  return `${[
    '# Data dictionary',
    introduction,
    ...tables.flatMap((table) => [`## ${table.name}`, table.meaning, columnsOf(table)]),
    '## Queries to start from',
    'These are DuckDB queries. Run them in the folder that contains `node_modules`.',
    ...recipes.flatMap(({ title, sql }) => [`### ${title}`, `\`\`\`sql\n${sql}\n\`\`\``]),
  ].join('\n\n')}\n`;
}

const introduction = `The package ships four flat tables, each as Parquet and as CSV with the same columns, rows and texts.
No column is nested, so they load without options in DuckDB, polars and other tools that read Parquet or CSV.
\`dataset.json\` has everything that they leave out.

- **Types**: text, integer and boolean only. CSV is UTF-8 with a header row, and writes booleans as \`true\` and \`false\`.
- **No value**: \`NULL\` in Parquet, an empty cell in CSV. No text is empty. Columns marked “always” have a value in every row.
- **Lists**: one text, with \`; \` between the items. Addresses are separated by spaces. No item contains its separator.
- **Dates**: texts, because many are known only by year or month. They sort correctly as texts.
- **Formulas**: no text begins with \`=\`, \`+\`, \`-\` or \`@\`, so spreadsheets compute nothing and nothing is escaped.

\`data-dictionary.csv\` has the tables below for programs.`;

function columnsOf(table: FilledTable): string {
  const head = ['Column', 'Type', 'Always', 'Meaning', 'Example'];
  const rows = table.columns.map(({ name, type, required, meaning }, index) => {
    const example = exampleIn(table, index);
    return [`\`${name}\``, type, required ? 'always' : '', meaning, example === undefined ? '' : quoted(example)];
  });
  return [head, head.map(() => '-'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** A value of a column that tells something: not 0 or false where there is another, and short where one is. */
function exampleIn({ values }: FilledTable, column: number): Value | undefined {
  const present = (values[column] ?? []).filter((value) => value !== null);
  const telling = present.filter(Boolean);
  return telling.find((value) => String(value).length <= longestExample) ?? telling[0] ?? present[0];
}

function quoted(example: Value): string {
  const text = String(example).replaceAll('`', "'");
  return `\`${text.length > longestExample ? `${text.slice(0, longestExample - 1).trimEnd()}…` : text}\``;
}
