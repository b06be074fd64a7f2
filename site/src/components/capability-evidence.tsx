import type { CapabilitySupport, LocatedFeature } from 'mlops-platforms';
import type { Loaded } from '../data/matrix.ts';
import { cellOf, platformOf } from '../data/overview.ts';
import { productNames } from '../data/product-names.ts';
import { linkTo } from '../routes.ts';
import { LevelWithScope } from './level.tsx';
import { Permalink } from './permalink.tsx';
import { asideWords, Statement } from './statement.tsx';

interface CapabilityEvidenceProps {
  readonly capability: string;
  readonly loaded: Loaded;
  /** The platform that the address names. */
  readonly meant: string;
}

/** What says so, by platform: the claims that count, those that do not with why, and what else speaks of it. */
export function CapabilityEvidence({ capability, loaded, meant }: CapabilityEvidenceProps) {
  const { matrix, content } = loaded;
  const rows: readonly (readonly [string, CapabilitySupport])[] = Object.entries(
    matrix.byCapability(capability).platforms,
  );
  const said = rows.filter(([, { claims, mentions }]) => claims.length + mentions.length > 0);
  const products = productNames(content);
  return (
    <section class="evidence-by-platform" aria-labelledby="evidence">
      <h2 id="evidence">The evidence</h2>
      {said.length === 0 && <p class="quiet">No statement on any platform speaks of it.</p>}
      {said.map(([id, { claims, mentions }]) => {
        const platform = content.platforms[id];
        const facts = platformOf(id);
        if (platform === undefined || facts === undefined) return null;
        const entry = (feature: LocatedFeature, aside?: keyof typeof asideWords) => (
          <Statement
            key={feature.id}
            platform={platform}
            category={feature.category}
            feature={feature}
            products={products}
            capability={capability}
            aside={aside && asideWords[aside]}
          />
        );
        return (
          <section
            key={id}
            class={id === meant ? 'meant-part' : ''}
            aria-labelledby={`evidence-${id}`}
            data-place={`evidence ${id}`}
            tabIndex={-1}
          >
            <h3 id={`evidence-${id}`}>
              <a href={linkTo('platform', { platform: id, capability })}>{platform.name}</a>{' '}
              <LevelWithScope cell={cellOf(id, capability)} platform={facts} />
              <span class="notes">
                <Permalink
                  href={linkTo('capability', { capability, platform: id })}
                  of={`the evidence on ${platform.name}`}
                />
              </span>
            </h3>
            <ul class="statements">{claims.map(({ feature, aside }) => entry(feature, aside))}</ul>
            {mentions.length > 0 && (
              <>
                <p class="notes">What else speaks of it</p>
                <ul class="statements">{mentions.map((feature) => entry(feature))}</ul>
              </>
            )}
          </section>
        );
      })}
    </section>
  );
}
