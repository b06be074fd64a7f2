import { indexOf } from '../../content/content-index.ts';
import { assertKnownId } from '../../content/known-id.ts';
import { knownFields } from '../../errors/known-names.ts';
import { assertKnownOffering } from '../../errors/known-offering.ts';
import type { Capability } from '../../model/capability.ts';
import { type Configuration, configurationsOf, configurationsWith, hasEnded } from '../../model/configuration.ts';
import type { Content } from '../../model/content.ts';
import type { Day, Month } from '../../model/date.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { ownOf } from '../../model/own-of.ts';
import type { Platform } from '../../model/platform.ts';
import { type Level, recordedLevels } from '../../model/support.ts';
import { spokenFor } from './claim-scopes.ts';
import { type Claim, claimsOf, mentionsOf } from './claims.ts';
import { type SupportIn, supportIn } from './support-in.ts';

/** A claim in an answer; with why it does not count there, if it does not. */
export interface AnsweredClaim<P extends string = string, C extends string = string, K extends string = string>
  extends Claim<P, C, K> {
  /**
   * Absent for a claim that counts. Otherwise:
   *
   * - `apart`: the offerings that it is limited to stand beside the platform
   * - `ended`: the offerings that it is limited to have ended
   * - `denied`: a source denies it for the form
   * - `elsewhere`: it holds in another configuration than those that were asked for, or in none
   */
  readonly aside?: 'apart' | 'ended' | 'denied' | 'elsewhere';
}

/** What is recorded about one capability of one platform, or of one offering of it. */
export interface CapabilitySupport<P extends string = string, C extends string = string, K extends string = string> {
  /**
   * The strongest level that holds in a configuration of the platform. Where no statement holds: `not-found`, if the
   * documentation was searched and nothing was found, else `unknown`.
   */
  readonly level: Level;
  /** The offerings by which alone that level is reached; absent where it holds for the platform as a whole. */
  readonly only?: readonly string[];
  /** The offerings that a source denies it for, though the level stands. */
  readonly except?: readonly string[];
  /** Set where the level is reached only by parts that are used by themselves, outside every form of the platform. */
  readonly alone?: true;
  /** Whether that level covers the capability in part only; `missing`, or the statements, say what is not covered. */
  readonly limited: boolean;
  /**
   * The criteria of the capability's bar that no claim of that level shows: of a level that is not `limited`, those that a
   * full claim can do without. Claims that do not say what they show count as showing all.
   */
  readonly missing: readonly string[];
  /** Every live claim or denial, strongest first; `aside` marks those that do not count. */
  readonly claims: readonly AnsweredClaim<P, C, K>[];
  /** Every live statement that speaks of the capability without claiming it; many tell limits. */
  readonly mentions: readonly LocatedFeature<P, C, K>[];
  /** Whether what the level rests on is denied by a statement of the same scope. */
  readonly contested: boolean;
  /** When the vendor's documentation was searched for it, and nothing was found. */
  readonly lookedOn?: Day | Month;
}

/** What a capability is asked of; left out, the platform in its best configuration. */
export interface SupportOptions {
  /** One of the platform's offerings: its key, `driverless-ai`, or its id, `h2o/driverless-ai`. */
  readonly offering?: string | undefined;
}

/**
 * How a platform, or one of its offerings, supports a capability: by every live feature that claims, denies or mentions it.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for an option that does not exist
 */
export function supportOf<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  capability: K,
  options: SupportOptions = {},
): CapabilitySupport<Id, C, K> {
  assertKnownId(content, 'platform', platform);
  assertKnownId(content, 'capability', capability);
  const { offering: asks } = knownFields('options', options, ['offering']);
  const offering = keyOfOffering(platform, asks);
  if (offering !== undefined) assertKnownOffering(content.platforms[platform], offering);
  return supportKnown(content, platform, capability, offering);
}

/** The same for ids that are known, and the key of an offering. */
export function supportKnown<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  platform: Id,
  capability: K,
  offering?: string,
): CapabilitySupport<Id, C, K> {
  const { summary, claims, lookedOn } = answerOf(content, platform, capability, offering) as Answer<Id, C, K>;
  return {
    ...own(summary),
    claims: [...claims],
    mentions: mentionsOf(content, platform, capability),
    ...(lookedOn !== undefined && { lookedOn }),
  };
}

/** What is known of one capability of one platform, without the statements. */
export interface GridCell extends Omit<CapabilitySupport, 'claims' | 'mentions'> {}

/** What {@link supportKnown} answers, without the statements. */
export function cellKnown<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  platform: P,
  capability: K,
  offering?: string,
): GridCell {
  const { summary, lookedOn } = answerOf(content, platform, capability, offering);
  return { ...own(summary), ...(lookedOn !== undefined && { lookedOn }) };
}

/** A summary with lists of the caller's own. */
function own(summary: Summary): Summary {
  const { only, except, missing } = summary;
  return {
    ...summary,
    missing: [...missing],
    ...(only && { only: [...only] }),
    ...(except && { except: [...except] }),
  };
}

interface Answer<P extends string = string, C extends string = string, K extends string = string> {
  readonly summary: Summary;
  /** Frozen, as answers share them. */
  readonly claims: readonly AnsweredClaim<P, C, K>[];
  readonly lookedOn?: Day | Month | undefined;
}

/** What was asked before of a platform as a whole, by what is known of it: it does not change. */
const known = new WeakMap<object, Map<string, Answer>>();

function answerOf(content: Content, platform: string, capability: string, offering: string | undefined): Answer {
  if (offering !== undefined) return makeAnswer(content, platform, capability, offering);
  const index = indexOf(content, platform);
  let answers = known.get(index);
  if (answers === undefined) {
    answers = new Map();
    known.set(index, answers);
  }
  let answer = answers.get(capability);
  if (answer === undefined) {
    answer = makeAnswer(content, platform, capability, undefined);
    answers.set(capability, answer);
  }
  return answer;
}

function makeAnswer(content: Content, platform: string, capability: string, offering: string | undefined): Answer {
  const column = content.platforms[platform] as Platform;
  const configurations = offering === undefined ? configurationsOf(column) : configurationsWith(column, offering);
  const claims = claimsOf(content, platform, capability);
  const asked = { capability: content.capabilities[capability] as Capability, platform: column };
  const found = configurations.map((configuration) => ({
    configuration,
    ...supportIn(configuration, claims, asked),
  }));
  // The documentation of a platform was searched for the platform, not for what is offered beside it.
  const carriesWhole = configurations.length === 0 || configurations.some(({ alone }) => !alone);
  const lookedOn = carriesWhole ? ownOf<Day | Month>(column.notFound, capability) : undefined;
  return {
    summary: summaryOf(found, lookedOn !== undefined),
    claims: answeredClaims(claims, column, found),
    lookedOn,
  };
}

/** The key that an offering has on its platform. */
function keyOfOffering(platform: string, offering: unknown): string | undefined {
  const lead = `${platform}/`;
  const key = typeof offering === 'string' && offering.startsWith(lead) ? offering.slice(lead.length) : offering;
  return key as string | undefined;
}

interface Found extends SupportIn {
  readonly configuration: Configuration;
}

type Summary = Pick<CapabilitySupport, 'level' | 'only' | 'except' | 'alone' | 'limited' | 'missing' | 'contested'>;

/** The strongest of what several configurations come to, with all the scopes by which it is reached. */
function summaryOf(found: readonly Found[], wasLookedFor: boolean): Summary {
  const levels = new Set(found.map((one) => one.level));
  const level = recordedLevels.find((each) => levels.has(each));
  if (level === undefined) {
    const word = wasLookedFor ? 'not-found' : 'unknown';
    return { level: word, limited: false, missing: [], contested: false };
  }
  const best = found.filter((one) => one.level === level);
  const undisputed = best.filter(({ contested }) => !contested);
  // Where one configuration reaches the level undisputed, a dispute in another is an exception to it.
  const reaching = undisputed.length > 0 ? undisputed : best;
  const reaches = new Set(reaching);
  const unscoped = reaching.some(({ only }) => only === undefined);
  const only = new Set(unscoped ? [] : reaching.flatMap((one) => one.only ?? []));
  const denied = level === 'none' ? [] : found.flatMap((one) => deniedIn(one, reaches.has(one)));
  const except = [...new Set(denied)].filter((offering) => !only.has(offering));
  const isAlone = ({ configuration }: Found) => configuration.alone === true;
  return {
    level,
    ...(only.size > 0 && { only: [...only] }),
    ...(except.length > 0 && { except }),
    ...(reaching.every(isAlone) && !found.every(isAlone) && { alone: true }),
    limited: reaching.every(({ limited }) => limited),
    missing: leastMissing(reaching),
    contested: undisputed.length === 0 && level !== 'none',
  };
}

/** What is missing where the least is: what several configurations show never adds up. */
function leastMissing(reaching: readonly Found[]): readonly string[] {
  const isLess = (a: Found, b: Found) => (a.limited === b.limited ? a.missing.length < b.missing.length : b.limited);
  return reaching.reduce((least, one) => (isLess(one, least) ? one : least)).missing;
}

/** The offerings of a configuration that it is denied for, whether by name or with the whole that it does not stand in. */
function deniedIn({ configuration: { form }, except, denied }: Found, reaches: boolean): readonly string[] {
  if (reaches) return [...denied.names, ...except];
  return [...denied.names, ...(denied.whole && form !== undefined ? [form] : [])];
}

function answeredClaims(
  claims: readonly Claim[],
  { offerings }: Pick<Platform, 'offerings'>,
  found: readonly Found[],
): readonly AnsweredClaim[] {
  const holding = new Set(found.flatMap((one) => one.holding));
  const overruled = new Set(found.flatMap((one) => one.overruled));
  const isAway = (key: string) => hasEnded(offerings[key]) || offerings[key]?.standing === 'apart';
  const reasonOf = (claim: Claim): AnsweredClaim['aside'] => {
    const speaker = spokenFor(claims, claim);
    if (holding.has(speaker)) return undefined;
    if (overruled.has(speaker)) return 'denied';
    const named = claim.feature.only ?? [];
    if (named.length === 0 || !named.every(isAway)) return 'elsewhere';
    return named.every((key) => hasEnded(offerings[key])) ? 'ended' : 'apart';
  };
  return claims.map((claim) => {
    const aside = reasonOf(claim);
    return aside === undefined ? claim : Object.freeze({ ...claim, aside });
  });
}
