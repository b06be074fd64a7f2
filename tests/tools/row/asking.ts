import { fileURLToPath } from 'node:url';
import { written } from '../../../src/cli/output.ts';
import { content } from '../../../src/data/content.ts';
import { capabilityIds, categoryIds, platformIds } from '../../../src/data/ids.ts';
import { firstEdition } from '../../../tools/data/first-edition/records.ts';
import { answerTo, type Matrix } from '../../../tools/row/answer.ts';
import { dataCheck } from '../../../tools/row/what-if/data-check.ts';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));

const data = { content, platformIds, categoryIds, capabilityIds, pages: {} };

/** What `npm run data` would find on a day after all that is told. */
const check = dataCheck(data, firstEdition(repository), '2099-12-31');
const ours = check(content);

/** The data as they are, which are checked once. */
export const matrix: Matrix = { content, check: (other) => (other === content ? ours : check(other)) };

/** What is printed on a plain terminal of some width. */
export async function printed(width: number, args: readonly string[]): Promise<string> {
  const { answered, json } = await answerTo(args, matrix);
  return written(answered, json, { width, colours: false, links: false });
}

/** What is printed for programs. */
export async function jsonOf(...args: readonly string[]) {
  return JSON.parse(await printed(80, [...args, '--json']));
}
