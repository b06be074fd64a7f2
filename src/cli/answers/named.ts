import {
  type Concept,
  type LocatedFeature,
  type Offering,
  type PlatformId,
  type ProductId,
  platforms,
  products,
} from 'mlops-platforms';
import { literalPattern } from '../../model/literal-pattern.ts';
import type { Answered } from '../command.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { names } from './names.ts';
import { standingInWords } from './offerings.ts';
import { isThrough, productLines } from './product.ts';
import { rule } from './rule.ts';
import { sourceLines, statementLines } from './statement.ts';

/** What a name stands for. */
interface Named {
  readonly offerings: readonly string[];
  readonly concepts: readonly string[];
  readonly products: readonly ProductId[];
  readonly capabilities: readonly string[];
}

/** Offerings, concepts and products that a name stands for, each with its statements among some features. */
export function named(ids: Named, features: readonly LocatedFeature[]): Answered {
  const offerings = ids.offerings.flatMap((id) => offeringAt(id) ?? []);
  const concepts = ids.concepts.flatMap((id) => conceptAt(id) ?? []);
  const limited = offerings.map((offering) => features.filter((feature) => isLimitedTo(feature, offering)));
  const told = new Set(limited.flat());
  const naming = concepts.map((concept) =>
    features.filter(
      (feature) => feature.platform === concept.platform && !told.has(feature) && isNaming(feature, concept),
    ),
  );
  const working = new Set<string>(ids.products);
  const through = features.filter((feature) => isThrough(feature, working));
  const blocks = (terminal: Terminal) => [
    ...offerings.map((offering, place) => [
      ...offeringHead(offering, terminal),
      ...statementsUnder('Statements limited to it', limited[place] ?? [], terminal),
    ]),
    ...concepts.map((concept, place) => [
      ...wrap(line(...conceptHead(concept), styled(` (${concept.id})`, 'dim')), terminal.width),
      ...wrap(line(`a concept of ${names.platform(concept.platform)}`), terminal.width),
      ...definitionOf(concept, terminal),
      ...statementsUnder('Statements that name it', naming[place] ?? [], terminal),
    ]),
    ...ids.products.map((id) => productLines(id, features, terminal)),
  ];
  return {
    value: {
      offerings,
      concepts,
      ...(ids.products.length > 0 && { products: ids.products.map((id) => products[id]) }),
      features: [...new Set([...limited.flat(), ...naming.flat(), ...through])],
    },
    shown: (terminal) => [
      ...blocks(terminal).flatMap((block, place) => (place === 0 ? block : [blank, ...block])),
      // One platform's word may be everybody's: whoever meant that is told where it is.
      ...ids.capabilities.flatMap((id) => [
        blank,
        ...wrap(
          line(styled(`A capability has that name too, see: mlops-platforms support ${id}`, 'dim')),
          terminal.width,
        ),
      ]),
    ],
  };
}

interface Located {
  readonly id: string;
  readonly platform: PlatformId;
}

function offeringAt(id: string): (Offering & Located & { readonly key: string }) | undefined {
  const [platform, key] = id.split('/') as [PlatformId, string];
  const offering: Offering | undefined = platforms[platform].offerings[key];
  return offering && { id, platform, key, ...offering };
}

function conceptAt(id: string): (Concept & Located) | undefined {
  const [platform, slug] = id.split('/') as [PlatformId, string];
  const concept = platforms[platform].introduction.concepts.find((one) => one.slug === slug);
  return concept && { id, platform, ...concept };
}

function isLimitedTo({ platform, only }: LocatedFeature, offering: Located & { readonly key: string }): boolean {
  return platform === offering.platform && only?.includes(offering.key) === true;
}

/** Whether a statement has the term or an alias of a concept in it, as words of its own. */
function isNaming({ text }: LocatedFeature, { term, aliases }: Concept): boolean {
  return [term, ...aliases].some((name) => {
    const word = literalPattern(name);
    return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text);
  });
}

function offeringHead(
  { id, name, platform, kind, sources, ...offering }: Offering & Located,
  terminal: Terminal,
): Line[] {
  const standing = standingInWords({ name, kind, ...offering }, platforms[platform].offerings);
  return [
    ...wrap(line(styled(name, 'bold'), styled(` (${id})`, 'dim')), terminal.width),
    ...wrap(line(`an offering of ${names.platform(platform)}: ${kind}, ${standing}`), terminal.width),
    ...(sources === undefined ? [] : sourceLines(sources, terminal)),
  ];
}

export function conceptHead({ term, aliases }: Concept): Line {
  return line(styled(term, 'bold'), aliases.length > 0 ? ` (${aliases.join(', ')})` : '');
}

export function definitionOf({ definition, sources }: Concept, terminal: Terminal): Line[] {
  return [...wrap(line(definition), terminal.width), ...sourceLines(sources, terminal)];
}

function statementsUnder(title: string, features: readonly LocatedFeature[], terminal: Terminal): Line[] {
  const shown = features.flatMap((feature) => statementLines(feature, terminal));
  return [
    blank,
    rule(title, terminal.width),
    ...(shown.length > 0 ? shown : [line(styled('· nothing recorded', 'dim'))]),
  ];
}
