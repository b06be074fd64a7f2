import type { Bar } from '../../../src/model/bar.ts';
import type { Capability } from '../../../src/model/capability.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Delivery } from '../../../src/model/offering.ts';
import type { Platform } from '../../../src/model/platform.ts';
import { type Level, type RecordedLevel, recordedLevels, type Support } from '../../../src/model/support.ts';

/**
 * What holds where, from the statements alone: plain and slow, so that a reader can see that it is right. It shares
 * nothing with the queries, which is what makes it worth asking.
 */

/** One form with the parts that work in it, or one part by itself. `key` is absent for the form of a platform that names none. */
export interface Place {
  readonly key?: string;
  readonly isForm: boolean;
  readonly delivery?: Delivery;
  readonly parts: readonly string[];
}

/** A statement as it is heard in a place: of the platform as a whole, of what the place's key names, or of these parts. */
interface Heard {
  readonly id: string;
  readonly support: Support;
  readonly ofWhole: boolean;
  readonly ofKey: boolean;
  readonly ofParts: readonly string[];
}

export interface Holding {
  readonly place: Place;
  readonly level?: RecordedLevel;
  readonly only?: readonly string[];
  readonly except: readonly string[];
  readonly limited: boolean;
  readonly missing: readonly string[];
  readonly contested: boolean;
  /** The statements that hold, and the denials among them. */
  readonly claims: readonly Heard[];
  readonly denials: readonly Heard[];
}

export interface Answer {
  readonly level: Level;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly limited: boolean;
  readonly missing: readonly string[];
  readonly contested: boolean;
  readonly lookedOn?: string;
}

export type OracleVerdict = 'met' | 'partly' | 'contested' | 'elsewhere' | 'unmet' | 'not-found' | 'unknown';

const sorted = (keys: Iterable<string>): readonly string[] => [...new Set(keys)].sort();

type Offered = Pick<Platform, 'offerings'>;

/** Whether an offering exists and is still offered. */
function isLive(platform: Offered, key: string): boolean {
  const offering = platform.offerings[key];
  return offering !== undefined && offering.status?.is !== 'discontinued';
}

/** The places of a platform: its forms, then its parts that are offered by themselves. */
export function placesOf(platform: Offered): readonly Place[] {
  return [...formsOf(platform), ...alonePartsOf(platform)];
}

function formsOf(platform: Offered): readonly Place[] {
  const keys = Object.keys(platform.offerings);
  const parts = keys.filter((key) => platform.offerings[key]?.standing === 'part' && isLive(platform, key));
  const forms = keys.filter((key) => platform.offerings[key]?.standing === 'form');
  if (forms.length === 0) {
    return [{ isForm: true, parts: parts.filter((part) => platform.offerings[part]?.with === undefined) }];
  }
  return forms
    .filter((form) => isLive(platform, form))
    .map((form) => {
      const delivery = platform.offerings[form]?.delivery;
      const worksHere = (part: string) => platform.offerings[part]?.with?.includes(form) ?? true;
      return { key: form, isForm: true, ...(delivery && { delivery }), parts: parts.filter(worksHere) };
    });
}

function alonePartsOf(platform: Offered): readonly Place[] {
  return Object.keys(platform.offerings)
    .filter((key) => platform.offerings[key]?.standing === 'part')
    .filter((key) => platform.offerings[key]?.alone === true && isLive(platform, key))
    .map((key) => ({ key, isForm: false, parts: [] }));
}

/** The places that are meant by one offering. */
export function placesMeantBy(platform: Offered, asked: string): readonly Place[] {
  const offering = platform.offerings[asked];
  const itself: Place = { key: asked, isForm: false, parts: [] };
  if (!isLive(platform, asked) || offering?.standing === 'apart' || offering?.alone) return [itself];
  if (offering?.standing === 'form') return formsOf(platform).filter(({ key }) => key === asked);
  const within = formsOf(platform).filter(({ parts }) => parts.includes(asked));
  return within.length === 0 ? [itself] : within.map((form) => ({ ...form, parts: [asked] }));
}

/** What is said of a capability in a place. */
function heardIn(place: Place, platform: Platform, capability: Capability): readonly Heard[] {
  return Object.entries(platform.cells)
    .flatMap(([category, features]) => features.map((feature) => ({ category, feature })))
    .flatMap(({ category, feature }) => {
      const support = feature.support[capability.id];
      if (support === undefined) return [];
      const { only } = feature;
      // A property of a form is not lifted to it from a part that is a product by itself.
      const speaksFor = place.parts.filter((part) => capability.of !== 'form' || !platform.offerings[part]?.alone);
      const heard = {
        id: `${platform.id}/${category}/${feature.slug}`,
        support,
        ofWhole: only === undefined && place.isForm,
        ofKey: place.key !== undefined && (only?.includes(place.key) ?? false),
        ofParts: speaksFor.filter((part) => only?.includes(part)),
      };
      const isOtherDelivery =
        capability.delivery !== undefined && place.delivery !== undefined && capability.delivery !== place.delivery;
      if (isOtherDelivery && support.how !== 'none') return [];
      return heard.ofWhole || heard.ofKey || heard.ofParts.length > 0 ? [heard] : [];
    });
}

/** What of a capability is asked for, where it is not all that its bar says: its core, and with it one criterion. */
interface Part {
  readonly criterion?: string;
}

/** What the statements on a capability, or a part of it, come to in a place, where claims of these levels count. */
export function holdingIn(
  place: Place,
  platform: Platform,
  capability: Capability,
  counting: readonly RecordedLevel[] = recordedLevels,
  part?: Part,
): Holding {
  const heard = heardIn(place, platform, capability);
  const denials = heard.filter(({ support }) => support.how === 'none');
  const ownKey = place.key === undefined ? [] : [place.key];
  const wholeIsDenied = denials.some(({ ofWhole }) => ofWhole);
  const keyIsDenied = denials.some(({ ofKey }) => ofKey);
  const deniedParts = sorted(denials.flatMap(({ ofParts }) => ofParts));
  // A denial of the form beats what is said of the platform as a whole.
  const claims = heard.filter(({ support, ofWhole }) => support.how !== 'none' && !(ofWhole && keyIsDenied));
  const bare = { place, claims, denials, contested: false, limited: false, missing: [], except: [] };
  const withoutClaims = (): Holding => {
    if (denials.length === 0) return bare;
    const scoped = sorted([...(keyIsDenied ? ownKey : []), ...deniedParts]);
    return { ...bare, level: 'none', ...(!wholeIsDenied && { only: scoped }) };
  };
  const deniedKeys = [...deniedParts, ...(keyIsDenied ? ownKey : [])];
  const namesOf = ({ ofKey, ofParts }: Heard) => [...(ofKey ? ownKey : []), ...ofParts];
  const isRefuted = (claim: Heard) =>
    claim.support.how === 'native' &&
    (claim.ofWhole ? wholeIsDenied : namesOf(claim).every((key) => deniedKeys.includes(key)));
  // A statement that names several offerings stands for those of them that are not denied.
  // An integration is no less one because the form lacks the thing itself; a denied part is excepted all the same.
  const namesLeft = (claim: Heard) => {
    const denied = claim.support.how === 'native' ? deniedKeys : deniedParts;
    const free = namesOf(claim).filter((key) => !denied.includes(key));
    return free.length > 0 ? free : namesOf(claim);
  };
  const reach = (levels: readonly RecordedLevel[]) =>
    summedUp(claims, capability.bar, { levels, isRefuted, namesLeft, part });
  const reached = reach(counting) ?? reach(recordedLevels);
  if (reached === undefined) return withoutClaims();
  const { level, only, limited, missing, contested } = reached;
  const isByPartsOnly = only !== undefined && !ownKey.some((key) => only.includes(key));
  const denied = [...deniedParts, ...(isByPartsOnly && (wholeIsDenied || keyIsDenied) ? ownKey : [])];
  return {
    ...bare,
    level,
    ...(only && { only: sorted(only) }),
    except: sorted(denied.filter((key) => !only?.includes(key))),
    limited,
    missing,
    contested,
  };
}

interface Summary extends Pick<Holding, 'only' | 'limited' | 'missing' | 'contested'> {
  readonly level: RecordedLevel;
}

interface Standing {
  readonly levels: readonly RecordedLevel[];
  readonly isRefuted: (claim: Heard) => boolean;
  readonly namesLeft: (claim: Heard) => readonly string[];
  readonly part: Part | undefined;
}

/** What claims come to together: the strongest of these levels, by which offerings, and what is missing. */
function summedUp(claims: readonly Heard[], bar: Bar | undefined, standing: Standing): Summary | undefined {
  const { levels, isRefuted, namesLeft, part } = standing;
  const core = bar?.core.map(({ id }) => id) ?? ['it'];
  const wanted = part?.criterion;
  const also = part === undefined ? (bar?.also.map(({ id }) => id) ?? []) : [];
  const needed = bar === undefined || bar.full === 'all' ? also.length : bar.full;
  // What does not say what it shows shows all of the capability, and no criterion that is asked for by itself.
  const silent = wanted === undefined ? [...core, ...also] : [];
  const shown = (some: readonly Heard[]) => new Set(some.flatMap(({ support }) => support.shows ?? silent));
  const showsCore = (some: readonly Heard[]) =>
    core.some((id) => shown(some).has(id)) && (wanted === undefined || shown(some).has(wanted));
  const isFull = (some: readonly Heard[]) =>
    showsCore(some.filter(({ support }) => !support.partial)) &&
    also.filter((id) => shown(some).has(id)).length >= Math.min(needed, also.length);
  const missingFrom = (some: readonly Heard[]) => [
    ...(showsCore(some) ? [] : core),
    ...also.filter((id) => !shown(some).has(id)),
  ];
  const available = ({ support }: Heard) => support.how === 'native' && support.stage === undefined;
  const kept = ({ support }: Heard) => support.stage !== 'deprecated';
  const levelAlone = (claim: Heard) => {
    const { how, stage } = claim.support;
    if (stage === 'deprecated' || how !== 'native') return stage === 'deprecated' ? stage : how;
    return isFull([claim]) ? (stage ?? how) : 'partial';
  };
  const by = (how: string) => (claim: Heard) => claim.support.how === how && kept(claim);
  const kinds: Readonly<Record<string, (claim: Heard) => boolean>> = {
    native: available,
    preview: by('native'),
    partial: by('native'),
    integration: by('integration'),
    custom: by('custom'),
    deprecated: (claim) => !kept(claim),
  };
  for (const level of levels.filter((each) => each !== 'none')) {
    const all = claims.filter(kinds[level] ?? (() => false));
    const free = all.filter((claim) => !isRefuted(claim));
    const own = (some: readonly Heard[]) => some.filter((claim) => levelAlone(claim) === level);
    const isMore = (level === 'preview' && isFull(free.filter(available))) || (level === 'partial' && isFull(free));
    const resting = isMore ? own(free) : free;
    const mayBeFull = level !== 'partial';
    const mayBeLess = !['native', 'preview'].includes(level);
    const answer = (some: readonly Heard[], limited: boolean, contested: boolean): Summary => {
      const isEnough = limited ? showsCore : isFull;
      const names = sorted(some.flatMap((claim) => (claim.ofWhole ? [] : namesLeft(claim))));
      const withName = (name?: string) =>
        some.filter((claim) => claim.ofWhole || (name !== undefined && namesLeft(claim).includes(name)));
      const enough = names.filter((name) => isEnough(withName(name)));
      const scope = names.length === 0 || isEnough(withName()) ? {} : { only: enough.length > 0 ? enough : names };
      return { level, limited, contested, missing: missingFrom(some), ...scope };
    };
    if (mayBeFull && isFull(resting)) return answer(resting, false, false);
    if (mayBeLess && showsCore(resting)) return answer(resting, true, false);
    // What is denied word for word counts only where nothing else reaches the level.
    const refuted = own(all.filter(isRefuted));
    if (showsCore(refuted)) return answer(refuted, !mayBeFull || (mayBeLess && !isFull(refuted)), true);
  }
  return undefined;
}

function strongest(levels: readonly RecordedLevel[]): RecordedLevel {
  return recordedLevels.find((level) => levels.includes(level)) ?? 'none';
}

/** What a platform, or one of its offerings, answers: the best of its places. */
export function answerOf(content: Content, platformId: string, capabilityId: string, offering?: string): Answer {
  const { platform, capability } = find(content, platformId, capabilityId);
  const places = offering === undefined ? placesOf(platform) : placesMeantBy(platform, offering);
  const found = places.map((place) => holdingIn(place, platform, capability));
  const lookedOn = places.some(({ isForm }) => isForm) ? platform.notFound[capability.id] : undefined;
  const told = lookedOn === undefined ? {} : { lookedOn };
  const levels = found.flatMap(({ level }) => (level === undefined ? [] : [level]));
  if (levels.length === 0) {
    return { level: lookedOn ? 'not-found' : 'unknown', limited: false, missing: [], contested: false, ...told };
  }
  const level = strongest(levels);
  const best = found.filter((holding) => holding.level === level);
  // Where one place reaches the level undisputed, a dispute elsewhere is an exception to it.
  const free = best.filter(({ contested }) => !contested);
  const counting = free.length > 0 ? free : best;
  const only = counting.some((holding) => holding.only === undefined)
    ? undefined
    : sorted(counting.flatMap((holding) => holding.only ?? []));
  const denied = found.flatMap((holding) => deniedIn(holding, counting.includes(holding)));
  const except = level === 'none' ? [] : sorted(denied.filter((key) => !only?.includes(key)));
  return {
    level,
    ...(only && { only }),
    ...(except.length > 0 && { except }),
    limited: counting.every(({ limited }) => limited),
    missing: leastMissing(counting),
    contested: free.length === 0 && level !== 'none',
    ...told,
  };
}

/** What is missing in the place where the level has no limit, or else the fewest criteria are missing. */
function leastMissing(counting: readonly Holding[]): readonly string[] {
  const unlimited = counting.filter(({ limited }) => !limited);
  const asked = unlimited.length > 0 ? unlimited : counting;
  const fewest = Math.min(...asked.map(({ missing }) => missing.length));
  return asked.find(({ missing }) => missing.length === fewest)?.missing ?? [];
}

/** The offerings of a place that a source denies it for. */
function deniedIn({ place, denials, except }: Holding, counts: boolean): readonly string[] {
  const key = place.key === undefined ? [] : [place.key];
  const named = denials.flatMap(({ ofKey, ofParts }) => [...(ofKey ? key : []), ...ofParts]);
  const isWholeDenied = denials.some(({ ofWhole }) => ofWhole);
  return counts ? [...named, ...except] : [...named, ...(isWholeDenied ? key : [])];
}

/** How a place stands, by itself, to a must that accepts these levels: a capability, or one criterion of it. */
export function verdictIn(
  content: Content,
  platformId: string,
  capabilityId: string,
  place: Place,
  accepted: readonly RecordedLevel[],
  criterion?: string,
): { readonly verdict: OracleVerdict; readonly level: Level } {
  const { platform, capability } = find(content, platformId, capabilityId);
  const reaches = ({ level }: Holding) => level !== undefined && accepted.includes(level);
  const part = criterion === undefined ? undefined : { criterion };
  const asked = holdingIn(place, platform, capability, accepted, part);
  const isSilent = part !== undefined && (asked.level ?? 'none') === 'none';
  // Silence on a criterion is a gap where there is the capability; where there is none, it is as the capability.
  const core = isSilent ? holdingIn(place, platform, capability, accepted, {}) : asked;
  const { level: _, ...gap } = asked;
  const here: Holding = isSilent && reaches(core) ? gap : core;
  const isSearched = place.isForm && platform.notFound[capability.id] !== undefined;
  const level = here.level ?? (isSearched ? 'not-found' : 'unknown');
  if (reaches(here)) {
    if (here.contested) return { verdict: 'contested', level };
    // The licence or the price of a part is not that of the form which it is used in.
    const isOfParts = capability.of === 'offering' && here.only !== undefined && !here.only.includes(place.key ?? '');
    return { verdict: here.limited || here.except.length > 0 || isOfParts ? 'partly' : 'met', level };
  }
  // What is delivered in one way is not delivered in the other: that is no gap which a search could still fill.
  const { delivery } = capability;
  const isExcluded = delivery !== undefined && place.delivery !== undefined && delivery !== place.delivery;
  if (level === 'not-found' && !isExcluded) return { verdict: 'not-found', level };
  const others = placesOf(platform).map((other) => holdingIn(other, platform, capability, accepted, part));
  if (others.some(reaches)) return { verdict: 'elsewhere', level };
  return { verdict: here.level === undefined && !isExcluded ? 'unknown' : 'unmet', level };
}

function find(content: Content, platformId: string, capabilityId: string) {
  const platform = content.platforms[platformId];
  const capability = content.capabilities[capabilityId];
  if (platform === undefined || capability === undefined) throw new Error(`no ${platformId} or no ${capabilityId}`);
  return { platform, capability };
}
