import type { Capability } from '../../src/model/capability.ts';
import type { Content } from '../../src/model/content.ts';
import type { Feature, RetiredFeature } from '../../src/model/feature.ts';
import type { Offering } from '../../src/model/offering.ts';
import type { Platform } from '../../src/model/platform.ts';
import type { Source } from '../../src/model/source.ts';
import type { Support } from '../../src/model/support.ts';

// Contents in which one list, or two that meet in a question, is as long as is asked for; all else in them is short.

/** `item` for each number below `count`. */
function list<T>(count: number, item: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => item(number));
}

function record<T>(count: number, lead: string, part: (id: string, number: number) => T): Record<string, T> {
  return Object.fromEntries(list(count, (number) => [`${lead}${number}`, part(`${lead}${number}`, number)]));
}

const ids = (count: number, lead: string) => list(count, (number) => `${lead}${number}`);
const page: Source = { title: 'A page', url: 'https://example.org/page', accessed: '2026-11-01' };
const pages = (count: number) => list(count, (number) => ({ ...page, url: `https://example.org/${number}` }));

function feature(slug: string, more: Partial<Feature> = {}): Feature {
  return { slug, text: `It is ${slug}.`, support: {}, sources: [page], recorded: '2021-10', ...more };
}

function retired(slug: string, more: Partial<RetiredFeature> = {}): RetiredFeature {
  const retirement = { recorded: '2026-11', why: 'changed', reason: 'It was replaced.', sources: [page] } as const;
  return { ...feature(slug), category: 'training', retired: retirement, ...more };
}

function capability(id: string, more: Partial<Capability> = {}): Capability {
  return { id, name: `The ${id}`, category: 'training', definition: 'It tunes.', aliases: [], ...more };
}

const native: Support = { how: 'native' };
const tuning = { support: { tuning: native } };
const form: Offering = { name: 'Cloud', kind: 'product', standing: 'form', delivery: 'managed' };
const part: Offering = { name: 'Tool', kind: 'product', standing: 'part' };
const offerings: Readonly<Record<string, Offering>> = { cloud: form, tool: { ...part, alone: true } };

function platform(id: string, more: Partial<Platform> = {}, training: readonly Feature[] = []): Platform {
  return {
    id,
    name: `The ${id}`,
    vendor: 'Somebody',
    homepage: 'https://example.org/',
    license: 'proprietary',
    status: { is: 'active', sources: [page] },
    names: [],
    offerings,
    introduction: { summary: 'It is one.', concepts: [] },
    cells: { training, serving: [feature('rollout', { support: { rollout: native }, only: ['cloud'] })] },
    history: [],
    notFound: {},
    ...more,
  };
}

function content(acme: Platform, more: Partial<Content> = {}): Content {
  return {
    categories: {
      training: { id: 'training', name: 'Training', hint: '' },
      serving: { id: 'serving', name: 'Serving', hint: '' },
    },
    capabilities: { tuning: capability('tuning'), rollout: capability('rollout', { category: 'serving' }) },
    platforms: { acme, other: platform('other', {}, [feature('search', tuning)]) },
    redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
    ...more,
  };
}

/** acme with some statements, and else as it is. */
const stating = (features: readonly Feature[], more: Partial<Platform> = {}) =>
  content(platform('acme', more, features));
const acme = (more: Partial<Platform>) => stating([feature('search', tuning)], more);
const beside = (more: Partial<Content>) => content(platform('acme', {}, [feature('search', tuning)]), more);
const redirected = (redirects: Partial<Content['redirects']>) =>
  beside({ redirects: { platforms: {}, categories: {}, capabilities: {}, features: {}, ...redirects } });
const chain = (count: number, lead: string, end: string) =>
  record(count, lead, (_, number) => [number + 1 < count ? `${lead}${number + 1}` : end]);

const hows: readonly Support[] = [native, { how: 'none' }, { how: 'custom' }, { how: 'native', stage: 'preview' }];
const claiming = (count: number, only: (number: number) => readonly string[]) =>
  list(count, (number) =>
    feature(`f${number}`, { support: { tuning: hows[number % 4] ?? native }, only: only(number) }),
  );
const naming = (count: number) => claiming(count, (number) => [`o${number}`]);

/** By what is long in them. */
export const longContents: Readonly<Record<string, (count: number) => Content>> = {
  'statements of a cell': (count) => stating(list(count, (number) => feature(`f${number}`))),
  'claims of a capability': (count) =>
    stating(list(count, (number) => feature(`f${number}`, { support: { tuning: hows[number % 4] ?? native } }))),
  'claims that one form has': (count) => stating(claiming(count, () => ['cloud'])),
  'mentions of a capability': (count) => stating(list(count, (number) => feature(`f${number}`, { about: ['tuning'] }))),
  'retired statements': (count) => acme({ history: list(count, (number) => retired(`r${number}`)) }),
  'retired statements and categories': (count) => {
    const rows = record(count, 'c', (id) => ({ id, name: id, hint: '' }));
    const cells = (): Platform['cells'] => record(count, 'c', () => []);
    const history = list(count, (number) => retired(`r${number}`, { category: `c${number}` }));
    const { categories, platforms, ...rest } = acme({ history });
    const made = Object.values(platforms).map((each) => [each.id, { ...each, cells: { ...each.cells, ...cells() } }]);
    return { ...rest, categories: { ...categories, ...rows }, platforms: Object.fromEntries(made) };
  },
  'successors of a statement': (count) => {
    const { retired: retirement } = retired('r');
    return acme({ history: [retired('r', { retired: { ...retirement, replacedBy: ids(count, 'acme/training/f') } })] });
  },
  'sources of a statement': (count) => stating([feature('search', { ...tuning, sources: pages(count) })]),
  'sources of one address': (count) =>
    stating([feature('search', { ...tuning, sources: list(count, (number) => ({ ...page, title: `${number}` })) })]),
  'sources that are named as if counted': (count) => {
    const url = 'https://example.org/';
    const counted = list(count, (number) => ({ ...page, url: `${url} (${number})` }));
    return stating([feature('search', { sources: [...counted, ...list(count, () => ({ ...page, url }))] })]);
  },
  'capabilities of a statement': (count) => {
    const of = record(count, 'k', (id) => capability(id));
    return { ...stating([feature('search', { support: record(count, 'k', () => native) })]), capabilities: of };
  },
  'mentions of a statement': (count) => ({
    ...stating([feature('search', { about: ids(count, 'k') })]),
    capabilities: record(count, 'k', (id) => capability(id)),
  }),
  'products behind a claim': (count) =>
    stating([feature('search', { support: { tuning: { how: 'integration', via: ids(count, 'p') } } })]),
  'criteria of a claim': (count) =>
    stating([feature('search', { support: { tuning: { ...native, shows: ids(count, 's') } } })]),
  'a text of letters': (count) => stating([feature('search', { ...tuning, text: 'x'.repeat(count * 20) })]),
  'a text of signs': (count) => stating([feature('search', { ...tuning, text: '*_[<&|`\n('.repeat(count * 2) })]),
  'a text of spaces': (count) => stating([feature('search', { ...tuning, text: `a${' '.repeat(count * 20)}b` })]),
  'a text of addresses': (count) => stating([feature('search', { ...tuning, text: 'https://a.b/'.repeat(count * 2) })]),
  'an address': (count) =>
    stating([
      feature('search', { ...tuning, sources: [{ ...page, url: `https://example.org/${'('.repeat(count * 20)}` }] }),
    ]),
  'names of offerings with spaces and brackets': (count) =>
    acme({ offerings: { ...offerings, long: { ...form, name: `a${' ('.repeat(count * 20)}` } } }),
  'a name of a platform': (count) =>
    acme({ name: 'x'.repeat(count * 20), names: [{ name: 'a '.repeat(count * 10), sources: [] }] }),
  'other names': (count) => acme({ names: list(count, (number) => ({ name: `Name ${number}`, sources: [] })) }),
  'other names that are one': (count) => acme({ names: list(count, () => ({ name: 'Name', sources: [] })) }),
  concepts: (count) =>
    acme({
      introduction: {
        summary: 'It is one.',
        concepts: list(count, (number) => ({
          slug: `c${number}`,
          term: 'Run',
          aliases: [],
          definition: 'A run.',
          sources: [],
        })),
      },
    }),
  'aliases of a concept': (count) => {
    const concept = { slug: 'run', term: 'Run', aliases: ids(count, 'a'), definition: 'A run.', sources: pages(count) };
    return acme({ introduction: { summary: 'It is one.', concepts: [concept] } });
  },
  forms: (count) => acme({ offerings: { ...offerings, ...record(count, 'o', () => form) } }),
  parts: (count) => acme({ offerings: { ...offerings, ...record(count, 'o', () => part) } }),
  'parts that are offered alone': (count) =>
    acme({ offerings: { ...offerings, ...record(count, 'o', () => ({ ...part, alone: true as const })) } }),
  'offerings apart': (count) =>
    acme({ offerings: { ...offerings, ...record(count, 'o', () => ({ ...part, standing: 'apart' as const })) } }),
  'forms of a part': (count) =>
    acme({ offerings: { ...offerings, ...record(count, 'o', () => form), part: { ...part, with: ids(count, 'o') } } }),
  'forms, each with its part': (count) => {
    const parts = record(count, 'p', (_, number) => ({ ...part, with: [`o${number}`] }));
    return acme({ offerings: { ...offerings, ...record(count, 'o', () => form), ...parts } });
  },
  'forms, and parts that are offered alone': (count) => {
    const parts = record(count, 'p', () => ({ ...part, alone: true as const }));
    return stating(
      [feature('search', { ...tuning, only: ['p0'] }), feature('no-search', { support: { tuning: { how: 'none' } } })],
      { offerings: { ...offerings, ...record(count, 'o', () => form), ...parts } },
    );
  },
  'forms, each with its claim': (count) =>
    stating(naming(count), { offerings: { ...offerings, ...record(count, 'o', () => form) } }),
  'parts, each with its claim': (count) =>
    stating(naming(count), { offerings: { ...offerings, ...record(count, 'o', () => part) } }),
  'parts offered alone, each with its claim': (count) =>
    stating(naming(count), {
      offerings: { ...offerings, ...record(count, 'o', () => ({ ...part, alone: true as const })) },
    }),
  'offerings apart, each with its claim': (count) =>
    stating(naming(count), {
      offerings: { ...offerings, ...record(count, 'o', () => ({ ...part, standing: 'apart' as const })) },
    }),
  'forms, and claims of the whole': (count) =>
    stating(
      list(count, (number) => feature(`f${number}`, { support: { tuning: hows[number % 4] ?? native } })),
      {
        offerings: { ...offerings, ...record(count, 'o', () => form) },
      },
    ),
  'parts that a claim names': (count) =>
    stating(
      [
        feature('search', { ...tuning, only: ids(count, 'o') }),
        feature('no-search', { support: { tuning: { how: 'none' } }, only: ids(count, 'o') }),
      ],
      {
        offerings: { ...offerings, ...record(count, 'o', () => part) },
      },
    ),
  'forms that a claim names': (count) =>
    stating(
      [
        feature('search', { ...tuning, only: ids(count, 'o') }),
        feature('no-search', { support: { tuning: { how: 'none' } }, only: ids(count, 'o') }),
      ],
      {
        offerings: { ...offerings, ...record(count, 'o', () => form) },
      },
    ),
  'capabilities that were not found': (count) => {
    const { capabilities: _, ...rest } = acme({ notFound: record(count, 'k', () => '2026-11') });
    return { ...rest, capabilities: record(count, 'k', (id) => capability(id)) };
  },
  'values of a measure': (count) =>
    acme({ values: { nodes: list(count, (number) => ({ value: number, sources: [page], recorded: '2026-11' })) } }),
  categories: (count) => {
    const rows = record(count, 'c', (id) => ({ id, name: id, hint: '' }));
    const cells = record(count, 'c', () => []);
    const { categories, platforms, ...rest } = acme({});
    const made = Object.values(platforms).map((each) => [each.id, { ...each, cells: { ...each.cells, ...cells } }]);
    return { ...rest, categories: { ...categories, ...rows }, platforms: Object.fromEntries(made) };
  },
  'homes of capabilities': (count) => {
    const made = longContents['categories']?.(count) as Content;
    return { ...made, capabilities: record(count, 'k', (id, number) => capability(id, { category: `c${number}` })) };
  },
  capabilities: (count) => beside({ capabilities: record(count, 'k', (id) => capability(id)) }),
  'capabilities of one name': (count) =>
    beside({ capabilities: record(count, 'k', (id) => capability(id, { name: 'Same' })) }),
  'aliases of a capability': (count) =>
    beside({ capabilities: { tuning: capability('tuning', { aliases: ids(count, 'a') }) } }),
  platforms: (count) =>
    beside({ platforms: record(count, 'p', (id) => platform(id, {}, [feature('search', tuning)])) }),
  products: (count) =>
    beside({
      products: record(count, 'p', (id) => ({
        id,
        name: id,
        vendor: 'V',
        status: { is: 'active', sources: [] },
        aliases: [],
        sources: [],
      })),
    }),
  'capabilities of a requirement set': (count) =>
    beside({
      capabilities: record(count, 'k', (id) => capability(id)),
      requirementSets: {
        set: { id: 'set', name: 'Set', definition: 'A set.', capabilities: ids(count, 'k'), sources: pages(count) },
      },
    }),
  measures: (count) =>
    beside({ measures: record(count, 'm', (id) => ({ id, name: id, definition: 'It is measured.', aliases: [] })) }),
  'a chain of former features': (count) =>
    redirected({ features: chain(count, 'acme/training/old-', 'acme/training/search') }),
  'a chain of former platforms': (count) => redirected({ platforms: chain(count, 'old-', 'acme') }),
  'a chain of former capabilities': (count) => redirected({ capabilities: chain(count, 'old-', 'tuning') }),
  'a chain of former categories': (count) => redirected({ categories: chain(count, 'old-', 'training') }),
  'a circle of former features': (count) =>
    redirected({ features: chain(count, 'acme/training/old-', 'acme/training/old-0') }),
  'former features of one': (count) =>
    redirected({ features: record(count, 'acme/training/old-', () => ['acme/training/search']) }),
  'a former feature that was split': (count) => ({
    ...stating(list(count, (number) => feature(`f${number}`))),
    redirects: {
      platforms: {},
      categories: {},
      capabilities: {},
      features: { 'acme/training/old-0': ids(count, 'acme/training/f') },
    },
  }),
  'former features that were split in a chain': (count) =>
    redirected({
      features: record(count, 'acme/training/old-', (_, number) => [
        number + 1 < count ? `acme/training/old-${number + 1}` : 'acme/training/search',
        'acme/serving/rollout',
      ]),
    }),
  'former platforms of one': (count) => redirected({ platforms: record(count, 'old-', () => ['acme']) }),
  'a former platform that was split': (count) => ({
    ...beside({ platforms: record(count, 'p', (id) => platform(id)) }),
    redirects: { platforms: { 'old-0': ids(count, 'p') }, categories: {}, capabilities: {}, features: {} },
  }),
};
