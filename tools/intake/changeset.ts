import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../src/cli/counted.ts';

import { inMarkdown } from '../new-platform/markdown.ts';
import { type PlatformDraft, PlatformMistake } from '../new-platform/platform-draft.ts';

/** A changeset that is proposed: whoever takes the platform in may word it better. */
export interface ProposedChangeset {
  readonly file: string;
  readonly text: string;
}

/**
 * @param root - the folder of the repository
 * @throws PlatformMistake where it is there already
 */
export function proposedChangeset(
  root: string,
  { id, name = id, vendor, cells = {} }: PlatformDraft,
): ProposedChangeset {
  const file = `.changeset/platform-${id}.md`;
  if (existsSync(join(root, file)))
    throw new PlatformMistake(`found ${file} there already, expected no file to overwrite`);
  const { name: packageName } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lists = Object.values(cells).map((statements) => statements?.length ?? 0);
  const statements = lists.reduce((sum, length) => sum + length, 0);
  const by = vendor === undefined ? '' : ` by ${inMarkdown(vendor)}`;
  const what = `${counted(statements, 'statement')} in ${counted(lists.length, 'category')}`;
  const text = `**${inMarkdown(name)}**${by} is a new platform, \`${id}\`, with ${what}.`;
  return { file, text: `---\n"${packageName}": minor\n---\n\n${text}\n` };
}
