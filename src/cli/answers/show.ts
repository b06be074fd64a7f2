import {
  type Capability,
  type CapabilityId,
  type CategoryId,
  capabilities,
  categories,
  findFeatures,
  type LocatedFeature,
  type PlatformId,
  type ProductId,
  platforms,
  type RequirementSetId,
  resolveId,
} from 'mlops-platforms';
import { describe } from '../../errors/describe.ts';
import type { Answer, Answered } from '../command.ts';
import type { show } from '../commands/show.ts';
import { idOf, idsOf } from '../ids.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { barLines } from './bar.ts';
import { conceptHead, definitionOf, named } from './named.ts';
import { names } from './names.ts';
import { standingInWords } from './offerings.ts';
import { requirementSetNamed } from './requirement-set.ts';
import { rule } from './rule.ts';
import { statementLines } from './statement.ts';
import { vendorNamed } from './vendor.ts';

export const answer: Answer<typeof show> = ({ words: [asked = ''], options }) => {
  const found = resolveId(asked);
  const idsIn = (wanted: string) => found.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const [features, offerings, concepts] = [idsIn('feature'), idsIn('offering'), idsIn('concept')];
  if (features.length > 0) {
    assertUnasked('category', options.category.length > 0, `the statement ${describe(asked)} stands in one`);
    return statements(findFeatures({ retired: true }).filter(({ id }) => features.includes(id)));
  }
  const { retired } = options;
  const chosen = idsOf('category', options.category);
  const isPlatform = found.some(({ kind }) => kind === 'platform');
  const products = idsIn('product') as ProductId[];
  // An id says what is meant, also where it is a word of some platform too.
  const isCapability = !isPlatform && Object.hasOwn(capabilities, asked);
  if (!isPlatform && !isCapability && offerings.length + concepts.length + products.length > 0) {
    const capabilities = idsIn('capability');
    return named({ offerings, concepts, products, capabilities }, findFeatures({ categories: chosen, retired }));
  }
  const [set] = idsIn('requirement-set') as RequirementSetId[];
  if (!isPlatform && set !== undefined) {
    const why = `${describe(asked)} is a requirement set, of which the capabilities are listed`;
    assertUnasked('category', options.category.length > 0, why);
    assertUnasked('retired', retired, why);
    return requirementSetNamed(set);
  }
  if (!isPlatform && idsIn('capability').length > 0) {
    const why = `${describe(asked)} is a capability, of which the bar is shown`;
    assertUnasked('category', options.category.length > 0, why);
    assertUnasked('retired', retired, why);
    return barOf(idOf('capability', asked));
  }
  if (!isPlatform) {
    const [command] = found.flatMap(({ kind, id }) => otherCommands[kind]?.(id) ?? []);
    if (command !== undefined) throw new UsageError(`${describe(asked)} is ${command}`);
    const vendor = found.length === 0 ? vendorNamed(asked) : undefined;
    if (vendor) {
      const why = `${describe(asked)} is a vendor, of which the platforms are listed`;
      assertUnasked('category', options.category.length > 0, why);
      assertUnasked('retired', retired, why);
      return vendor;
    }
  }
  const platform = idOf('platform', asked);
  const cells = (chosen ?? (Object.keys(categories) as CategoryId[])).map(
    (category) => [category, findFeatures({ platforms: [platform], categories: [category], retired })] as const,
  );
  return {
    value: chosen ? Object.fromEntries(cells) : platforms[platform],
    shown: (terminal) => {
      const lines = cells.flatMap(([category, features]) => [blank, ...cell(category, features, terminal)]);
      return chosen ? lines.slice(1) : [...introduction(platform, terminal), ...lines];
    },
  };
};

/** An option that an answer has no place for is refused, not ignored. */
function assertUnasked(option: string, isAsked: boolean, why: string): void {
  if (isAsked) throw new UsageError(`--${option} changes nothing there: ${why}`);
}

/** Where what spans all platforms is answered. */
const otherCommands: Readonly<Record<string, (id: string) => string>> = {
  category: (id) => `a category, expected a platform; see: mlops-platforms grid --category ${id}`,
};

/** One statement, or those that took its place. */
function statements(features: readonly LocatedFeature[]): Answered {
  const shown = (terminal: Terminal) => features.flatMap((feature) => statementLines(feature, terminal));
  return { value: features, shown };
}

/** What a capability is, what else it is called, and by what it is judged. */
function barOf(id: CapabilityId): Answered {
  const capability: Capability<CapabilityId, CategoryId> = capabilities[id];
  const { name, category, definition, aliases } = capability;
  return {
    value: capability,
    shown: ({ width }) => [
      ...wrap(line(styled(name, 'bold'), styled(` (${id}, in ${categories[category].name})`, 'dim')), width),
      ...wrap(line(definition), width),
      ...(aliases.length === 0 ? [] : wrap(line(styled('also ', 'dim'), aliases.join(', ')), width, 2)),
      ...barLines(capability, width, 'all'),
      ...wrap(line(styled(`Who supports it: mlops-platforms support ${id}`, 'dim')), width),
    ],
  };
}

/** Longer lines than these are hard to read. */
const widestProse = 100;

function introduction(id: PlatformId, terminal: Terminal): Line[] {
  const { vendor, license, homepage, status, names: others, offerings, introduction: about } = platforms[id];
  const width = Math.min(terminal.width, widestProse);
  const otherNames = others.map((other) => {
    const times = [other.from && `from ${other.from}`, other.until && `until ${other.until}`].filter(Boolean).join(' ');
    return times === '' ? other.name : `${other.name} (${times})`;
  });
  const facts = [
    ['vendor', vendor],
    ['licence', license],
    ['status', status.since === undefined ? status.is : `${status.is} since ${status.since}`],
    ...(otherNames.length > 0 ? [['also', otherNames.join(', ')] as const] : []),
    ['homepage', { text: homepage, href: homepage }],
  ] as const;
  return [
    ...wrap(line(styled(names.platform(id), 'bold'), styled(` (${id})`, 'dim')), width),
    ...terms(
      facts.map(([term, says]) => [line(styled(term, 'dim')), line(says)]),
      width,
    ),
    blank,
    ...wrap(line(about.summary), width),
    ...(Object.keys(offerings).length === 0
      ? []
      : [
          blank,
          ...terms(
            Object.values(offerings).map((one) => [
              line(styled(one.name, 'bold')),
              line(standingInWords(one, offerings)),
            ]),
            width,
          ),
        ]),
    ...about.concepts.flatMap((concept) => [
      blank,
      ...wrap(conceptHead(concept), width),
      ...indented(definitionOf(concept, { ...terminal, width: width - 2 }), 2),
    ]),
  ];
}

function cell(category: CategoryId, features: readonly LocatedFeature[], terminal: Terminal): Line[] {
  const heading = rule(categories[category].name, terminal.width);
  if (features.length === 0) return [heading, line(styled('· nothing recorded', 'dim'))];
  return [heading, ...features.flatMap((feature) => statementLines(feature, terminal))];
}
