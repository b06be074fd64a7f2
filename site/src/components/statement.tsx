import type { Feature, Platform, RetiredFeature, Support } from 'mlops-platforms';
import { levelOf } from 'mlops-platforms/levels';
import type { ComponentChildren } from 'preact';
import { capabilityOf } from '../data/overview.ts';
import { linkTo } from '../routes.ts';
import { LevelMark } from './level.tsx';
import { CorrectionLink, Permalink } from './permalink.tsx';
import { SourceList } from './source-list.tsx';

export interface StatementProps {
  readonly platform: Pick<Platform, 'id' | 'offerings'>;
  readonly category: string;
  readonly feature: Feature | RetiredFeature;
  readonly products: Readonly<Record<string, string>>;
  /** The text with what was searched for marked; left out, as it is. */
  readonly text?: ComponentChildren;
  /** Why it does not count for what is asked. */
  readonly aside?: ComponentChildren;
  /** Whether the address names it. */
  readonly isMeant?: boolean;
  /** The one capability whose claim is shown; left out, all. */
  readonly capability?: string;
}

/** A statement: what it says, which capabilities it claims and how, where to check it, and its own address. */
export function Statement(props: StatementProps) {
  const { platform, category, feature, products, text, aside, isMeant = false, capability } = props;
  const id = `${platform.id}/${category}/${feature.slug}`;
  const claims = Object.entries(feature.support).filter(([key]) => capability === undefined || key === capability);
  const about = capability === undefined ? (feature.about ?? []) : [];
  const scope = (feature.only ?? []).map((key) => platform.offerings[key]?.name ?? key);
  return (
    <li class={`statement${isMeant ? ' meant' : ''}`} data-feature={id} tabIndex={-1}>
      <p class="text">{text ?? feature.text}</p>
      {(claims.length > 0 || about.length > 0 || scope.length > 0) && (
        <ul class="claims">
          {claims.map(
            ([key, support]) => support && <Claim key={key} id={key} support={support} products={products} />,
          )}
          {about.map((key) => (
            <li key={key} class="quiet">
              about {capabilityOf(key)?.name ?? key}
            </li>
          ))}
          {scope.length > 0 && <li class="scope">only {scope.join(', ')}</li>}
        </ul>
      )}
      {aside !== undefined && <div class="aside">{aside}</div>}
      <SourceList sources={feature.sources} />
      <p class="notes">
        {feature.date !== undefined && <span>Happened {feature.date}</span>}
        <span>Recorded {feature.recorded}</span>
        <Permalink href={linkTo('platform', { platform: platform.id, category, slug: feature.slug })} of={id} />
        <CorrectionLink id={id} />
      </p>
    </li>
  );
}

interface ClaimProps {
  readonly id: string;
  readonly support: Support;
  readonly products: Readonly<Record<string, string>>;
}

function Claim({ id, support, products }: ClaimProps) {
  const { via = [], partial, stage, shows } = support;
  const level = levelOf(support);
  const limits = [
    ...(via.length === 0 ? [] : [`via ${via.map((key) => products[key] ?? key).join(', ')}`]),
    ...(partial && level !== 'partial' ? ['in part'] : []),
    ...(stage === undefined || stage === level ? [] : [stage]),
    ...(shows === undefined ? [] : [`shows ${shows.join(', ') || 'no criterion'}`]),
  ].join(', ');
  return (
    <li>
      {capabilityOf(id)?.name ?? id} <LevelMark level={level} />
      {limits !== '' && <span class="quiet"> {limits}</span>}
    </li>
  );
}

/** Why a claim does not count for the platform as a whole, in words. */
export const asideWords = {
  apart: 'Does not count: offered beside the platform.',
  ended: 'Does not count: no longer offered.',
  denied: 'Does not count: denied for the form.',
  elsewhere: 'Does not count here: it holds in another configuration.',
} as const;
