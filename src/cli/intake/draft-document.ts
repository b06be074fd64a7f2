import { extname } from 'node:path';
import { categories, createMatrix, platforms } from 'mlops-platforms';
import type { DraftPhrase } from 'mlops-platforms/intake';
import { toCsv } from 'mlops-platforms/report';
import { toXlsx } from 'mlops-platforms/xlsx';
import { describe } from '../../errors/describe.ts';
import { barePlatform } from '../../intake/bare-platform.ts';
import { ownOf } from '../../model/own-of.ts';
import type { Platform } from '../../model/platform.ts';
import { draftFormats } from '../commands/intake.ts';
import { jsonText } from '../json-text.ts';
import { hintFor, UsageError } from '../usage-error.ts';
import type { DraftColumn } from './draft-column.ts';
import { draftMarkdown } from './draft-markdown.ts';

export type DraftFormat = (typeof draftFormats)[number];

/** The format that was asked for, or that the name of the file ends with. */
export function draftFormat(typed: string | undefined, file: string | undefined): DraftFormat {
  const asked = (typed ?? extname(file ?? '').slice(1)).toLowerCase();
  const format = draftFormats.find((name) => name === asked);
  if (format !== undefined) return format;
  if (asked === '') throw new UsageError(`intake expects --format, one of ${draftFormats.join(', ')}`);
  throw new UsageError(`cannot write a draft as ${describe(asked)}; ${hintFor(asked, draftFormats)}`);
}

/** A draft of one column as a document that `readMatrix` reads back. */
export function draftDocument(column: DraftColumn, format: DraftFormat): string | Uint8Array {
  const { id, cells } = column;
  if (format === 'md') return draftMarkdown(column);
  if (format === 'json') return jsonText({ platforms: { [id]: cells } });
  const rows = Object.keys(cells).flatMap((category) => ownOf(categories, category) ?? []);
  const content = {
    categories: Object.fromEntries(rows.map((category) => [category.id, category])),
    capabilities: {},
    platforms: { [id]: platformOf(column) },
    redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
  };
  const subject = createMatrix(content).compare([id]);
  return format === 'csv' ? toCsv(subject, { content, layout: 'matrix' }) : toXlsx(subject, { content });
}

/** The platform with the column's statements, on the home page that it has in the matrix if it is there. */
function platformOf({ id, name, cells }: DraftColumn): Platform {
  const features = Object.entries(cells).map(([category, phrases]) => [category, phrases.map(featureOf)] as const);
  const platform = barePlatform(id, name, Object.fromEntries(features));
  return { ...platform, homepage: ownOf<Platform>(platforms, id)?.homepage ?? platform.homepage };
}

function featureOf({ text, links }: DraftPhrase, place: number) {
  const sources = links.map(({ text: title, url }) => ({ title, url }));
  return { slug: `s${place + 1}`, text, support: {}, sources, recorded: '2021-10' } as const;
}
