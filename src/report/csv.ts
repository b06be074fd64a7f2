import type { LocatedFeature } from '../model/feature.ts';
import type { SearchResult } from '../query/search/search-answer.ts';
import { configurationInWords } from './configuration-words.ts';
import { evidence, listed, type Row } from './csv-cells.ts';
import { changeColumns, changeRows } from './csv-changes.ts';
import { csvText } from './csv-text.ts';
import { type LevelAnswer, levelInWords } from './level-words.ts';
import type { Names } from './names.ts';
import type { AnswerRecord, Records, VerdictRecord } from './records.ts';

/** Records as lines of a spreadsheet; lists are parted by `; `, addresses by spaces. */
export function csvOf(records: Records, names: Names, bom = false): string {
  return `${bom ? '\uFEFF' : ''}${csvText(csvLines(records, names))}`;
}

/** The same before it is written: the heads of the columns, then a line for each record. */
export function csvLines(records: Records, names: Names): readonly (readonly (string | number)[])[] {
  const { columns, rows } = tableOf(records, names);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

function tableOf({ of, list }: Records, names: Names): { columns: readonly string[]; rows: readonly Row[] } {
  switch (of) {
    case 'features':
      return { columns: featureColumns, rows: list.map((feature) => featureRow(feature, names)) };
    case 'results':
      return { columns: [...featureColumns, 'score', 'terms'], rows: list.map((result) => resultRow(result, names)) };
    case 'answers':
      return { columns: answerColumns, rows: list.map((record) => answerRow(record, names)) };
    case 'claims':
      return { columns: [...answerColumns, ...claimColumns], rows: list.map((record) => claimRow(record, names)) };
    case 'verdicts':
      return { columns: verdictColumns, rows: list.map((record) => verdictRow(record, names)) };
    case 'changes':
      return { columns: changeColumns, rows: list.flatMap(changeRows) };
  }
}

const evidenceColumns = ['sources', 'accessed'];
const statementColumns = ['id', 'text', 'about', 'statementOnly', 'date', 'recorded', ...evidenceColumns];
const featureColumns = [
  ...['id', 'platform', 'category', 'text', 'support', 'about', 'only', 'date', 'recorded', 'retired'],
  ...evidenceColumns,
  'platformStatus',
];

function featureRow(feature: LocatedFeature, names: Names): Row {
  const { id, platform, category, text, support, about = [], only = [], date = '', recorded, retired } = feature;
  const levels = Object.entries(support).flatMap(([id, claim]) => (claim ? [`${id}: ${names.level(id, claim)}`] : []));
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
    platformStatus: names.status(platform),
  };
}

function resultRow({ feature, score, terms }: SearchResult, names: Names): Row {
  return { ...featureRow(feature, names), score, terms: listed(terms.map(({ asked, found }) => `${asked}: ${found}`)) };
}

const subjectColumns = ['capability', 'capabilityName', 'platform', 'platformName', 'platformStatus'];
const levelColumns = ['level', 'only', 'except', 'alone', 'limited', 'contested', 'lookedOn', 'inWords'];
const answerColumns = [...subjectColumns, 'offering', ...levelColumns, 'missing'];

function answerRow(record: AnswerRecord, names: Names): Row {
  return {
    ...subjectOf(record, names),
    platformStatus: names.status(record.platform),
    offering: record.offering ?? '',
    ...levelOfAnswer(record, names),
    // Answers that were stored by an earlier version have none.
    missing: listed(record.missing ?? []),
  };
}

const claimColumns = ['claim', 'aside', 'how', 'via', 'viaNames', 'shows', 'partial', 'stage', ...statementColumns];

/** The answer, and one statement on it; one that claims nothing is a `mention`. */
function claimRow(record: AnswerRecord, names: Names): Row {
  const { claim, mention } = record;
  const feature = claim?.feature ?? mention;
  // Answers that were stored by an earlier version have a text.
  const products = [claim?.support.via ?? []].flat();
  return {
    ...answerRow(record, names),
    ...(claim && {
      claim: claim.level,
      aside: claim.aside ?? '',
      how: claim.support.how,
      via: listed(products),
      viaNames: listed(products.map((id) => names.product(id))),
      shows: listed(claim.support.shows ?? []),
      partial: String(claim.support.partial === true),
      stage: claim.support.stage ?? '',
    }),
    ...(mention && { claim: 'mention' }),
    ...(feature && {
      ...featureRow(feature, names),
      only: listed(record.only ?? []),
      statementOnly: listed(feature.only ?? []),
      platform: record.platform,
    }),
  };
}

const verdictColumns = [
  ...['rank', 'platform', 'platformName', 'platformStatus', 'platformScore', 'platformBest', 'configuration'],
  ...['mustsNotMet', 'mustsPartlyMet', 'mustsToCheck'],
  ...['requirement', 'capability', 'capabilityName', 'criterion', 'priority', 'weight', 'verdict', ...levelColumns],
  ...['elsewhere', 'score'],
  ...['claims', 'texts', 'mentions', ...evidenceColumns],
];

function verdictRow(record: VerdictRecord, names: Names): Row {
  const { rank, platform, status, configuration, platformScore, platformBest, musts } = record;
  const { id, criterion = '', priority, weight, verdict, elsewhere = [], score, claims, mentions } = record;
  const sources = new Map(claims.flatMap(({ feature }) => feature.sources.map((source) => [source.url, source])));
  return {
    rank,
    ...subjectOf(record, names),
    platformStatus: status,
    platformScore,
    platformBest,
    mustsNotMet: listed(musts.fails),
    mustsPartlyMet: listed(musts.partly),
    mustsToCheck: listed(musts.unsure),
    configuration: configurationInWords(configuration, (key) => names.offering(platform, key)),
    requirement: id,
    criterion,
    priority,
    weight,
    verdict,
    ...levelOfAnswer({ ...record, contested: verdict === 'contested' }, names),
    elsewhere: listed(elsewhere),
    score,
    claims: listed(claims.map(({ feature, level }) => `${feature.id}: ${level}`)),
    texts: claims.map(({ feature }) => feature.text).join(' '),
    mentions: mentions.map(({ text }) => text).join(' '),
    ...evidence([...sources.values()]),
  };
}

function subjectOf({ capability, platform }: { capability: string; platform: string }, names: Names): Row {
  return {
    capability,
    capabilityName: names.capability(capability),
    platform,
    platformName: names.plainPlatform(platform),
  };
}

/** A level with its scope: in columns to filter by, with the keys of offerings, and in words, with their names. */
function levelOfAnswer(answer: LevelAnswer & { readonly platform: string }, names: Names): Row {
  const { level, only = [], except = [], alone, limited, contested, lookedOn = '', platform } = answer;
  return {
    level,
    only: listed(only),
    except: listed(except),
    alone: String(alone === true),
    limited: String(limited === true),
    contested: String(contested === true),
    lookedOn,
    inWords: levelInWords(answer, (key) => names.offering(platform, key)),
  };
}
