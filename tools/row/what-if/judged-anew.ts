import type { Content } from '../../../src/model/content.ts';
import type { Day, Month } from '../../../src/model/date.ts';
import { deepFreeze } from '../../../src/model/deep-freeze.ts';
import type { Feature } from '../../../src/model/feature.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { Judgement, Judgements, Verdict } from './judgements.ts';

/** A content in which a capability is judged as it is said; what nobody judged is the same object in both. */
export function judgedAnew<Whole extends Content>(content: Whole, capability: string, judgements: Judgements): Whole {
  const { statements, notFound } = judgements;
  const touched = new Set([...notFound.keys(), ...[...statements.keys()].map((id) => id.slice(0, id.indexOf('/')))]);
  const platforms = Object.entries<Platform>(content.platforms).map(([id, platform]) => {
    if (!touched.has(id)) return [id, platform];
    const cells = Object.entries(platform.cells).map(([category, features]) => [
      category,
      features.map((feature) => {
        const judgement = statements.get(`${id}/${category}/${feature.slug}`);
        return judgement === undefined ? feature : featureAnew(feature, capability, judgement);
      }),
    ]);
    const days = searchedAnew(platform.notFound, capability, notFound.get(id));
    return [id, { ...platform, cells: Object.fromEntries(cells), notFound: days }];
  });
  return deepFreeze({ ...content, platforms: Object.fromEntries(platforms) });
}

function featureAnew(feature: Feature, capability: string, { support: verdict, only: scope }: Judgement): Feature {
  const { only, about = [], support, ...rest } = feature;
  const scoped = scope === undefined ? only : (scope ?? undefined);
  const spoken = verdict === undefined ? { support, about } : spokenAnew(support, about, capability, verdict);
  return {
    ...rest,
    support: spoken.support,
    ...(spoken.about.length > 0 && { about: spoken.about }),
    ...(scoped !== undefined && { only: scoped }),
  };
}

/** What a statement claims and mentions, with one capability judged anew; the others keep their places. */
function spokenAnew(
  support: Feature['support'],
  about: readonly string[],
  capability: string,
  verdict: Verdict,
): Required<Pick<Feature, 'support' | 'about'>> {
  const claims = Object.entries(support).filter(([id]) => id !== capability);
  if (verdict === 'about') {
    return { support: Object.fromEntries(claims), about: [...new Set([...about, capability])] };
  }
  const others = about.filter((id) => id !== capability);
  if (verdict === null) return { support: Object.fromEntries(claims), about: others };
  return { support: { ...support, [capability]: verdict }, about: others };
}

function searchedAnew(
  days: Platform['notFound'],
  capability: string,
  day: Day | null | undefined,
): Readonly<Record<string, Day | Month>> {
  if (day === undefined) return days as Readonly<Record<string, Day | Month>>;
  const others = Object.entries(days).filter(([id]) => id !== capability);
  return Object.fromEntries(day === null ? others : [...others, [capability, day]]) as Record<string, Day | Month>;
}
