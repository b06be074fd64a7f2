import {
  type CapabilityId,
  capabilities,
  type LocatedFeature,
  type PlatformId,
  type Source,
  type Support,
} from 'mlops-platforms';
import { levelOf } from 'mlops-platforms/levels';
import { whyNotCounted } from './answers.ts';
import { element } from './element.ts';
import { levelBadge } from './level.ts';
import { offeringNames, productNames } from './names.ts';

type Statement = LocatedFeature<PlatformId>;

/** A statement as the table shows it: what it says, which capabilities it claims and how, and where to check it. */
export function featureEntry(feature: Statement): HTMLLIElement {
  const claims = Object.entries(feature.support).flatMap(([id, support]) =>
    support ? claim(feature, id as CapabilityId, support) : [],
  );
  const entry = element('li', { 'data-feature': feature.id, tabindex: '-1' }, element('p', {}, feature.text));
  if (claims.length > 0) entry.append(element('ul', { class: 'claims' }, ...claims));
  if (feature.sources.length > 0) entry.append(sourceList(feature.sources));
  entry.append(element('p', { class: 'hint' }, notesOf(feature)));
  return entry;
}

/** `Drift detection native · H2O MLOps (in part)`: the level never without the offerings that it is limited to. */
function claim(feature: Statement, id: CapabilityId, support: Support): HTMLLIElement {
  const { platform, only = [] } = feature;
  const { via = [], partial, stage } = support;
  const level = levelOf(support);
  const aside = whyNotCounted(platform, id, feature.id);
  const limits = [
    ...(via.length === 0 ? [] : [`via ${productNames(via)}`]),
    ...(partial && level !== 'partial' ? ['in part'] : []),
    ...(stage === undefined || stage === level ? [] : [stage]),
    ...(aside === undefined ? [] : [aside]),
  ];
  const scope = only.length === 0 ? '' : ` · ${offeringNames(platform, only)}`;
  const said = `${scope}${limits.length === 0 ? '' : ` (${limits.join(', ')})`}`;
  const attributes = aside === undefined ? {} : { class: 'aside' };
  return element('li', attributes, `${capabilities[id].name} `, levelBadge(level), element('span', {}, said));
}

/** What is left to say: of a statement that claims nothing, also what it is limited to. */
function notesOf({ platform, support, only = [], date, recorded, sources }: Statement): string {
  const isUnsaid = only.length > 0 && Object.keys(support).length === 0;
  return [
    ...(isUnsaid ? [`Only ${offeringNames(platform, only)}`] : []),
    ...(date === undefined ? [] : [`Happened ${date}`]),
    `Recorded ${recorded}${sources.length === 0 ? ' without a source' : ''}`,
  ].join(' · ');
}

/** Where it can be checked, and when an editor last did so. */
function sourceList(sources: readonly Source[]): HTMLUListElement {
  const entries = sources.map(({ title, url, accessed }) => {
    const read = accessed === undefined ? ' not read again' : ` read ${accessed}`;
    return element(
      'li',
      {},
      element('a', { href: url, rel: 'external' }, title),
      element('span', { class: 'hint' }, read),
    );
  });
  return element('ul', { class: 'sources', 'aria-label': 'Sources' }, ...entries);
}
