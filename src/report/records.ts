import type { Day, Month } from '../model/date.ts';
import type { LocatedFeature } from '../model/feature.ts';
import type { RecordedLevel, Support } from '../model/support.ts';
import type { Change } from '../query/diff/change.ts';
import type { RequirementVerdict } from '../query/evaluate/verdict.ts';
import { findFeatures } from '../query/find-features.ts';
import type { SearchResult } from '../query/search/search-features.ts';
import type { ReportOptions } from './options.ts';
import type { KnownSubject } from './subject.ts';

/** A platform's claim on a capability; without `support` and `feature`, that nothing is recorded. */
export interface ClaimRecord {
  readonly capability: string;
  readonly platform: string;
  readonly level: RecordedLevel | 'unknown';
  /** Whether the platform's claims contradict each other. */
  readonly contested: boolean;
  readonly lookedOn?: Day | Month;
  readonly support?: Support;
  readonly feature?: LocatedFeature;
}

/** How a platform stands to one requirement. */
export interface VerdictRecord extends RequirementVerdict {
  readonly platform: string;
  readonly rank: number;
}

/** What a subject says, as a list of like records. */
export type Records =
  | { readonly of: 'features'; readonly list: readonly LocatedFeature[] }
  | { readonly of: 'results'; readonly list: readonly SearchResult[] }
  | { readonly of: 'claims'; readonly list: readonly ClaimRecord[] }
  | { readonly of: 'verdicts'; readonly list: readonly VerdictRecord[] }
  | { readonly of: 'changes'; readonly list: readonly Change[] };

export function recordsOf(subject: KnownSubject, { retired }: ReportOptions): Records {
  switch (subject.kind) {
    case 'content':
      return { of: 'features', list: findFeatures(subject.value, { retired }) };
    case 'platform':
      return { of: 'features', list: findFeatures(subject.content, { retired }) };
    case 'category':
      return { of: 'features', list: Object.values(subject.value.platforms).flat() };
    case 'comparison': {
      const { categories, platforms, cells } = subject.value;
      const list = platforms.flatMap((platform) => categories.flatMap((category) => cells[category]?.[platform] ?? []));
      return { of: 'features', list };
    }
    case 'features':
      return { of: 'features', list: subject.value };
    case 'results':
      return { of: 'results', list: subject.value };
    case 'capability':
      return { of: 'claims', list: claimsIn(subject.value) };
    case 'evaluation': {
      const { platforms } = subject.value;
      const list = platforms.flatMap(({ platform, rank, verdicts }) =>
        verdicts.map((verdict) => ({ platform, rank, ...verdict })),
      );
      return { of: 'verdicts', list };
    }
    case 'diff':
      return { of: 'changes', list: subject.value.changes };
  }
}

function claimsIn({ capability, platforms }: (KnownSubject & { readonly kind: 'capability' })['value']): ClaimRecord[] {
  return Object.entries(platforms).flatMap(([platform, { claims, contested, lookedOn }]): ClaimRecord[] => {
    const shared = { capability: capability.id, platform, contested, ...(lookedOn !== undefined && { lookedOn }) };
    if (claims.length === 0) return [{ ...shared, level: 'unknown' }];
    return claims.map(({ level, support, feature }) => ({ ...shared, level, support, feature }));
  });
}
