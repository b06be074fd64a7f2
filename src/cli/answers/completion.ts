import { describe } from '../../errors/describe.ts';
import type { Answer } from '../command.ts';
import { type completion, shells } from '../commands/completion.ts';
import { hintFor, UsageError } from '../usage-error.ts';
import { scripts } from './completion-scripts.ts';

export const answer: Answer<typeof completion> = ({ words: [asked = ''] }) => {
  const shell = shells.find((name) => name === asked);
  if (shell) return { value: { shell, script: scripts[shell] }, shown: scripts[shell] };
  if (asked === '') throw new UsageError('completion expects a shell: bash, zsh or fish');
  throw new UsageError(`no script for ${describe(asked)}; ${hintFor(asked, shells)}`);
};
