import { plainAddress } from '../../src/intake/plain-address.ts';
import { isSamePage } from '../../src/links/address.ts';
import { type CheckedLink, isToMend, type LinkReport } from '../../src/links/summary.ts';
import { dayOf } from '../../src/links/verdict.ts';
import type { Day } from '../../src/model/date.ts';
import type { Pages } from '../data/pages-written-twice.ts';

/** A page that is gone for sure: its constant gets the day. */
export interface GoneEdit {
  readonly platform: string;
  readonly name: string;
  readonly url: string;
  readonly status: number;
  readonly gone: Day;
  readonly places: readonly string[];
}

/** A page that moved for good. A released address stays, so where it moved to is another page. */
export interface MovedEdit {
  readonly platform: string;
  readonly name: string;
  readonly url: string;
  readonly to: string;
  /** The constant of the new page. */
  readonly as: string;
  /** Whether the platform has it already. */
  readonly isThere: boolean;
  readonly places: readonly string[];
}

/** What an editor may do about the links. */
export interface Proposal {
  readonly gone: readonly GoneEdit[];
  readonly moved: readonly MovedEdit[];
  /** What only a person can decide on. */
  readonly look: readonly CheckedLink[];
}

/** Where all of so many pages are gone, the host rather hides from programs. */
const suspicious = 3;

/** What the pages of the platforms would have to say after what was found out. */
export function proposalFor(report: LinkReport, pages: Readonly<Record<string, Pages>>): Proposal {
  const links = new Map(report.links.map((link) => [link.url, link]));
  const isSure = sureOfHosts(report);
  const gone: GoneEdit[] = [];
  const moved: MovedEdit[] = [];
  const edited = new Set<string>();
  for (const [platform, ofPlatform] of Object.entries(pages)) {
    const names = new Map(Object.entries(ofPlatform).map(([name, { url }]) => [plainAddress(url), name]));
    for (const [name, page] of Object.entries(ofPlatform)) {
      const link = links.get(page.url);
      if (link === undefined) continue;
      const { url, verdict, status, to, places } = link;
      const of = { platform, name, url, places: places.filter((place) => place.startsWith(`${platform}/`)) };
      if (verdict === 'gone' && page.gone === undefined && status !== undefined && isSure(link)) {
        gone.push({ ...of, status, gone: dayOf(link) });
        edited.add(url);
      }
      // One page written in two ways is not cited twice.
      if (verdict === 'moved' && to !== undefined && !isSamePage(url, to)) {
        const there = names.get(plainAddress(to));
        const as = there ?? freeName(`${name}Moved`, new Set([...Object.keys(ofPlatform), ...names.values()]));
        names.set(plainAddress(to), as);
        moved.push({ ...of, to, as, isThere: there !== undefined });
      }
    }
  }
  return { gone, moved, look: report.links.filter((link) => isToLookAt(link) && !edited.has(link.url)) };
}

/** What is wrong and not mended by an edit above, and what is back though it was written off. */
function isToLookAt(link: CheckedLink): boolean {
  return isToMend(link) || (link.gone !== undefined && link.verdict !== 'gone');
}

function sureOfHosts({ hosts }: LinkReport): (link: CheckedLink) => boolean {
  return ({ url }) => {
    const { gone = 0, ...others } = hosts[new URL(url).host] ?? {};
    return gone < suspicious || Object.keys(others).length > 0;
  };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
  return name;
}
