import type { RootContent } from 'mdast';
import type { DataChanges } from './data-changes.ts';
import { levelCounts } from './level-sections.ts';
import { sectionsOf } from './sections.ts';
import { statementCounts } from './statement-section.ts';
import { markdown, paragraph, said, strong } from './words.ts';

const heading = '### Data';

/** The data's part of a changelog: in words, and by the ids that dependants use, what is other than in the last release. */
export function changelogPart(changes: DataChanges, since: string): string {
  const { difference } = changes;
  const lead = `Since ${since}: ${statementCounts(changes)}. ${levelCounts(changes)}`;
  const blocks: RootContent[] =
    difference.changes.length === 0
      ? [paragraph(said(`The data are those of ${since}.`))]
      : [
          paragraph(said(lead)),
          ...sectionsOf(changes, { texts: false }).flatMap(({ title, count, blocks }) => [
            paragraph(strong(`${title} (${count})`)),
            ...blocks,
          ]),
        ];
  return `${heading}\n\n${markdown(blocks)}`;
}

/** What cannot be done with a changelog, and why. */
export class ChangelogMistake extends Error {}

/**
 * A changelog with the data's part at the end of what it says of a version, in the place of one that is there already.
 *
 * @throws ChangelogMistake for a changelog that does not tell of the version
 */
export function withDataPart(changelog: string, version: string, part: string): string {
  const lines = changelog.split('\n');
  const start = lines.indexOf(`## ${version}`);
  if (start < 0)
    throw new ChangelogMistake(`found no heading '## ${version}', expected the one that changeset version writes`);
  const next = lines.findIndex((line, place) => place > start && line.startsWith('## '));
  const end = next < 0 ? lines.length : next;
  const own = lines.slice(start, end);
  const earlier = own.indexOf(heading);
  const kept = (earlier < 0 ? own : own.slice(0, earlier)).join('\n').trimEnd();
  const others = lines.slice(end).join('\n');
  return `${[...lines.slice(0, start), kept].join('\n')}\n\n${part.trimEnd()}\n${others === '' ? '' : `\n${others}`}`;
}
