// Answers calls of the command, one after the other, in one process: most of what a call takes is the start of Node.
// node answering-process.mjs <file of the command>, with a channel for messages: of { args, env } it makes
// { code, stdout, stderr }, or { failure } where the command did not end as it should.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [program, , file = ''] = process.argv;
let calls = 0;

// In each call, the command listens anew.
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0);

process.on('message', async (call) => {
  process.send(await answer(call).catch((error) => ({ failure: String(error?.stack ?? error) })));
});

async function answer({ args, env }) {
  const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)];
  const surroundings = { ...process.env };
  const warn = ({ stack }) => stderr.add(`${stack}\n`);
  process.on('warning', warn);
  process.argv = [program, file, ...args];
  process.exitCode = undefined;
  Object.assign(process.env, env);
  try {
    // The module that reads what was typed is run again, because it has another address; what it imports is there already.
    await import(`${pathToFileURL(file).href}?${calls++}`);
    await nextTurn();
    return { code: process.exitCode ?? 0, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.off('warning', warn);
    process.exitCode = undefined;
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, surroundings);
    stdout.letGo();
    stderr.letGo();
  }
}

/** Keeps what is written to a stream from its reader. */
function caught(stream) {
  const { write } = stream;
  let text = '';
  stream.write = (piece, ...more) => {
    text += piece;
    more.at(-1)?.();
    return true;
  };
  return {
    add: (piece) => {
      text += piece;
    },
    text: () => text,
    letGo: () => Object.assign(stream, { write }),
  };
}
