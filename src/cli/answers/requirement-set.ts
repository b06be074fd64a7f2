import { capabilities, type RequirementSetId, requirementSets } from 'mlops-platforms';
import { asName, withoutBrackets } from '../../content/names.ts';
import type { Answered } from '../command.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import { sourceLines } from './statement.ts';

/** What a law, a standard or a guidance asks for, and how platforms are ranked by it. */
export function requirementSetNamed(id: RequirementSetId): Answered {
  const { name, definition, capabilities: listed, sources } = requirementSets[id];
  return {
    value: requirementSets[id],
    shown: (terminal) => [
      ...wrap(line(styled(name, 'bold'), styled(` (${id})`, 'dim')), terminal.width),
      ...wrap(line(definition), terminal.width),
      ...indented(sourceLines(sources, { ...terminal, width: terminal.width - 2 }), 2),
      blank,
      ...terms(
        listed.map((capability) => [line(styled(capability, 'bold')), line(capabilities[capability].definition)]),
        terminal.width,
      ),
      blank,
      ...wrap(
        line(styled(`Our reading, and no legal advice. Ranked by it: mlops-platforms evaluate --set ${id}`, 'dim')),
        terminal.width,
      ),
    ],
  };
}

/** Shorter texts stand in too many names. */
const shortest = 3;

/** Where a text that was searched for names laws or standards, as `EU AI Act` does: the sets that are read from them. */
export function requirementSetHints(typed: string): Line[] {
  const asked = wordsOf(typed);
  if (asName(typed).length < shortest) return [];
  return Object.values(requirementSets).flatMap(({ id, name }) =>
    ` ${wordsOf(withoutBrackets(name))} `.includes(` ${asked} `)
      ? [line(`Requirement set: ${name}, see: mlops-platforms show ${id}`)]
      : [],
  );
}

/** The words of a name as names are compared, a space between. */
function wordsOf(text: string): string {
  return text
    .split(/[^\p{L}\p{N}.-]+/u)
    .map(asName)
    .filter((word) => word !== '')
    .join(' ');
}
