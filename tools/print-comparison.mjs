// Prints two or more platforms of the built package side by side: node tools/print-comparison.mjs kubeflow mlflow
import { stripVTControlCharacters, styleText } from 'node:util';
import { categories, compare, dataset, levelOf, platforms, UnknownIdError } from '../dist/index.js';

const asked = process.argv.slice(2);
const ids = asked.length > 0 ? asked : ['kubeflow', 'mlflow'];
const width = Math.max(process.stdout.columns ?? 110, 30 * ids.length);
const columnWidth = Math.floor((width - 3 * (ids.length - 1)) / ids.length);

/** Colours mark for the eye what the words say anyway; none in a pipe, nor where NO_COLOR is set. */
const style = (format, text) => (process.stdout.isTTY && !process.env.NO_COLOR ? styleText(format, text) : text);

function wrapped(text, indent) {
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= columnWidth) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `${indent}${word}`);
  }
  return lines;
}

function describeFeature(feature) {
  const claims = Object.entries(feature.support).map(([id, support]) => `${id}: ${levelOf(support)}`);
  const sources =
    feature.sources.length === 0
      ? 'no source'
      : `${feature.sources.length} source${feature.sources.length > 1 ? 's' : ''}`;
  const notes = wrapped(`  ${[...claims, sources].join(', ')}`.trimStart(), '').map((line) =>
    style('dim', `  ${line}`),
  );
  return [...wrapped(`· ${feature.text}`, '  '), ...notes];
}

function sideBySide(columns) {
  const height = Math.max(...columns.map((lines) => lines.length));
  const pad = (text) => text + ' '.repeat(Math.max(0, columnWidth - stripVTControlCharacters(text).length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((lines) => pad(lines[row] ?? ''))
      .join('   ')
      .trimEnd(),
  );
}

try {
  const { cells } = compare(ids);
  const heading = ({ name, vendor, license }) => [
    style('bold', name),
    ...wrapped(`${vendor}, ${license}`, '').map((line) => style('dim', line)),
  ];
  const lines = sideBySide(ids.map((id) => heading(platforms[id])));
  for (const [id, row] of Object.entries(cells)) {
    lines.push('', style('inverse', ` ${categories[id].name} `));
    lines.push(
      ...sideBySide(
        ids.map((platform) =>
          row[platform].length === 0 ? ['· nothing recorded'] : row[platform].flatMap(describeFeature),
        ),
      ),
    );
  }
  lines.push('', `mlops-platforms ${dataset.version}, data of ${dataset.updated}, ${dataset.hash.slice(0, 12)}`);
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  if (!(error instanceof UnknownIdError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
