import type { Answered } from '../../src/cli/command.ts';
import { deliver } from '../../src/cli/delivery.ts';
import { messageOf } from '../../src/cli/messages.ts';
import { written } from '../../src/cli/output.ts';
import { harmless } from '../../src/cli/paint.ts';
import { type Look, terminalOf } from '../../src/cli/terminal.ts';

/** What a tool answers, and how it is to be printed. */
export interface ToolAnswer {
  readonly answered: Answered;
  readonly json: boolean;
  readonly look?: Look;
}

/** Prints what a tool answers, or in one line why it cannot, with exit code 2. */
export async function runTool(name: string, answer: () => Promise<ToolAnswer>): Promise<void> {
  try {
    const { answered, json, look } = await answer();
    process.exitCode = answered.code ?? 0;
    await deliver(written(answered, json, terminalOf(process.stdout, process.env, look)), process.stdout);
  } catch (error) {
    console.error(`${name}: ${harmless(messageOf(error))}`);
    process.exitCode = 2;
  }
}
