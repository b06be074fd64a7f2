import Papa from 'papaparse';
import type { LocatedFeature } from '../model/feature.ts';
import type { Source } from '../model/source.ts';
import { levelOf } from '../model/support.ts';
import type { Change } from '../query/diff/change.ts';
import type { SearchResult } from '../query/search/search-features.ts';
import type { ClaimRecord, Records, VerdictRecord } from './records.ts';

type Row = Readonly<Record<string, string | number>>;

/** What a spreadsheet would take for the beginning of a formula, in the scripts that it knows. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Records as lines of a spreadsheet; lists are parted by `; `, addresses by spaces. */
export function csvOf(records: Records): string {
  const { columns, rows } = tableOf(records);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `${Papa.unparse(lines, { newline: '\n', escapeFormulae: formulaStart })}\n`;
}

function tableOf({ of, list }: Records): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  switch (of) {
    case 'features':
      return { columns: featureColumns, rows: list.map(featureRow) };
    case 'results':
      return { columns: [...featureColumns, 'score', 'terms'], rows: list.map(resultRow) };
    case 'claims':
      return { columns: claimColumns, rows: list.map(claimRow) };
    case 'verdicts':
      return { columns: verdictColumns, rows: list.map(verdictRow) };
    case 'changes':
      return { columns: changeColumns, rows: list.flatMap(changeRows) };
  }
}

const featureColumns = [
  'id',
  'platform',
  'category',
  'text',
  'support',
  'about',
  'only',
  'date',
  'recorded',
  'retired',
  'sources',
  'accessed',
];

function featureRow(feature: LocatedFeature): Row {
  const { id, platform, category, text, support, about = [], only = [], date = '', recorded, retired } = feature;
  const levels = Object.entries(support).flatMap(([id, claim]) => (claim ? [`${id}: ${levelOf(claim)}`] : []));
  return {
    id,
    platform,
    category,
    text,
    support: listed(levels),
    about: listed(about),
    only: listed(only),
    date,
    recorded,
    retired: retired?.recorded ?? '',
    ...evidence(feature.sources),
  };
}

function resultRow({ feature, score, terms }: SearchResult): Row {
  return { ...featureRow(feature), score, terms: listed(terms.map(({ asked, found }) => `${asked}: ${found}`)) };
}

const claimColumns = [
  'capability',
  'platform',
  'level',
  'contested',
  'lookedOn',
  'how',
  'via',
  'partial',
  'stage',
  'id',
  'text',
  'only',
  'recorded',
  'sources',
  'accessed',
];

function claimRow({ capability, platform, level, contested, lookedOn = '', support, feature }: ClaimRecord): Row {
  return {
    capability,
    platform,
    level,
    contested: String(contested),
    lookedOn,
    ...(support && {
      how: support.how,
      via: support.via ?? '',
      partial: String(support.partial === true),
      stage: support.stage ?? '',
    }),
    ...(feature && {
      id: feature.id,
      text: feature.text,
      only: listed(feature.only ?? []),
      recorded: feature.recorded,
      ...evidence(feature.sources),
    }),
  };
}

const verdictColumns = [
  'rank',
  'platform',
  'capability',
  'priority',
  'weight',
  'verdict',
  'score',
  'claims',
  'lookedOn',
  'sources',
  'accessed',
];

function verdictRow(record: VerdictRecord): Row {
  const { rank, platform, capability, priority, weight, verdict, score, claims, lookedOn = '' } = record;
  const claimed = claims.map(({ feature, level }) => `${feature.id}: ${level}`);
  const sources = new Map(claims.flatMap(({ feature }) => feature.sources.map((source) => [source.url, source])));
  return {
    rank,
    platform,
    capability,
    priority,
    weight,
    verdict,
    score,
    claims: listed(claimed),
    lookedOn,
    ...evidence([...sources.values()]),
  };
}

const changeColumns = ['level', 'kind', 'id', 'field', 'before', 'after', 'reason', 'sources', 'accessed'];

/** A row for what came, went or moved, and one for each field that is different. */
function changeRows(change: Change): Row[] {
  const { level, kind, id, reason } = change;
  const fields = 'changes' in change ? change.changes : [];
  const row = { level, kind, id, field: '', ...sidesOf(change), reason, ...evidence(sourcesOf(change)) };
  const fieldRows = fields.map((field) => ({
    level: field.level,
    kind,
    id,
    field: field.path.join('/'),
    before: inCell(field.before),
    after: inCell(field.after),
    reason: field.reason,
  }));
  return kind.endsWith('-changed') && fields.length > 0 ? fieldRows : [row, ...fieldRows];
}

function sidesOf(change: Change): { readonly before: string; readonly after: string } {
  if ('from' in change) return { before: listed(change.from), after: listed(change.to) };
  const { before, after } = change as { readonly before?: unknown; readonly after?: unknown };
  return { before: inCell(before), after: inCell(after) };
}

/** A text as it is, a list of them as a list, a feature as its text, another entry as its name, the rest as JSON. */
function inCell(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return listed(value);
  const { text, name } = Object(value) as { readonly text?: unknown; readonly name?: unknown };
  const said = [text, name].find((part) => typeof part === 'string');
  return typeof said === 'string' ? said : JSON.stringify(value);
}

function sourcesOf(change: Change): readonly Source[] {
  if ('retired' in change) return change.retired.sources;
  if (change.kind === 'feature-added') return change.after.sources;
  return change.kind === 'feature-removed' ? change.before.sources : [];
}

function evidence(sources: readonly Source[]): { readonly sources: string; readonly accessed: string } {
  const read = sources.flatMap(({ accessed }) => accessed ?? []);
  return { sources: sources.map(({ url }) => url).join(' '), accessed: read.sort().at(-1) ?? '' };
}

function listed(items: readonly string[]): string {
  return items.join('; ');
}
