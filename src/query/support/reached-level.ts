import type { Criteria } from '../../model/criteria.ts';
import type { How, RecordedLevel } from '../../model/support.ts';
import type { Claim } from './claims.ts';
import { type Denied, isRefuted, namesLeft, type Scoped } from './scoped-claims.ts';

/** A level that claims reach together in one configuration. */
export interface ReachedLevel {
  readonly level: Exclude<RecordedLevel, 'none'>;
  /** The offerings by which alone it is reached; absent where it holds in all of the configuration. */
  readonly only?: readonly string[];
  /** Whether it covers the capability in part only. */
  readonly limited: boolean;
  /** The criteria that the claims which it rests on do not show. */
  readonly missing: readonly string[];
  /** Whether it rests only on claims that are denied by another statement of the same scope. */
  readonly contested: boolean;
}

/** The affirmations of a capability that hold in one configuration, and what they are held against. */
interface Held {
  readonly affirmations: readonly Scoped<Claim>[];
  readonly denied: Denied;
  /** What the configuration is called by. */
  readonly own: string | undefined;
  readonly criteria: Criteria;
  /** The levels that count; left out, all. */
  readonly accept?: readonly RecordedLevel[] | undefined;
}

/** What several claims show. */
interface Shown {
  /** All of them together. */
  readonly shown: number;
  /** Those together that have no limit which the criteria do not say. */
  readonly unlimited: number;
}

const nothingShown: Shown = { shown: 0, unlimited: 0 };

/** The claims that can reach a level together, and whether they reach it if they fall short of a full claim. */
interface Way {
  readonly level: ReachedLevel['level'];
  readonly counts: (claim: Claim) => boolean;
  readonly inFull: boolean;
  readonly inPart: boolean;
}

const isNative = ({ support: { how, stage } }: Claim) => how === 'native' && stage !== 'deprecated';
const isGenerallyAvailable = ({ support: { how, stage } }: Claim) => how === 'native' && stage === undefined;
const isBy =
  (word: How) =>
  ({ support: { how, stage } }: Claim) =>
    how === word && stage !== 'deprecated';
const isDeprecated = ({ support: { stage } }: Claim) => stage === 'deprecated';

/** Strongest first. Other products, one's own code and what is deprecated keep their word where they fall short of full. */
const ways: readonly Way[] = [
  { level: 'native', counts: isGenerallyAvailable, inFull: true, inPart: false },
  { level: 'preview', counts: isNative, inFull: true, inPart: false },
  { level: 'partial', counts: isNative, inFull: false, inPart: true },
  { level: 'integration', counts: /* @__PURE__ */ isBy('integration'), inFull: true, inPart: true },
  { level: 'custom', counts: /* @__PURE__ */ isBy('custom'), inFull: true, inPart: true },
  { level: 'deprecated', counts: isDeprecated, inFull: true, inPart: true },
];

/**
 * The strongest level that claims of one `how` reach together, where it is accepted: what each of them shows is united, and
 * what does not show the core is nothing by itself.
 * What is denied to an offering is taken out; where nothing else reaches a level, it is told as contested.
 */
export function reachedLevel(held: Held): ReachedLevel | undefined {
  const { affirmations, accept } = held;
  for (const way of ways) {
    if (accept !== undefined && !accept.includes(way.level)) continue;
    const counting = affirmations.filter(({ claim }) => way.counts(claim));
    const reached = counting.length === 0 ? undefined : reachedBy(counting, way, held);
    if (reached !== undefined) return reached;
  }
  return undefined;
}

function reachedBy(
  counting: readonly Scoped<Claim>[],
  { level, inFull, inPart }: Way,
  held: Held,
): ReachedLevel | undefined {
  const { denied, criteria } = held;
  const isFull = ({ shown, unlimited }: Shown) => criteria.isEnough(shown) && criteria.hasCore(unlimited);
  const isSome = ({ shown }: Shown) => criteria.hasCore(shown);
  const together = (claims: readonly Scoped<Claim>[]) =>
    claims.map((one) => shownBy(criteria, one)).reduce(united, nothingShown);
  const answer = (resting: readonly Scoped<Claim>[], limited: boolean, contested: boolean): ReachedLevel => ({
    level,
    ...scopeOf(resting, held, limited ? isSome : isFull),
    limited,
    missing: criteria.missing(together(resting).shown),
    contested,
  });
  const isOfLevel = ({ claim }: Scoped<Claim>) => claim.level === level;
  const undisputed = counting.filter((one) => !isRefuted(one, denied));
  // A question that does not accept the stronger level is answered by what has this one by itself.
  const isStronger =
    (level === 'preview' && isFull(together(undisputed.filter(({ claim }) => isGenerallyAvailable(claim))))) ||
    (level === 'partial' && isFull(together(undisputed)));
  const resting = isStronger ? undisputed.filter(isOfLevel) : undisputed;
  if (inFull && isFull(together(resting))) return answer(resting, false, false);
  if (inPart && isSome(together(resting))) return answer(resting, true, false);
  const refuted = counting.filter((one) => isRefuted(one, denied) && isOfLevel(one));
  if (refuted.length === 0) return undefined;
  return answer(refuted, inPart && !(inFull && isFull(together(refuted))), true);
}

/** What a claim shows. */
function shownBy(criteria: Criteria, { claim: { support } }: Scoped<Claim>): Shown {
  const shown = criteria.shownBy(support);
  return { shown, unlimited: support.partial ? 0 : shown };
}

/**
 * The offerings by which alone a level is reached: each that reaches it with what is said of the whole; or, where none does
 * by itself, all that reach it together.
 */
function scopeOf(
  resting: readonly Scoped<Claim>[],
  { criteria, denied, own }: Held,
  reaches: (shown: Shown) => boolean,
): { readonly only?: readonly string[] } {
  let whole = nothingShown;
  const byName = new Map<string, Shown>();
  for (const one of resting) {
    const shown = shownBy(criteria, one);
    const names = namesLeft(one, denied, own);
    if (names === undefined) whole = united(whole, shown);
    for (const name of names ?? []) byName.set(name, united(byName.get(name) ?? nothingShown, shown));
  }
  if (byName.size === 0 || reaches(whole)) return {};
  const alone = [...byName].flatMap(([name, shown]) => (reaches(united(whole, shown)) ? [name] : []));
  return { only: alone.length > 0 ? alone : [...byName.keys()] };
}

function united(a: Shown, b: Shown): Shown {
  return { shown: a.shown | b.shown, unlimited: a.unlimited | b.unlimited };
}
