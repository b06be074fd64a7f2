import { type Content, type Dataset, dataset } from 'mlops-platforms';
import { problemsOf } from '../../model/rules/index.ts';
import type { Finding } from './finding.ts';
import { recordPlaces } from './places.ts';
import type { Readable } from './readable.ts';
import type { Subject } from './subject.ts';

/** Where rules look everything up: without these no record can be told from a mistake. */
const frames = ['', 'categories', 'capabilities', 'platforms', 'redirects'] as const;

/** The rules that look criteria up. */
const aboutBars = ['barsCanBeMet', 'claimsShowCriteria'];

/**
 * The rules that a value breaks, as far as its shape allows to tell: of a record that lacks what a rule would read, none
 * is told.
 */
export function ruleFindings({ kind, isOld }: Subject, { value, replaced }: Readable): Finding[] {
  if (frames.some((frame) => replaced.has(frame))) return [];
  const id = kind === 'platform' ? String((value as { readonly id: unknown }).id) : undefined;
  const content = id === undefined ? (value as Content) : besideOurs(id, value);
  const root = id === undefined ? '' : `platforms/${id}`;
  const places = recordPlaces(content);
  const isTold = tellable(replaced);
  // Where a bar cannot be read, claims that show what it may have said are not what is wrong.
  const areBarsRead = ![...replaced].some((way) => /^capabilities\/[^/]+\/bar(?:\/|$)/.test(way));
  return problemsOf(content).flatMap(({ path, message, rule }) => {
    // How the offerings of 1.x stand to each other was not recorded then.
    if (isOld && rule === 'offeringsAreConsistent') return [];
    if (!areBarsRead && aboutBars.includes(rule)) return [];
    const place = wayFrom(root, placeIn(places, path));
    if (place === undefined || !isTold(place, places.has(path))) return [];
    return [{ path: wayFrom(root, path) ?? path, place, message, rule }];
  });
}

/** The way from a root to what is in it; none to what is elsewhere. */
function wayFrom(root: string, way: string): string | undefined {
  if (root === '') return way;
  return way === root || way.startsWith(`${root}/`) ? way.slice(root.length + 1) : undefined;
}

/** Where that is which a rule names: a record, or what is inside one. */
function placeIn(places: ReadonlyMap<string, string>, path: string): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const place = places.get(path.slice(0, end));
    if (place !== undefined) return place + path.slice(end);
  }
  return path;
}

/** A platform alone is checked with the categories and capabilities of this release, which it would stand beside. */
function besideOurs(id: string, platform: unknown): Content {
  const { categories, capabilities, redirects }: Dataset = dataset;
  return { categories, capabilities, redirects, platforms: { [id]: platform } } as Content;
}

/** Whether what is said of a place is not said only because something in there, or around it, is missing. */
function tellable(replaced: ReadonlySet<string>): (place: string, isRecord: boolean) => boolean {
  const around = new Set([...replaced].flatMap(waysTo));
  return (place, isRecord) => {
    if (isRecord && around.has(place)) return false;
    // What a platform offers and says, the rest of it refers to.
    const ways = ['', ...waysTo(place).map((way) => `${way}/`)];
    return !ways.some((way) =>
      ['', 'offerings', 'cells'].some((part) => replaced.has(part === '' ? way.slice(0, -1) : way + part)),
    );
  };
}

/** The place itself, and all that it is inside of. */
function waysTo(place: string): string[] {
  const steps = place.split('/').slice(0, 12);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
