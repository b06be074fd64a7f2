import { parquetWriteBuffer } from 'hyparquet-writer';
import type { LocatedFeature } from '../src/model/feature.ts';

/**
 * The features as a Parquet file, a row each, with the columns of the NDJSON: texts as they are, and what has parts as
 * JSON, which every engine that reads Parquet can take apart.
 */
export function toParquet(features: readonly LocatedFeature[]): Uint8Array {
  const text = (name: string, of: (feature: LocatedFeature) => string | undefined) => ({
    name,
    data: features.map((feature) => of(feature) ?? null),
    type: 'STRING' as const,
  });
  const json = (name: string, of: (feature: LocatedFeature) => unknown) => ({
    name,
    data: features.map((feature) => of(feature) ?? null),
    type: 'JSON' as const,
  });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        text('id', (feature) => feature.id),
        text('platform', (feature) => feature.platform),
        text('category', (feature) => feature.category),
        text('slug', (feature) => feature.slug),
        text('text', (feature) => feature.text),
        json('support', (feature) => feature.support),
        json('about', (feature) => feature.about),
        json('only', (feature) => feature.only),
        json('sources', (feature) => feature.sources),
        text('recorded', (feature) => feature.recorded),
        text('date', (feature) => feature.date),
        json('retired', (feature) => feature.retired),
      ],
    }),
  );
}
