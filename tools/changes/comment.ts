import type { BlockContent, RootContent, Table } from 'mdast';
import { counted } from '../../src/cli/counted.ts';
import { levelInWords, missingInWords } from '../../src/report/level-words.ts';
import { namesIn } from '../../src/report/names.ts';
import type { DataChanges } from './data-changes.ts';
import { levelCounts } from './level-sections.ts';
import type { Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { statementCounts } from './statement-section.ts';
import { code, folded, markdown, paragraph, said, strong, type Words } from './words.ts';

/** What the comment begins with, by which it is found when it is to be renewed. */
export const mark = '<!-- data-changes -->';

/** GitHub takes 65,536 letters. */
export const mostLetters = 60_000;

/** So many levels are in sight; all of them are folded below. */
const mostLevels = 30;

/** What a proposal changes in the data, as one comment: in short, with the levels that move in sight and the rest folded. */
export function changesComment(changes: DataChanges, most = mostLetters): string {
  const { difference } = changes;
  if (difference.changes.length === 0) {
    return `${mark}\n\n${markdown([heading, paragraph(said('Nothing changes in the data.'))])}`;
  }
  const lead: RootContent[] = [
    heading,
    paragraph(
      said('Asks for a release of this level: '),
      strong(difference.level),
      said(`. ${statementCounts(changes)}. ${levelCounts(changes)}`),
    ),
    ...lostBlocks(changes),
    ...levelTable(changes),
  ];
  const [whole, short] = [true, false].map((texts) => {
    const parts = sectionsOf(changes, { texts }).flatMap(foldedSection);
    return `${mark}\n\n${markdown([...lead, ...parts])}`;
  }) as [string, string];
  if (whole.length <= most) return whole;
  return short.length <= most ? short : cut(lead, sectionsOf(changes, { texts: false }), most);
}

const heading: RootContent = { type: 'heading', depth: 3, children: [said('What this changes in the data')] };

function foldedSection({ title, count, blocks }: Section): readonly RootContent[] {
  return folded(`${title} (${count})`, blocks);
}

/** As many parts as have room, with the number of those that have not. */
function cut(lead: readonly RootContent[], sections: readonly Section[], most: number): string {
  const kept: Section[] = [];
  const leftOut: Section[] = [];
  const written = () => {
    const titles = leftOut.map(({ title, count }) => `${title} (${count})`).join(', ');
    const rest = paragraph(said(`Too long to be shown here: ${titles}. npm run changes shows everything.`));
    const blocks = [...lead, ...kept.flatMap(foldedSection), ...(leftOut.length === 0 ? [] : [rest])];
    return `${mark}\n\n${markdown(blocks)}`;
  };
  for (const section of sections) {
    kept.push(section);
    if (written().length > most) leftOut.push(...kept.splice(-1));
  }
  return written();
}

function lostBlocks({ lost }: DataChanges): readonly BlockContent[] {
  if (lost.length === 0) return [];
  const ids = lost.slice(0, mostLevels).flatMap(({ id }): Words => [said(' '), code(id)]);
  const what = `${counted(lost.length, 'released id')} without anything that leads on, which no release may have:`;
  return [paragraph(strong('Redirects are missing.'), said(` ${what}`), ...ids)];
}

/** The levels that move, platform by platform. */
function levelTable({ levels, before, after }: DataChanges): readonly RootContent[] {
  if (levels.length === 0) return [];
  const [was, is] = [namesIn(before), namesIn(after)];
  const rows = levels.slice(0, mostLevels).map(({ platform, capability, kind, ...answers }) => {
    const side = (answer: typeof answers.before, names: typeof was) =>
      said(`${levelInWords(answer, (key) => names.offering(platform, key))}${missingInWords(answer)}`);
    return row(
      [said(is.plainPlatform(platform))],
      [code(capability)],
      [side(answers.before, was)],
      [side(answers.after, is)],
      [said(kind)],
    );
  });
  const heads = row(...['Platform', 'Capability', 'Before', 'After', ''].map((head): Words => [said(head)]));
  const table: Table = { type: 'table', children: [heads, ...rows] };
  const others = levels.length - mostLevels;
  return [table, ...(others > 0 ? [paragraph(said(`And ${others} more, folded below.`))] : [])];
}

function row(...cells: readonly Words[]): Table['children'][number] {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) };
}
