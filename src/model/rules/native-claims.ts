import { isSeen, type Offered } from './offered.ts';

interface Claim {
  readonly only: ReadonlySet<string>;
  readonly path: string;
}

/** Of a claim that reaches some parts of a form: those parts. */
interface Reached extends Claim {
  readonly parts: readonly string[];
}

/** Forms in which the same parts work. */
interface AlikeForms {
  readonly forms: readonly (string | undefined)[];
  readonly works: (part: string) => boolean;
  /** What reaches parts of these forms, by the one of its parts that the fewest claims name; made when it is needed. */
  byRarest?: ReadonlyMap<string, readonly Reached[]>;
}

/**
 * The native claims of one capability of one platform, kept so that the one which a denial of the same scope excludes is
 * found without going through all of them. Two scopes are the same in a configuration if both are the whole of it, both
 * name its form, or the claim's parts in it are all among those denied.
 */
export class NativeClaims {
  readonly #offered: Offered;
  readonly #isOfForm: boolean;
  /** By what they name: those that name the same say the same. */
  readonly #scoped = new Map<string, Claim>();
  readonly #answered = new Map<string, string | undefined>();
  readonly #byWhole = new Map<string, string>();
  #unscoped: string | undefined;
  #alike: readonly AlikeForms[] | undefined;

  /** @param isOfForm - whether the capability is a property of one form */
  constructor(offered: Offered, isOfForm: boolean) {
    this.#offered = offered;
    this.#isOfForm = isOfForm;
  }

  /** All of them, before any is asked for. */
  add(only: readonly string[] | undefined, path: string): void {
    if (only === undefined) {
      this.#unscoped ??= path;
      return;
    }
    const scope = scopeOf(only);
    if (this.#scoped.has(scope)) return;
    this.#scoped.set(scope, { only: new Set(only), path });
    for (const key of only) {
      if (this.#offered.whole.has(key) && !this.#byWhole.has(key)) this.#byWhole.set(key, path);
    }
  }

  /** The path of a claim that says the same of the platform, of a form of it or of a part, as a denial does. */
  ofSameScope(denied: readonly string[] | undefined): string | undefined {
    if (denied === undefined) return this.#unscoped;
    for (const key of denied) {
      const path = this.#byWhole.get(key);
      if (path !== undefined) return path;
    }
    const scope = scopeOf(denied);
    if (!this.#answered.has(scope)) this.#answered.set(scope, this.#ofSameParts(new Set(denied)));
    return this.#answered.get(scope);
  }

  #ofSameParts(denied: ReadonlySet<string>): string | undefined {
    const isDenied = (key: string) => denied.has(key);
    this.#alike ??= alikeForms(this.#offered, this.#isOfForm);
    for (const alike of this.#alike) {
      if (![...denied].some(alike.works)) continue;
      alike.byRarest ??= byRarest([...this.#scoped.values()], alike.works);
      for (const part of denied) {
        for (const claim of alike.byRarest.get(part) ?? []) {
          if (!claim.parts.every(isDenied)) continue;
          // What names a form says all of it, and not of its parts alone.
          const isInOne = alike.forms.some((form) => form === undefined || !(denied.has(form) || claim.only.has(form)));
          if (isInOne) return claim.path;
        }
      }
    }
    return undefined;
  }
}

function scopeOf(only: readonly string[]): string {
  return JSON.stringify([...only].sort());
}

function alikeForms(offered: Offered, isOfForm: boolean): AlikeForms[] {
  const own = new Map<string | undefined, Set<string>>(offered.forms.map((form) => [form, new Set()]));
  const anywhere = new Set<string>();
  for (const [key, { with: works }] of offered.parts) {
    if (!isSeen(offered, key, isOfForm)) continue;
    if (works === undefined) anywhere.add(key);
    for (const form of works ?? []) own.get(form)?.add(key);
  }
  const groups = new Map<string, { forms: (string | undefined)[]; works: (part: string) => boolean }>();
  for (const [form, parts] of own) {
    const same = JSON.stringify([...parts]);
    const group = groups.get(same);
    if (group) group.forms.push(form);
    else groups.set(same, { forms: [form], works: (part) => anywhere.has(part) || parts.has(part) });
  }
  return [...groups.values()];
}

function byRarest(claims: readonly Claim[], works: (part: string) => boolean): Map<string, Reached[]> {
  const reached = claims
    .map((claim) => ({ ...claim, parts: [...claim.only].filter(works) }))
    .filter(({ parts }) => parts.length > 0);
  const counts = new Map<string, number>();
  for (const { parts } of reached) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const found = new Map<string, Reached[]>();
  for (const claim of reached) {
    const rarest = claim.parts.reduce((least, part) =>
      (counts.get(part) ?? 0) < (counts.get(least) ?? 0) ? part : least,
    );
    const others = found.get(rarest);
    if (others) others.push(claim);
    else found.set(rarest, [claim]);
  }
  return found;
}
