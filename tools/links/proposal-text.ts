import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonIn } from '../../src/cli/links/groups.ts';
import { verdicts } from '../../src/links/verdict.ts';
import { Locator } from '../data/locate/locator.ts';
import { type Insertion, patchOf } from './patch.ts';
import type { GoneEdit, MovedEdit, Proposal } from './proposal.ts';

/**
 * A proposal as a patch of the platforms' `pages.ts`, with the reasons before each file, and what only a person can decide
 * on at the end. Lines that begin with `#` are not part of the patch.
 *
 * @param root - the folder that `src/data` lies in
 */
export async function proposalText({ gone, moved, look }: Proposal, root: string): Promise<string> {
  const { default: compiler } = await import('typescript');
  const locator = new Locator(compiler, root);
  const platforms = [...new Set([...gone, ...moved].map(({ platform }) => platform))];
  const files = platforms.flatMap((platform) => {
    const file = `src/data/platforms/${platform}/pages.ts`;
    const lines = readFileSync(join(root, file), 'utf8').split('\n').slice(0, -1);
    const startOf = (name: string) => (locator.placeOfConstant(file, name).line ?? 1) - 1;
    const isHere = (edit: { readonly platform: string }) => edit.platform === platform;
    const goneHere = gone.filter(isHere);
    const movedHere = moved.filter(isHere);
    const insertions = [
      ...goneHere.map((edit) => goneLine(edit, lines, startOf(edit.name))),
      ...movedHere.filter(({ isThere }) => !isThere).map((edit) => newPage(edit, lines, startOf(edit.name))),
    ];
    const comments = [...goneHere.map(goneComment), ...movedHere.map(movedComment)];
    return [...comments, ...(insertions.length === 0 ? [] : [patchOf(file, lines, insertions)])];
  });
  const others = look.map(
    (link) =>
      `# look at ${link.url} (${[link.verdict, reasonIn(link)].filter(Boolean).join(': ')}), ${verdicts[link.verdict]}`,
  );
  const all = [...files, ...others];
  return `${all.length === 0 ? '# Nothing to propose.' : all.join('\n')}\n`;
}

function goneComment({ name, status, gone, places }: GoneEdit): string {
  return `# ${name}: ${status} on ${gone}, cited by ${places.join(', ')}`;
}

function movedComment({ name, as, isThere, to, places }: MovedEdit): string {
  const page = isThere ? `${as}, which is there already` : as;
  return `# ${name} moved to ${to}: read ${page}, and append it with recorded and accessed to the sources of ${places.join(', ')}`;
}

/** Behind the address; an archived copy stands last. */
function goneLine({ gone }: GoneEdit, lines: readonly string[], start: number): Insertion {
  const end = endOf(lines, start);
  const archive = lines.findIndex((line, place) => place > start && place < end && /^ {2}archive:/.test(line));
  return { after: archive < 0 ? end : archive, lines: [`  gone: '${gone}',`] };
}

/** With the title of the page that moved, until somebody has read the new one. */
function newPage({ as, to }: MovedEdit, lines: readonly string[], start: number): Insertion {
  const end = endOf(lines, start);
  const inside = lines.slice(start + 1, end);
  const address = inside.findIndex((line) => /^ {2}url:/.test(line));
  return {
    after: end + 1,
    lines: [
      '',
      `export const ${as}: Page = {`,
      ...inside.slice(0, Math.max(0, address)),
      `  url: ${quoted(to)},`,
      '};',
    ],
  };
}

/** The line that ends a constant. */
function endOf(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, place) => place >= start && line === '};');
  return end < 0 ? lines.length - 1 : end;
}

/** As the formatter has it. What else would end the text, no address has in it. */
function quoted(address: string): string {
  return address.includes("'") ? JSON.stringify(address) : `'${address}'`;
}
