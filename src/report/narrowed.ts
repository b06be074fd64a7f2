import { assertKnownId } from '../content/known-id.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { isAmong } from '../model/is-among.ts';
import { ownOf } from '../model/own-of.ts';
import { changesOf } from '../query/diff/changes-of.ts';
import { highestOf } from '../query/diff/levels.ts';
import { type SupportGrid, supportGrid } from '../query/support/support-grid.ts';
import type { StatedOptions } from './options.ts';
import type { KnownSubject } from './subject.ts';

/** What a report shows of its subject, and beside it. */
export interface Shown {
  readonly subject: KnownSubject;
  /** What is supported, where the subject is a part of a matrix and a content tells it. */
  readonly grid?: SupportGrid;
}

/**
 * A subject without what the options leave out.
 *
 * @throws UnknownIdError for a category or a capability that the content does not have
 * @throws InvalidArgumentError for levels that no content tells
 */
export function narrowed(subject: KnownSubject, options: StatedOptions): Shown {
  const content = subject.kind === 'content' ? subject.value : options.content;
  const { categories, capabilities, levelsOnly } = options;
  if (content !== undefined) {
    for (const id of categories ?? []) assertKnownId(content, 'category', id);
    for (const id of capabilities ?? []) assertKnownId(content, 'capability', id);
  }
  const grid = gridOf(subject, content, options);
  if (!levelsOnly || !hasGrid(subject)) return { subject: partOf(subject, content, options), ...(grid && { grid }) };
  if (grid === undefined) {
    throw new InvalidArgumentError('options.content', 'none that has the subject', contentWanted);
  }
  return { subject: { kind: 'grid', value: grid } };
}

/** Answers hold ids: what these are, and how they are supported, is in the content that was asked. */
const contentWanted = 'the content that it is from: pass { content: dataset }';

function hasGrid({ kind }: KnownSubject): boolean {
  return ['content', 'platform', 'category', 'comparison', 'capability'].includes(kind);
}

/** The grid of what a subject is about: its own, or that of the content, if it has all of it. */
function gridOf(subject: KnownSubject, content: Content | undefined, options: StatedOptions): SupportGrid | undefined {
  const [platforms, rows] = columnsAndRows(subject);
  if (subject.kind === 'capability') return gridOfOne(subject.value);
  if (subject.kind === 'comparison' && subject.value.differing) {
    return rowsOf(subject.value.differing, content, options);
  }
  if (content === undefined || !hasGrid(subject)) return undefined;
  const has = (record: object, ids: readonly string[] = []) => ids.every((id) => Object.hasOwn(record, id));
  if (!has(content.platforms, platforms) || !has(content.categories, rows)) return undefined;
  const { capabilities, categories } = options;
  return supportGrid(content, {
    platforms,
    capabilities,
    categories: rows && categories ? rows.filter((id) => within(id, categories)) : (rows ?? categories),
  });
}

/** The platforms and categories that a subject is about; nothing where it is about all. */
function columnsAndRows(subject: KnownSubject): readonly [string[]?, string[]?] {
  switch (subject.kind) {
    case 'platform':
      return [[subject.value.id]];
    case 'category':
      return [Object.keys(subject.value.platforms), [subject.value.category.id]];
    case 'comparison':
      return [[...subject.value.platforms], [...subject.value.categories]];
    default:
      return [];
  }
}

function gridOfOne({ capability, platforms }: (KnownSubject & { readonly kind: 'capability' })['value']): SupportGrid {
  const { id } = capability;
  return {
    platforms: Object.keys(platforms),
    capabilities: [id],
    offerings: {},
    cells: Object.fromEntries([[id, platforms]]),
  };
}

function partOf(subject: KnownSubject, content: Content | undefined, options: StatedOptions): KnownSubject {
  const { top, capabilities, categories } = options;
  const isAsked = (feature: LocatedFeature) => isAskedFor(feature, options) && within(feature.category, categories);
  const asked = (features: readonly LocatedFeature[]) => features.filter(isAsked);
  switch (subject.kind) {
    case 'content':
      return { ...subject, value: contentOf(subject.value, options) };
    case 'platform': {
      const part = contentOf(subject.content, options);
      return { ...subject, content: part, value: part.platforms[subject.value.id] ?? subject.value };
    }
    case 'category':
      return { ...subject, value: { ...subject.value, platforms: mapped(subject.value.platforms, asked) } };
    case 'comparison': {
      const { value } = subject;
      const rows = value.categories.filter((id) => within(id, categories));
      const cells = rows.map((id) => [id, mapped(value.cells[id] ?? {}, asked)]);
      const differing = value.differing && { differing: rowsOf(value.differing, content, options) };
      return { ...subject, value: { ...value, categories: rows, cells: Object.fromEntries(cells), ...differing } };
    }
    case 'features':
      return { ...subject, value: asked(subject.value) };
    case 'results':
      return { ...subject, value: subject.value.filter(({ feature }) => isAsked(feature)).slice(0, top) };
    case 'grid':
      return { ...subject, value: rowsOf(subject.value, content, options) };
    case 'evaluation': {
      const { requirements, platforms } = subject.value;
      const isShown = (id: string) => within(id, capabilities) && isHome(content, id, categories);
      const shown = requirements.filter(({ capability }) => isShown(capability));
      return { ...subject, value: { ...subject.value, requirements: shown, platforms: platforms.slice(0, top) } };
    }
    case 'diff': {
      if (capabilities === undefined) return subject;
      const changes = changesOf(subject.value, { capabilities });
      return { ...subject, value: { level: highestOf(changes), changes } };
    }
    default:
      return subject;
  }
}

function rowsOf(
  grid: SupportGrid,
  content: Content | undefined,
  { capabilities, categories }: StatedOptions,
): SupportGrid {
  const rows = grid.capabilities.filter((id) => within(id, capabilities) && isHome(content, id, categories));
  return { ...grid, capabilities: rows, cells: Object.fromEntries(rows.map((id) => [id, grid.cells[id] ?? {}])) };
}

/** A content with those categories and statements that are asked for. */
function contentOf(content: Content, options: StatedOptions): Content {
  const { categories, capabilities } = options;
  if (categories === undefined && capabilities === undefined) return content;
  const rows = Object.keys(content.categories).filter((id) => within(id, categories));
  const platforms = mapped(content.platforms, (platform) => ({
    ...platform,
    cells: mapped(picked(platform.cells, rows), (cell) => cell.filter((feature) => isAskedFor(feature, options))),
    history: platform.history.filter(
      (feature) =>
        Object.hasOwn(content.categories, feature.category) &&
        within(feature.category, categories) &&
        isAskedFor(feature, options),
    ),
    notFound: picked(
      platform.notFound,
      Object.keys(platform.notFound).filter((id) => within(id, capabilities)),
    ),
  }));
  return { ...content, categories: picked(content.categories, rows), platforms };
}

function isAskedFor(
  { support, about = [] }: Pick<LocatedFeature, 'support' | 'about'>,
  { capabilities }: StatedOptions,
): boolean {
  return capabilities === undefined || [...Object.keys(support), ...about].some((id) => isAmong(capabilities, id));
}

function isHome(content: Content | undefined, capability: string, categories: readonly string[] | undefined): boolean {
  if (categories === undefined) return true;
  const home = ownOf(content?.capabilities, capability)?.category;
  if (home !== undefined) return isAmong(categories, home);
  throw new InvalidArgumentError('options.content', 'none that has the capability', contentWanted);
}

function within(id: string, ids: readonly string[] | undefined): boolean {
  return ids === undefined || isAmong(ids, id);
}

function mapped<T, To>(record: Readonly<Record<string, T>>, to: (part: T) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, to(part)]));
}

function picked<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(keys.map((key) => [key, record[key] as T]));
}
