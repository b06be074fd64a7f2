import { type CapabilityId, type CapabilitySupport, type PlatformId, supportOf } from 'mlops-platforms';

type Answer = CapabilitySupport<PlatformId>;

const answers = new Map<string, Answer>();

/** What is answered about a capability of a platform. Kept, because the data never change while the page is open. */
export function answerOn(platform: PlatformId, capability: CapabilityId): Answer {
  const key = `${platform}/${capability}`;
  const answer = answers.get(key) ?? supportOf(platform, capability);
  answers.set(key, answer);
  return answer;
}

/** Why a statement's claim does not count for the platform, in words; nothing for one that counts. */
export function whyNotCounted(platform: PlatformId, capability: CapabilityId, feature: string): string | undefined {
  const { claims } = answerOn(platform, capability);
  const aside = claims.find((claim) => claim.feature.id === feature)?.aside;
  return aside && reasons[aside];
}

const reasons = {
  apart: 'does not count for the platform: offered beside it',
  ended: 'does not count: no longer offered',
  denied: 'does not count: denied for the form',
  elsewhere: 'does not count for the platform: in no configuration of it',
} as const;
