import {
  type Capability,
  capabilities,
  categories,
  findFeatures,
  platforms,
  products,
  requirementSets,
} from 'mlops-platforms';
import { criteriaIn } from '../../model/bar.ts';
import { ownOf } from '../../model/own-of.ts';
import type { CommandSpec, Completes, OptionSpec } from '../command.ts';
import { commands } from '../commands/index.ts';
import { commandPlace, commonOptions, optionNamed, versionOption } from '../common-options.ts';

/** What may stand in a place, each with what it means. */
type Candidates = readonly (readonly [text: string, says: string])[];

/**
 * What the last of the words behind the program's name may become, a line each, with a tab before what it means.
 * Nothing, where a file is expected: shells know files better.
 */
export function candidates(words: readonly string[]): string {
  const typed = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  return candidatesFor(before, typed)
    .filter(([text]) => text.startsWith(typed))
    .map(([text, says]) => `${text}\t${says}\n`)
    .join('');
}

function candidatesFor(before: readonly string[], typed: string): Candidates {
  const name = before[commandPlace(before)];
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name !== undefined && !command) return [];
  const own = command?.options ?? versionOption;
  const options: Readonly<Record<string, OptionSpec>> = { ...own, ...commonOptions };
  const [inline, value] = /^--([a-z-]+)=(.*)$/s.exec(typed)?.slice(1) ?? [];
  if (inline !== undefined) return within(options[inline], value ?? '', `--${inline}=`);
  const asked = optionNamed(before.at(-1), options);
  if (asked?.value !== undefined) return within(asked, typed, '');
  const all: Candidates = Object.entries(options).map(([option, { summary }]) => [`--${option}`, summary]);
  if (command === undefined) return [...named('command'), ...all];
  if (typed.startsWith('-')) return all;
  return wordsFor(command, typed);
}

/** What the value of an option may become: of several with commas, the last. */
function within(option: OptionSpec | undefined, typed: string, lead: string): Candidates {
  const begun = option?.multiple ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const completes = option?.completes;
  const list = completes === 'requirement' ? requirements(typed.slice(begun.length)) : named(completes);
  return list.map(([text, says]) => [`${lead}${begun}${text}`, says]);
}

function wordsFor({ takes }: CommandSpec, typed: string): Candidates {
  if (takes.completes === 'shown') {
    return typed.includes('/') ? features() : [...named('platform'), ...named('requirement-set'), ...otherProducts()];
  }
  return named(takes.completes);
}

function named(completes: Completes | undefined): Candidates {
  switch (completes) {
    case 'platform':
      return Object.values(platforms).map(({ id, name }) => [id, name]);
    case 'category':
      return Object.values(categories).map(({ id, name }) => [id, name]);
    case 'capability':
      return Object.values(capabilities).map(({ id, definition }) => [id, definition]);
    case 'product':
      return Object.values(products).map(({ id, name }) => [id, name]);
    case 'offering':
      return Object.values(platforms).flatMap(({ id, offerings }) =>
        Object.entries(offerings).map(([key, { name }]) => [`${id}/${key}`, name] as const),
      );
    case 'requirement-set':
      return Object.values(requirementSets).map(({ id, name }) => [id, name]);
    case 'command':
      return Object.entries(commands).map(([name, { summary }]) => [name, summary]);
    case undefined:
    case 'file':
    case 'shown':
    case 'requirement':
      return [];
    default:
      return completes.map((word) => [word, '']);
  }
}

/** Products that are no platforms, which the same word would show. */
function otherProducts(): Candidates {
  return named('product').filter(([id]) => !Object.hasOwn(platforms, id));
}

/** Capabilities; once there is a slash behind one, the criteria of its bar. */
function requirements(typed: string): Candidates {
  const [id = '', ...behind] = typed.split('/');
  const bar = ownOf<Capability>(capabilities, id)?.bar;
  if (behind.length === 0 || bar === undefined) return named('capability');
  return criteriaIn(bar).map((criterion) => [`${id}/${criterion.id}`, criterion.text]);
}

function features(): Candidates {
  return findFeatures({ retired: true }).map(({ id, text }) => [id, text]);
}
