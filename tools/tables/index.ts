import type { Content } from '../../src/model/content.ts';
import { capabilities } from './capabilities.ts';
import { claims } from './claims.ts';
import { type FilledTable, filled } from './column.ts';
import { toCsv } from './csv.ts';
import { dictionaryCsv, dictionaryPage } from './dictionary.ts';
import { features } from './features.ts';
import { toParquet } from './parquet.ts';
import { platforms } from './platforms.ts';

/** The tables that the package ships, in the order in which they are described. */
export function tablesOf(content: Content): readonly FilledTable[] {
  return [
    filled(features, content),
    filled(claims, content),
    filled(platforms, content),
    filled(capabilities, content),
  ];
}

/** The tables in each format and what describes them, by the names of their files. */
export function tableFiles(content: Content): Readonly<Record<string, string | Uint8Array>> {
  const tables = tablesOf(content);
  const files = tables.flatMap((table) => [
    [`${table.name}.csv`, toCsv(table)],
    [`${table.name}.parquet`, toParquet(table)],
  ]);
  return {
    ...Object.fromEntries(files),
    'data-dictionary.csv': dictionaryCsv(tables),
    'data-dictionary.md': dictionaryPage(tables),
  };
}
