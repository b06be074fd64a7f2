import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertWords, parsed } from '../../src/cli/arguments.ts';
import { commandNamed, commands } from '../../src/cli/commands/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, table = ''] = /\n## The command\n[\s\S]*?\n\| to \| run \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(readme) ?? [];
/** What the table says can be typed; what is only an option belongs to the command before it. */
const calls = [...table.matchAll(/`([^`]+)`/g)].map(([, call = '']) => call).filter((call) => !call.startsWith('-'));

describe('the table of commands in the README', () => {
  it('has most of them', () => {
    const named = new Set(calls.map((call) => call.split(' ')[0]));
    expect(Object.keys(commands).filter((name) => !named.has(name))).toEqual(['completion', 'help']);
  });

  it.each(calls)('has calls that are taken: %s', (call) => {
    const [name = '', ...words] = [...call.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    const spec = commandNamed(name);
    assertWords(name, spec, parsed(name, spec, words).invocation.words);
  });
});
