/** Every way in which a platform can provide a capability, or lack it. */
export const hows = ['native', 'integration', 'custom', 'none'] as const;

/**
 * How a platform provides a capability.
 *
 * - `native`: part of the product by its own documentation, whatever it is built on
 * - `integration`: works through a named other product that is set up separately
 * - `custom`: possible with your own code or configuration
 * - `none`: a source says that the product lacks it
 *
 * For yes/no capabilities (prices, clouds, distributions) `native` means yes.
 */
export type How = (typeof hows)[number];

/** The stages of a capability that is not generally available, or not for long. */
export const stages = ['preview', 'deprecated'] as const;

/** Where a provided capability stands in its life; absent: generally available. */
export type Stage = (typeof stages)[number];

/** How a feature provides one capability, and within what limits. */
export interface Support {
  /** By itself, through another product, with your own code, or not at all. */
  readonly how: How;
  /**
   * The other products that it works through or is built on; always named for an integration. Ids of the content's
   * products where it lists them, else their names.
   */
  readonly via?: readonly string[];
  /** The criteria of the capability's bar that the sources show; absent: all. */
  readonly shows?: readonly string[];
  /** Set where it is limited in a way that no criterion says; the feature's text says how. */
  readonly partial?: true;
  /** Where it stands in its life; absent: generally available. */
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
/** A level that a statement can have. */
export type RecordedLevel = (typeof recordedLevels)[number];

/**
 * Every word that can be answered, strongest first: the recorded levels, then two that are never written down:
 *
 * - `not-found`: an editor searched the vendor's documentation for it, on a day that is told, and found nothing
 * - `unknown`: nobody has looked
 */
export const answeredLevels = /* @__PURE__ */ Object.freeze([...recordedLevels, 'not-found', 'unknown'] as const);
/** A level that can be answered. */
export type Level = (typeof answeredLevels)[number];

/** Whether what is said of capabilities denies them, and nothing else. */
export function isDenial(support: Readonly<Record<string, Support | undefined>>): boolean {
  const claims = Object.values(support);
  return claims.length > 0 && claims.every((claim) => claim?.how === 'none');
}
