import { criteriaIn } from '../bar.ts';
import { type Content, recordParts } from '../content.ts';
import type { Feature, RetiredFeature } from '../feature.ts';
import type { Platform } from '../platform.ts';
import type { Source } from '../source.ts';

/** A feature of a content, live or retired, with the way to it. */
export interface FeatureEntry {
  readonly platform: Platform;
  readonly category: string;
  readonly feature: Feature | RetiredFeature;
  readonly live: boolean;
  readonly path: string;
}

export function* eachFeature(content: Content): Generator<FeatureEntry> {
  for (const [platformId, platform] of Object.entries(content.platforms)) {
    for (const [category, features] of Object.entries(platform.cells)) {
      for (const feature of features) {
        yield { platform, category, feature, live: true, path: `platforms/${platformId}/${category}/${feature.slug}` };
      }
    }
    for (const feature of platform.history) {
      const path = `platforms/${platformId}/history/${feature.category}/${feature.slug}`;
      yield { platform, category: feature.category, feature, live: false, path };
    }
  }
}

/** A source of a content, with the way to what it is cited for. */
export interface SourceEntry {
  readonly source: Source;
  readonly path: string;
}

/** Every source of a content. */
export function* eachSource(content: Content): Generator<SourceEntry> {
  for (const { feature, path } of eachFeature(content)) {
    for (const source of feature.sources) yield { source, path };
    if ('retired' in feature) for (const source of feature.retired.sources) yield { source, path: `${path}/retired` };
  }
  yield* sourcesOfRecords(content);
  for (const [id, platform] of Object.entries(content.platforms)) {
    for (const source of platform.status.sources) yield { source, path: `platforms/${id}/status` };
    for (const name of platform.names) {
      for (const source of name.sources) yield { source, path: `platforms/${id}/names/${name.name}` };
    }
    for (const concept of platform.introduction.concepts) {
      for (const source of concept.sources) yield { source, path: `platforms/${id}/concepts/${concept.term}` };
    }
    for (const [key, { sources = [], status }] of Object.entries(platform.offerings)) {
      const path = `platforms/${id}/offerings/${key}`;
      for (const source of sources) yield { source, path };
      for (const source of status?.sources ?? []) yield { source, path: `${path}/status` };
    }
    for (const [key, values] of Object.entries(platform.values ?? {})) {
      const path = `platforms/${id}/values/${key}`;
      for (const { sources } of values) for (const source of sources) yield { source, path };
    }
  }
}

function* sourcesOfRecords({ products = {}, requirementSets = {} }: Content): Generator<SourceEntry> {
  for (const [id, { sources, status }] of Object.entries(products)) {
    for (const source of sources) yield { source, path: `products/${id}` };
    for (const source of status.sources) yield { source, path: `products/${id}/status` };
  }
  for (const [id, { sources }] of Object.entries(requirementSets)) {
    for (const source of sources) yield { source, path: `requirementSets/${id}` };
  }
}

/** Every text that this project writes in its own words, whole sentences and parts of some, with the way to it. */
export function* eachText(content: Content): Generator<{ text: string; path: string }> {
  yield* eachSentence(content);
  yield* eachClause(content);
}

/** Of these, the ones that stand by themselves. */
export function* eachSentence(content: Content): Generator<{ text: string; path: string }> {
  for (const { feature, path } of eachFeature(content)) {
    yield { text: feature.text, path };
    if ('retired' in feature) yield { text: feature.retired.reason, path: `${path}/retired` };
  }
  for (const [id, { introduction }] of Object.entries(content.platforms)) {
    yield { text: introduction.summary, path: `platforms/${id}/introduction` };
    for (const concept of introduction.concepts) {
      yield { text: concept.definition, path: `platforms/${id}/concepts/${concept.term}` };
    }
  }
  for (const capability of Object.values(content.capabilities)) {
    yield { text: capability.definition, path: `capabilities/${capability.id}` };
  }
  for (const kind of ['requirementSets', 'measures'] as const) {
    for (const [id, { definition }] of Object.entries(content[kind] ?? {})) {
      yield { text: definition, path: `${kind}/${id}` };
    }
  }
}

/** Of these, the ones of which others are made: what a bar is about, and what it asks for. */
function* eachClause(content: Content): Generator<{ text: string; path: string }> {
  for (const { id, bar } of Object.values(content.capabilities)) {
    if (bar === undefined) continue;
    const { scope, how = {}, elsewhere = {} } = bar;
    const criteria = criteriaIn(bar).map(({ text }) => text);
    for (const text of [scope, ...criteria, ...Object.keys(how), ...Object.keys(elsewhere)]) {
      // Of a list that is too long, the shape of what is in it is not told.
      if (typeof text === 'string') yield { text, path: `capabilities/${id}/bar` };
    }
  }
}

/** Every text of a content, whoever wrote it: those of this project, names, titles, addresses; with the way to it. */
export function* eachLine(content: Content): Generator<{ text: string; path: string }> {
  for (const { feature, path } of eachFeature(content)) yield* linesIn(feature, path);
  for (const [id, { cells: _, history: __, ...rest }] of Object.entries(content.platforms)) {
    yield* linesIn(rest, `platforms/${id}`);
  }
  for (const part of recordParts) if (part !== 'platforms') yield* linesIn(content[part], part);
}

function* linesIn(part: unknown, path: string): Generator<{ text: string; path: string }> {
  if (typeof part === 'string') yield { text: part, path };
  if (typeof part !== 'object' || part === null) return;
  for (const [step, inner] of Object.entries(part)) yield* linesIn(inner, `${path}/${step}`);
}
