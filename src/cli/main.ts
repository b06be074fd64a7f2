#!/usr/bin/env node
import { deliver } from './delivery.ts';
import { messageOf } from './messages.ts';
import { written } from './output.ts';
import { harmless } from './paint.ts';
import { reasonOf } from './reasons.ts';
import { run } from './run.ts';
import { terminalOf } from './terminal.ts';

// A file that may not grow any more is to fail as a full disk does, not to end the process.
process.on('SIGXFSZ', () => {});

try {
  const { answered, json, look } = await run(process.argv.slice(2));
  process.exitCode = answered.code ?? 0;
  await print(written(answered, json, terminalOf(process.stdout, process.env, look)));
} catch (error) {
  await complain(harmless(messageOf(error)));
}

async function print(text: string): Promise<void> {
  try {
    await deliver(text, process.stdout);
  } catch (error) {
    await complain(`cannot write the output: ${harmless(reasonOf(error))}`);
  }
}

/** One line, and code 2; which tells it alone where not even that line can be written. */
async function complain(reason: string): Promise<void> {
  process.exitCode = 2;
  await deliver(`mlops-platforms: ${reason}\n`, process.stderr).catch(() => {});
}
