import {
  type CapabilityId,
  type CapabilitySupport,
  type Level,
  type PlatformId,
  platforms,
  recordedLevels,
  supportOf,
} from 'mlops-platforms';

/** What a platform must support to be on the list. */
export const asked = ['drift-detection', 'self-hosted'] as const satisfies readonly CapabilityId[];
export type Asked = (typeof asked)[number];

/** A platform, with what is recorded of each capability asked for. */
export interface Candidate {
  readonly name: string;
  readonly support: Readonly<Record<Asked, CapabilitySupport<PlatformId>>>;
}

export type SupportedLevel = Exclude<Level, 'none' | 'unknown'>;

const supportedLevels = recordedLevels.filter((level) => isSupported(level));

const everyPlatform: readonly Candidate[] = Object.values(platforms).map(({ id, name }) => ({
  name,
  support: {
    'drift-detection': supportOf(id, 'drift-detection'),
    'self-hosted': supportOf(id, 'self-hosted'),
  },
}));

export const shortlist = everyPlatform.filter((candidate) => lacking(candidate).length === 0);
export const notListed = everyPlatform.filter((candidate) => lacking(candidate).length > 0);

/** The capabilities that keep a platform off the list: denied, or not recorded, which is no denial. */
export function lacking({ support }: Candidate): Asked[] {
  return asked.filter((id) => !isSupported(support[id].level));
}

/** Some platforms by how they support a capability, the strongest level first. */
export function groupedBy(capability: Asked, candidates: readonly Candidate[]): [SupportedLevel, Candidate[]][] {
  const atLevel = (level: SupportedLevel) => candidates.filter(({ support }) => support[capability].level === level);
  return supportedLevels
    .map((level): [SupportedLevel, Candidate[]] => [level, atLevel(level)])
    .filter(([, group]) => group.length > 0);
}

function isSupported(level: Level): level is SupportedLevel {
  return level !== 'none' && level !== 'unknown';
}
