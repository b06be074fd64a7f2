import { blank, type Line, line, styled } from '../../src/cli/layout/line.ts';
import { terms } from '../../src/cli/layout/terms.ts';
import { wrap } from '../../src/cli/layout/wrap.ts';
import type { Bar, Criterion } from '../../src/model/bar.ts';
import type { Capability } from '../../src/model/capability.ts';

/** What a capability is, and the bar by which it is judged. */
export function barLines(
  { id, category, name, definition, aliases, of, delivery, bar }: Capability,
  width: number,
): Line[] {
  const facts = [
    entry('definition', definition),
    ...(aliases.length === 0 ? [] : [entry('aliases', aliases.join(', '))]),
    ...(of === undefined
      ? []
      : [entry('of', `a property of the ${of}${delivery === undefined ? '' : `, ${delivery}`}`)]),
  ];
  return [
    ...wrap(line(styled(name, 'bold'), styled(` (${id}, in ${category})`, 'dim')), width),
    ...terms([...facts, ...(bar === undefined ? [entry('bar', 'none is written down yet')] : barEntries(bar))], width),
    blank,
  ];
}

type Entry = readonly [term: Line, says: Line];

function barEntries({ scope, core, also, full, how = {}, elsewhere = {} }: Bar): Entry[] {
  const homes = (ids: readonly string[]) => (ids.length === 0 ? 'only mentioned' : ids.join(' or '));
  return [
    entry('scope', scope),
    ...list(core.length === 1 ? 'core' : 'core, one of', core.map(criterion)),
    ...list('also', also.map(criterion)),
    entry('full', fullInWords(also, full)),
    ...list(
      'how',
      Object.entries(how).map(([mechanism, word]) => `${mechanism}: ${word}`),
    ),
    ...list(
      'elsewhere',
      Object.entries(elsewhere).map(([miss, ids]) => `${miss}: ${homes(ids)}`),
    ),
  ];
}

function fullInWords(also: readonly Criterion[], full: Bar['full']): string {
  if (also.length === 0 || full === 0) return 'the core';
  const needed = full === 'all' || full >= also.length ? also.map(({ id }) => id).join(', ') : undefined;
  return `the core and ${needed ?? `${full} of ${also.map(({ id }) => id).join(', ')}`}`;
}

function criterion({ id, text }: Criterion): string {
  return `${id}: ${text}`;
}

/** A list under one word, which stands beside the first. */
function list(word: string, texts: readonly string[]): Entry[] {
  return texts.map((text, place) => entry(place === 0 ? word : '', text));
}

function entry(term: string, says: string): Entry {
  return [line(styled(term, 'dim')), line(says)];
}
