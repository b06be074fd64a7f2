import { describe } from '../../errors/describe.ts';
import { pageAddressOf } from '../../links/address.ts';
import { type Cited, citedIn } from '../../links/cited.ts';
import type { Content } from '../../model/content.ts';
import { resolveId } from '../../query/resolve-id.ts';
import { separated } from '../separated.ts';
import { hintFor, UsageError } from '../usage-error.ts';

/** What a content cites, of some platforms and on some hosts; of all where none is named. */
export function chosen(content: Content, only: readonly string[], host: readonly string[]): readonly Cited[] {
  const cited = citedIn(content);
  const platforms = new Set(platformsIn(content, only));
  const ofPlatforms =
    platforms.size === 0 ? cited : cited.filter((one) => one.platforms.some((id) => platforms.has(id)));
  const asked = new Set(separated(host).map((typed) => typed.toLowerCase()));
  if (asked.size === 0) return ofPlatforms;
  assertHosts(asked, ofPlatforms);
  return ofPlatforms.filter(({ url }) => asked.has(hostIn(url) ?? ''));
}

/** The content may be another one than that of this package, with platforms of its own. */
function platformsIn(content: Content, only: readonly string[]): string[] {
  if (only.length === 0) return [];
  return separated(only).map((typed) => {
    const [id, ...others] = resolveId(content, typed).flatMap(({ kind, id }) => (kind === 'platform' ? [id] : []));
    if (id !== undefined && others.length === 0) return id;
    if (id !== undefined)
      throw new UsageError(`${describe(typed)} may be ${[id, ...others].map(describe).join(' or ')}`);
    throw new UsageError(`unknown platform ${describe(typed)}; ${hintFor(typed, Object.keys(content.platforms))}`);
  });
}

function assertHosts(asked: ReadonlySet<string>, cited: readonly Cited[]): void {
  const hosts = new Set(cited.flatMap(({ url }) => hostIn(url) ?? []));
  for (const typed of asked) {
    if (hosts.has(typed)) continue;
    const hint = hintFor(typed, [...hosts], `there are ${hosts.size} hosts, see: mlops-platforms links --json`);
    throw new UsageError(`no page of the host ${describe(typed)} is cited; ${hint}`);
  }
}

function hostIn(url: string): string | undefined {
  const address = pageAddressOf(url);
  return address === undefined ? undefined : new URL(address).host;
}
