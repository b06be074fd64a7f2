import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFeatures } from '../../src/index.ts';
import { installedPackage } from './consumer.ts';
import { repository } from './repository.ts';

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});

async function rowsOf(query: string): Promise<unknown[]> {
  return (await connection.runAndReadAll(query)).getRowsJson();
}

const file = (name: string) => `'${join(installedPackage(), 'dist', name)}'`;

describe('DuckDB', () => {
  const features = findFeatures({ retired: true });

  it.each(['features.parquet', 'features.ndjson', 'features.csv'])('reads every feature from %s', async (name) => {
    const rows = await rowsOf(`SELECT id, text FROM ${file(name)} ORDER BY id`);
    const expected = features.map(({ id, text }) => [id, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    expect(rows).toEqual(expected);
  });

  it('takes what a feature supports, and its sources, from the Parquet file', async () => {
    const rows = await rowsOf(`
      SELECT id, json_extract_string(support, '$."hyperparameter-tuning".how'), json_array_length(sources)
      FROM ${file('features.parquet')}
      WHERE id = 'kubeflow/model-training/katib'`);
    const katib = features.find(({ id }) => id === 'kubeflow/model-training/katib');
    expect(rows).toEqual([[katib?.id, katib?.support['hyperparameter-tuning']?.how, String(katib?.sources.length)]]);
  });

  it('runs the query of the README, and gets the table beneath it', async () => {
    const readme = readFileSync(join(repository, 'README.md'), 'utf8');
    const [, query = '', table = ''] = /```sql\n(.*?)```\n+```text\n(.*?)```/s.exec(readme) ?? [];
    const installed = query.replaceAll('node_modules/mlops-platforms', installedPackage());
    const [head, , ...lines] = table.trim().split('\n');
    const cells = (line = '') => line.split('|').map((cell) => cell.trim());
    const reader = await connection.runAndReadAll(installed);
    expect(reader.columnNames()).toEqual(cells(head));
    expect(reader.getRowsJson().map((row) => row.map(String))).toEqual(lines.map(cells));
  });
});
