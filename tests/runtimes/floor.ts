import { features } from 'web-features';
import type { UsedApi } from './used-apis.ts';

/**
 * The oldest engines that the library is for. Node 20 has the engine of Chrome 113; what both this one and these browsers
 * have, Deno and Bun have too.
 */
const floor: Readonly<Record<string, number>> = { chrome: 113, firefox: 115, safari: 16, safari_ios: 16 };

/**
 * What there is besides the language in every one of them and where web pages are tested without a browser: of the
 * classes and functions that browsers and Node have, no more than this may be used. jsdom has an old `URL`.
 */
const besidesTheLanguage: ReadonlySet<string> = new Set(['api.URL', 'api.URL.URL', 'api.URL.href']);

type Support = Readonly<Record<string, string>>;

const supports = new Map<string, Support>();
for (const feature of Object.values(features)) {
  if (feature.kind !== 'feature') continue;
  for (const [key, { support }] of Object.entries(feature.status.by_compat_key ?? {}))
    supports.set(key, support as Support);
}

/** What is wrong with using something of the engine; nothing where every engine has it. */
export function faultOf({ keys, since }: Pick<UsedApi, 'keys' | 'since'>): string | undefined {
  const key = keys.find((one) => supports.has(one));
  // The data leave out some of what there has always been, such as the `done` of an iterator's answer.
  if (key === undefined && since <= 2015) return undefined;
  if (key === undefined) return 'is not known to the data: nobody can tell who has it';
  if (key.startsWith('api.') && !besidesTheLanguage.has(key))
    return 'is no part of the language, and jsdom may lack it';
  const support = supports.get(key) ?? {};
  const lacking = Object.entries(floor).filter(
    ([engine, version]) => !(Number.parseFloat(support[engine] ?? '') <= version),
  );
  return lacking.length === 0 ? undefined : `is missing in ${lacking.map((engine) => engine.join(' ')).join(', ')}`;
}

/** The parts of the language that an engine may lack, as the steps to them: `Array.prototype.findLast` or `Object.groupBy`. */
export function newerBuiltIns(): readonly string[] {
  const keys = [...supports.keys()].filter((key) => /^javascript\.builtins(?:\.\w+){1,2}$/.test(key));
  return keys
    .filter((key) => faultOf({ keys: [key], since: Number.POSITIVE_INFINITY }) !== undefined)
    .map((key) => key.replace('javascript.builtins.', ''));
}
