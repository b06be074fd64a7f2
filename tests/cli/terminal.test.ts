import { describe, expect, it } from 'vitest';
import { line, styled } from '../../src/cli/layout/line.ts';
import { harmless, paint } from '../../src/cli/paint.ts';
import { terminalOf } from '../../src/cli/terminal.ts';

const terminal = { isTTY: true, columns: 72 };
const pipe = {};

describe('where the output goes', () => {
  it.each([
    ['a terminal', terminal, {}, { width: 72, colours: true, links: true }],
    ['a pipe', pipe, {}, { width: 100, colours: false, links: false }],
    ['a pipe with colours forced', pipe, { FORCE_COLOR: '1' }, { width: 100, colours: true, links: false }],
    ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, { width: 72, colours: false, links: true }],
    ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, { width: 72, colours: true, links: true }],
    ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, { width: 72, colours: false, links: true }],
    ['a terminal with both', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, { width: 72, colours: true, links: true }],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, { width: 72, colours: false, links: false }],
    ['a console without links', terminal, { TERM: 'linux' }, { width: 72, colours: true, links: false }],
    ['a terminal of unknown width', { isTTY: true }, {}, { width: 80, colours: true, links: true }],
    ['a terminal too narrow for anything', { isTTY: true, columns: 3 }, {}, { width: 20, colours: true, links: true }],
  ])('is known for %s', (_, destination, env, expected) => {
    expect(terminalOf(destination, env)).toEqual(expected);
  });
});

describe('a painted line', () => {
  const given = line('see ', styled('native', 'green'), { text: 'page', href: 'https://example.org/ä?q=a b' });

  it('is plain where nothing else can be shown', () => {
    expect(paint(given, { colours: false, links: false })).toBe('see nativepage');
  });

  it('has colours', () => {
    expect(paint(given, { colours: true, links: false })).toBe('see \u001b[32mnative\u001b[39mpage');
  });

  it('has links, with their addresses in ASCII', () => {
    expect(paint(given, { colours: false, links: true })).toBe(
      'see native\u001b]8;;https://example.org/%C3%A4?q=a%20b\u001b\\page\u001b]8;;\u001b\\',
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '\u001b]0;title\u0007', 'no address'])(
    'has no link to %j',
    (href) => {
      expect(paint([{ text: 'page', href }], { colours: true, links: true })).toBe('page');
    },
  );

  it('cannot be made to say anything to the terminal by the data', () => {
    const text = '\u001b[31mred\u0007\u009b1m\u202eback\r\n\u2066';
    for (const can of [true, false]) {
      expect(paint([{ text }], { colours: can, links: can })).toBe(
        '\ufffd[31mred\ufffd\ufffd1m\ufffdback\ufffd\ufffd\ufffd',
      );
    }
    expect(harmless('“Käse” 日本 👩‍👩‍👧')).toBe('“Käse” 日本 👩‍👩‍👧');
  });
});
