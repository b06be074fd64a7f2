import { describe, expect, it } from 'vitest';
import { answering } from '../../src/cli/answering.ts';
import { assertWords, parsed } from '../../src/cli/arguments.ts';
import type { CommandSpec } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { commandPlace } from '../../src/cli/common-options.ts';

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

  it.each([
    [[], undefined],
    [['--color'], { colours: 'always' }],
    [['--color=always'], { colours: 'always' }],
    [['--color=never'], { colours: 'never' }],
    [['--no-color'], { colours: 'never' }],
    [['--color', '--no-color'], { colours: 'never' }],
    [['--no-color', '--color=auto'], { colours: 'auto' }],
    [['--links', 'always'], { links: 'always' }],
    [['--links=never', '--no-color'], { links: 'never', colours: 'never' }],
  ])('%j say how the answer is to look, the last of what contradicts itself', (args, look) => {
    expect(parse('a', ...args).look).toEqual(look);
    expect(parse('a', ...args).invocation.words).toEqual(['a']);
  });

  it('may be a dash, which is the input or the output', () => {
    expect(parse('-', '--once', '-').invocation).toMatchObject({ words: ['-'], options: { once: '-' } });
    expect(parse('--once=-').invocation.options['once']).toBe('-');
  });

  it('behind -- are words', () => {
    expect(parse('--', '--once').invocation.words).toEqual(['--once']);
  });

  it.each([
    [['--onse', '1'], "ask has no option '--onse'; did you mean --once?"],
    [['--zzzzzz'], "ask has no option '--zzzzzz'; there are --each, --once, --also, --json, --help"],
    [['-x'], "ask has no option '-x'; "],
    [['--once'], '--once expects <number>, found nothing'],
    [['--each', ','], '--each expects <id>, found nothing'],
    [['--each=,,'], '--each expects <id>, found nothing'],
    [['--each', ' , '], '--each expects <id>, found nothing'],
    [['--each', ' '], '--each expects <id>, found nothing'],
    [['--each', 'a', '--each', ','], '--each expects <id>, found nothing'],
    [['--once='], '--once expects <number>, found nothing'],
    [['--once', '--also'], "--once expects <number>, found '--also'"],
    [['--once', '1', '--once', '2'], '--once was given 2 times, expected once'],
    [['--once', '-3'], "--once expects <number>, found '-3'; if that is meant, write --once=-3"],
    [['--once', '--'], "--once expects <number>, found '--'"],
    [['--color=x'], "--color expects one of always, never, auto, found 'x'"],
    [['--color='], '--color expects one of always, never, auto, found nothing'],
    [['--no-color=x'], "--no-color takes no value, found 'x'"],
    [['--links', 'x'], "--links expects one of always, never, auto, found 'x'"],
    [['--links'], '--links expects <always|never|auto>, found nothing'],
    [['--links', 'never', '--links', 'auto'], '--links was given 2 times, expected once'],
    [['--colour'], "ask has no option '--colour'; did you mean --color?"],
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

describe('the command among what was typed', () => {
  it.each([
    [[], -1],
    [['--json'], -1],
    [['list'], 0],
    [['--json', 'list', 'platforms'], 1],
    [['--links', 'always', 'list'], 2],
    [['--links=always', 'list'], 1],
    [['--links', 'always'], -1],
    [['-', 'validate'], 1],
    [['--constructor', 'list'], 1],
  ])('%j is the first word that is no value', (args, place) => {
    expect(commandPlace(args)).toBe(place);
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
