import {
  type CapabilityId,
  capabilities,
  type LocatedFeature,
  levelOf,
  type PlatformId,
  platforms,
  type Source,
  type Support,
} from 'mlops-platforms';
import { element } from './element.ts';

/** A statement as the table shows it: what it says, which capabilities it claims and how, and where to check it. */
export function featureEntry(feature: LocatedFeature<PlatformId>): HTMLLIElement {
  const claims = Object.entries(feature.support).flatMap(([id, support]) =>
    support ? claim(id as CapabilityId, support) : [],
  );
  const entry = element('li', { 'data-feature': feature.id, tabindex: '-1' }, element('p', {}, feature.text));
  if (claims.length > 0) entry.append(element('ul', { class: 'claims' }, ...claims));
  if (feature.sources.length > 0) entry.append(sourceList(feature.sources));
  entry.append(element('p', { class: 'hint' }, notesOf(feature)));
  return entry;
}

function claim(id: CapabilityId, support: Support): HTMLLIElement {
  const level = levelOf(support);
  const limits = [
    ...(support.via === undefined ? [] : [`via ${support.via}`]),
    ...(support.partial && level !== 'partial' ? ['in part'] : []),
    ...(support.stage === undefined || support.stage === level ? [] : [support.stage]),
  ];
  const aside = limits.length === 0 ? [] : [element('span', { class: 'hint' }, ` (${limits.join(', ')})`)];
  return element('li', {}, levelBadge(level), ' ', capabilities[id].name, ...aside);
}

function levelBadge(level: string): HTMLSpanElement {
  return element('span', { class: 'level', 'data-level': level }, level);
}

function notesOf({ platform, only, date, recorded, sources }: LocatedFeature<PlatformId>): string {
  const { offerings } = platforms[platform];
  const names = only?.map((offering) => offerings[offering]?.name ?? offering) ?? [];
  return [
    ...(names.length === 0 ? [] : [`Only ${names.join(', ')}`]),
    ...(date === undefined ? [] : [`Happened ${date}`]),
    `Recorded ${recorded}${sources.length === 0 ? ' without a source' : ''}`,
  ].join(' · ');
}

function sourceList(sources: readonly Source[]): HTMLUListElement {
  const links = sources.map(({ title, url }) => element('li', {}, element('a', { href: url, rel: 'external' }, title)));
  return element('ul', { class: 'sources', 'aria-label': 'Sources' }, ...links);
}
