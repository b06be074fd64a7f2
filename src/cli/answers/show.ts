import {
  type CategoryId,
  categories,
  findFeatures,
  type LocatedFeature,
  type PlatformId,
  platforms,
  resolveId,
} from 'mlops-platforms';
import type { Answer, Answered } from '../command.ts';
import type { show } from '../commands/show.ts';
import { idOf, idsOf } from '../ids.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { rule } from './rule.ts';
import { sourceLines, statementLines } from './statement.ts';

export const answer: Answer<typeof show> = ({ words: [asked = ''], options }) => {
  const ids = resolveId(asked).flatMap(({ kind, id }) => (kind === 'feature' ? [id] : []));
  if (ids.length > 0) return statements(findFeatures({ retired: true }).filter(({ id }) => ids.includes(id)));
  const platform = idOf('platform', asked);
  const { retired } = options;
  const chosen = idsOf('category', options.category);
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

/** One statement, or those that took its place. */
function statements(features: readonly LocatedFeature[]): Answered {
  const shown = (terminal: Terminal) => features.flatMap((feature) => statementLines(feature, terminal));
  return { value: features, shown };
}

/** Longer lines than these are hard to read. */
const widestProse = 100;

function introduction(id: PlatformId, terminal: Terminal): Line[] {
  const { name, vendor, license, homepage, status, names, introduction: about } = platforms[id];
  const width = Math.min(terminal.width, widestProse);
  const others = names.map((other) => {
    const times = [other.from && `from ${other.from}`, other.until && `until ${other.until}`].filter(Boolean).join(' ');
    return times === '' ? other.name : `${other.name} (${times})`;
  });
  const facts = [
    ['vendor', vendor],
    ['licence', license],
    ['status', status.since === undefined ? status.is : `${status.is} since ${status.since}`],
    ...(others.length > 0 ? [['also', others.join(', ')] as const] : []),
    ['homepage', { text: homepage, href: homepage }],
  ] as const;
  return [
    line(styled(name, 'bold'), styled(` (${id})`, 'dim')),
    ...terms(
      facts.map(([term, says]) => [line(styled(term, 'dim')), line(says)]),
      width,
    ),
    blank,
    ...wrap(line(about.summary), width),
    ...about.concepts.flatMap(({ term, aliases, definition, sources }) => [
      blank,
      ...wrap(line(styled(term, 'bold'), aliases.length > 0 ? ` (${aliases.join(', ')})` : ''), width),
      ...indented(
        [...wrap(line(definition), width - 2), ...sourceLines(sources, { ...terminal, width: width - 2 })],
        2,
      ),
    ]),
  ];
}

function cell(category: CategoryId, features: readonly LocatedFeature[], terminal: Terminal): Line[] {
  const heading = rule(categories[category].name, terminal.width);
  if (features.length === 0) return [heading, line(styled('· nothing recorded', 'dim'))];
  return [heading, ...features.flatMap((feature) => statementLines(feature, terminal))];
}
