import { pageAddressOf } from './address.ts';
import type { Cited } from './cited.ts';
import { isProblem, type Outcome, type Verdict, verdictNames } from './verdict.ts';

/** An address with what was found out about it. */
export interface CheckedLink extends Cited, Outcome {}

/** How many addresses have which verdict; those that none has are left out. */
export type Counts = Readonly<Partial<Record<Verdict, number>>>;

/** What a check found out. */
export interface LinkReport {
  readonly counts: Counts;
  /** By the platforms' ids; an address that several cite counts for each. */
  readonly platforms: Readonly<Record<string, Counts>>;
  readonly hosts: Readonly<Record<string, Counts>>;
  /** Every address, in the order of the content. */
  readonly links: readonly CheckedLink[];
  /** How many addresses have something wrong with them that is not recorded yet. */
  readonly toMend: number;
  /** How many addresses have no verdict, because the check was interrupted. */
  readonly left: number;
}

/** Sums up what became of addresses. */
export function reportOf(cited: readonly Cited[], outcomes: ReadonlyMap<string, Outcome>): LinkReport {
  const links = cited.flatMap((one) => {
    const outcome = outcomes.get(one.url);
    return outcome === undefined ? [] : [{ ...one, ...outcome }];
  });
  const platforms = new Map<string, CheckedLink[]>();
  const hosts = new Map<string, CheckedLink[]>();
  for (const link of links) {
    for (const platform of link.platforms) add(platforms, platform, link);
    add(hosts, hostNameOf(link.url), link);
  }
  return {
    counts: countsOf(links),
    platforms: countsOfEach(platforms),
    hosts: countsOfEach(hosts),
    links,
    toMend: links.filter(isToMend).length,
    left: cited.length - links.length,
  };
}

/** Whether something is wrong that is not recorded yet: a page that is known to be gone may be. */
export function isToMend({ verdict, gone }: CheckedLink): boolean {
  return isProblem(verdict) && !(verdict === 'gone' && gone !== undefined);
}

function hostNameOf(url: string): string {
  const address = pageAddressOf(url);
  return address === undefined ? 'none' : new URL(address).host;
}

function add(groups: Map<string, CheckedLink[]>, name: string, link: CheckedLink): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [link]);
  else group.push(link);
}

function countsOfEach(groups: ReadonlyMap<string, readonly CheckedLink[]>): Record<string, Counts> {
  return Object.fromEntries([...groups].map(([name, links]) => [name, countsOf(links)]));
}

function countsOf(links: readonly CheckedLink[]): Counts {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of links) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return Object.fromEntries(
    verdictNames.flatMap((verdict) => (counts.has(verdict) ? [[verdict, counts.get(verdict)]] : [])),
  );
}
