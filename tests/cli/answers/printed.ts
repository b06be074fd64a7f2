import { written } from '../../../src/cli/output.ts';
import { run } from '../../../src/cli/run.ts';

/** What the command prints on a plain terminal of some width. */
export async function printed(width: number, ...args: string[]): Promise<string> {
  const { answered, json } = await run(args);
  return written(answered, json, { width, colours: false, links: false });
}

/** What it prints for programs. */
export async function json(...args: string[]) {
  return JSON.parse(await printed(80, ...args, '--json'));
}
