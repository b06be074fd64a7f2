import type { Bar } from '../../../src/model/bar.ts';
import type { Capability } from '../../../src/model/capability.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Feature } from '../../../src/model/feature.ts';
import type { Offering } from '../../../src/model/offering.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { Support } from '../../../src/model/support.ts';

/** A platform in the words of these tests: its offerings, what it says, and what was looked for and not found. */
export interface Told {
  readonly offerings: Readonly<Record<string, Offering>>;
  readonly statements: readonly Statement[];
  readonly notFound?: readonly string[];
}

/** One capability, claimed or denied, of the offerings named. */
export interface Statement {
  readonly capability: string;
  readonly support: Support;
  readonly only?: readonly string[];
}

function bar(core: readonly string[], also: readonly string[], full: Bar['full']): Bar {
  const criteria = (ids: readonly string[]) => ids.map((id) => ({ id, text: `there is ${id}` }));
  return { scope: 'What is tested.', core: criteria(core), also: criteria(also), full };
}

/** The capabilities of these tests: ordinary ones, with a bar and without one, and those that are a property of a form or of an offering. */
export const kinds: Readonly<Record<string, Partial<Capability>>> = {
  drift: { bar: bar(['see'], ['tell', 'again'], 'all') },
  login: { bar: bar(['form', 'token'], ['roles', 'groups', 'audit'], 2) },
  labels: {},
  cluster: { of: 'form' },
  'self-hosted': { of: 'form', delivery: 'self-managed' },
  'managed-service': { of: 'form', delivery: 'managed' },
  licence: { of: 'offering' },
};

export const searchedOn = '2026-11-20';

export const form = (delivery: 'managed' | 'self-managed' = 'managed'): Offering => ({
  name: 'Form',
  kind: 'edition',
  standing: 'form',
  delivery,
});
export const part = (rest: Pick<Offering, 'with' | 'alone'> = {}): Offering => ({
  name: 'Part',
  kind: 'product',
  standing: 'part',
  ...rest,
});
export const apart: Offering = { name: 'Beside', kind: 'product', standing: 'apart' };
export const ended = (offering: Offering): Offering => ({ ...offering, status: { is: 'discontinued', sources: [] } });

/** A content of platforms that are told so. */
export function contentOf(platforms: Readonly<Record<string, Told>>): Content {
  return {
    categories: { training: { id: 'training', name: 'Training', hint: '' } },
    capabilities: record(Object.keys(kinds), (id) => ({
      id,
      category: 'training',
      name: id,
      definition: 'Something is done.',
      aliases: [],
      ...kinds[id],
    })),
    platforms: record(Object.keys(platforms), (id) => platformOf(id, platforms[id])),
    redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
  };
}

function platformOf(id: string, { offerings, statements, notFound = [] }: Told = nothing): Platform {
  return {
    id,
    name: id.toUpperCase(),
    vendor: 'Nobody',
    homepage: 'https://example.org',
    license: 'proprietary',
    status: { is: 'active', sources: [] },
    names: [],
    offerings,
    introduction: { summary: `What ${id} is.`, concepts: [] },
    cells: { training: statements.map(featureOf) },
    history: [],
    notFound: record(notFound, () => searchedOn),
  };
}

const nothing: Told = { offerings: {}, statements: [] };

/** A slug is what is said, so that the same statement has the same one in whatever order it stands. */
function featureOf({ capability, support, only }: Statement): Feature {
  const { how, partial, stage, shows = ['all'] } = support;
  const words = [how === 'none' ? 'no' : how, partial && 'partial', stage, capability, ...shows, ...(only ?? [])];
  return {
    slug: words.filter((word) => word !== undefined).join('-'),
    text: 'It says so.',
    support: { [capability]: support },
    ...(only && { only }),
    sources: [],
    recorded: '2026-11',
  };
}

function record<Value>(ids: readonly string[], valueFor: (id: string) => Value): Record<string, Value> {
  return Object.fromEntries(ids.map((id) => [id, valueFor(id)]));
}
