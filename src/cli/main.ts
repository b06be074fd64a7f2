#!/usr/bin/env node
import { messageOf } from './messages.ts';
import { written } from './output.ts';
import { harmless } from './paint.ts';
import { run } from './run.ts';
import { terminalOf } from './terminal.ts';

// Whoever reads the output may have read enough: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

try {
  const { answered, json } = await run(process.argv.slice(2));
  process.exitCode = answered.code ?? 0;
  process.stdout.write(written(answered, json, terminalOf(process.stdout, process.env)));
} catch (error) {
  process.stderr.write(`mlops-platforms: ${harmless(messageOf(error))}\n`);
  process.exitCode = 2;
}
