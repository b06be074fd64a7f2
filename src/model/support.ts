/**
 * How a platform provides a capability.
 *
 * - `native`: part of the product by its own documentation, whatever it is built on
 * - `integration`: works through a named other product that is set up separately
 * - `custom`: possible with one's own code or configuration
 * - `none`: a source says that the product lacks it
 *
 * For yes/no capabilities (prices, clouds, distributions) `native` means yes.
 */
export const hows = ['native', 'integration', 'custom', 'none'] as const;
export type How = (typeof hows)[number];

/** Where a provided capability stands in its life; absent: generally available. */
export const stages = ['preview', 'deprecated'] as const;
export type Stage = (typeof stages)[number];

/** How a feature provides one capability, and within what limits. */
export interface Support {
  readonly how: How;
  /** The other product that it works through or is built on; always named for an integration. */
  readonly via?: string;
  /** Set where the capability is covered in part only; the feature's text says what is missing. */
  readonly partial?: true;
  readonly stage?: Stage;
}

/** The words that a recorded support can be summed up in, strongest first. */
export const recordedLevels = /* @__PURE__ */ Object.freeze([
  'native',
  'preview',
  'partial',
  'integration',
  'custom',
  'deprecated',
  'none',
] as const);
export type RecordedLevel = (typeof recordedLevels)[number];

/** A recorded level, or `unknown`: nothing is recorded. */
export type Level = RecordedLevel | 'unknown';

/** Whether what is said of capabilities denies them, and nothing else. */
export function isDenial(support: Readonly<Record<string, Support | undefined>>): boolean {
  const claims = Object.values(support);
  return claims.length > 0 && claims.every((claim) => claim?.how === 'none');
}

/** The level of a support: of all the words that apply to it, the weakest. */
export function levelOf(support: Support): RecordedLevel {
  if (support.how === 'none') return 'none';
  if (support.stage === 'deprecated') return 'deprecated';
  if (support.how !== 'native') return support.how;
  if (support.partial) return 'partial';
  return support.stage ?? 'native';
}
