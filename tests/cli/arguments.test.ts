import { describe, expect, it } from 'vitest';
import { answering } from '../../src/cli/answering.ts';
import { assertWords, parsed } from '../../src/cli/arguments.ts';
import type { CommandSpec } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/index.ts';

const spec = {
  summary: '',
  takes: { shown: '<word> [word]', least: 1, most: 2 },
  options: {
    each: { value: '<id>', multiple: true, summary: '' },
    once: { value: '<number>', summary: '' },
    also: { summary: '' },
  },
  examples: [],
} as const satisfies CommandSpec;

const parse = (...args: string[]) => parsed('ask', spec, args);

describe('arguments', () => {
  it('are words and options, in any order and in both spellings', () => {
    expect(parse('a', '--each', '1', '--each=2', 'b', '--once', '3', '--also', '--json')).toEqual({
      invocation: { words: ['a', 'b'], options: { each: ['1', '2'], once: '3', also: true } },
      json: true,
      help: false,
    });
  });

  it('that are left out are nothing, an empty list, or off', () => {
    expect(parse('-h')).toEqual({
      invocation: { words: [], options: { each: [], once: undefined, also: false } },
      json: false,
      help: true,
    });
  });

  it('behind -- are words', () => {
    expect(parse('--', '--once').invocation.words).toEqual(['--once']);
  });

  it.each([
    [['--onse', '1'], "ask has no option '--onse'; did you mean --once?"],
    [['--zzzzzz'], "ask has no option '--zzzzzz'; there are --each, --once, --also, --json, --help"],
    [['-x'], "ask has no option '-x'; "],
    [['--once'], '--once expects <number>, found nothing'],
    [['--once='], '--once expects <number>, found nothing'],
    [['--once', '--also'], "--once expects <number>, found '--also'"],
    [['--once', '1', '--once', '2'], '--once was given 2 times, expected once'],
    [['--also=yes'], "--also takes no value, found 'yes'"],
    [['--constructor'], "ask has no option '--constructor'"],
    [['--__proto__=1'], "ask has no option '--__proto__'"],
  ])('%j are refused with a reason', (args, message) => {
    expect(() => parse(...args)).toThrow(message);
  });

  it('must be as many words as a command takes', () => {
    expect(() => assertWords('ask', spec, [])).toThrow(
      'ask expects <word> [word]; usage: mlops-platforms ask <word> [word]',
    );
    expect(() => assertWords('ask', spec, ['a', 'b', 'c'])).toThrow("'c' is one word too many; usage: ");
    expect(() => assertWords('ask', spec, ['a', 'b'])).not.toThrow();
  });
});

describe('a command', () => {
  it('has an answer if it has a spec, and the other way round', () => {
    expect(Object.keys(answering).sort()).toEqual(Object.keys(commands).sort());
  });

  it.each(Object.entries(commands))('%s has examples that it can be called with', (name, spec) => {
    expect(spec.examples.length).toBeGreaterThan(0);
    for (const [asked] of spec.examples) {
      const [command, ...args] = asked.replace(/ >.*$/, '').match(/"[^"]*"|\S+/g) ?? [];
      expect(command).toBe(name);
      const { invocation } = parsed(
        name,
        spec,
        args.map((arg) => arg.replaceAll('"', '')),
      );
      assertWords(name, spec, invocation.words);
    }
  });
});
