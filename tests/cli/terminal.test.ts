import { describe, expect, it } from 'vitest';
import { line, styled } from '../../src/cli/layout/line.ts';
import { harmless, paint } from '../../src/cli/paint.ts';
import { terminalOf } from '../../src/cli/terminal.ts';

const terminal = { isTTY: true, columns: 72 };
const pipe = {};
const linking = { TERM: 'xterm-kitty' };

describe('where the output goes', () => {
  it.each([
    ['a terminal', terminal, {}, { width: 72, colours: true, links: false }],
    ['a terminal known to show links', terminal, linking, { width: 72, colours: true, links: true }],
    ['a pipe', pipe, linking, { width: 100, colours: false, links: false }],
    ['a pipe with colours forced', pipe, { FORCE_COLOR: '1' }, { width: 100, colours: true, links: false }],
    ['a pipe with links forced', pipe, { FORCE_HYPERLINK: '1' }, { width: 100, colours: false, links: true }],
    ['NO_COLOR', terminal, { ...linking, NO_COLOR: '1' }, { width: 72, colours: false, links: false }],
    ['an empty NO_COLOR', terminal, { ...linking, NO_COLOR: '' }, { width: 72, colours: true, links: true }],
    ['NODE_DISABLE_COLORS', terminal, { NODE_DISABLE_COLORS: '1' }, { width: 72, colours: false, links: false }],
    ['FORCE_COLOR=0', terminal, { ...linking, FORCE_COLOR: '0' }, { width: 72, colours: false, links: false }],
    ['FORCE_COLOR=false', terminal, { FORCE_COLOR: 'false' }, { width: 72, colours: false, links: false }],
    ['an empty FORCE_COLOR', pipe, { FORCE_COLOR: '' }, { width: 100, colours: true, links: false }],
    ['both', terminal, { ...linking, FORCE_COLOR: '1', NO_COLOR: '1' }, { width: 72, colours: true, links: true }],
    ['links forbidden', terminal, { ...linking, FORCE_HYPERLINK: '0' }, { width: 72, colours: true, links: false }],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, { width: 72, colours: false, links: false }],
    ['a console', terminal, { TERM: 'linux' }, { width: 72, colours: true, links: false }],
  ])('is known for %s', (_, destination, env, expected) => {
    expect(terminalOf(destination, env)).toEqual(expected);
  });

  it.each([undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 72.5])('has no width of %s columns', (columns) => {
    for (const COLUMNS of [undefined, '', '0', '-5', 'wide', '1e9x'])
      expect(terminalOf({ isTTY: true, columns }, { COLUMNS }).width).toBe(80);
    expect(terminalOf({ isTTY: true, columns }, { COLUMNS: '132' }).width).toBe(132);
  });

  it('has room for a word, however narrow it says that it is', () => {
    for (const columns of [1, 3, 19]) expect(terminalOf({ isTTY: true, columns }, {}).width).toBe(20);
    expect(terminalOf({ isTTY: true, columns: 21 }, { COLUMNS: '132' }).width).toBe(21);
  });

  it('shows what was typed, whatever the variables say', () => {
    for (const env of [
      {},
      linking,
      { NO_COLOR: '1' },
      { FORCE_COLOR: '0', FORCE_HYPERLINK: '0' },
      { FORCE_COLOR: '1' },
    ]) {
      for (const destination of [terminal, pipe]) {
        const shown = (look: object) => terminalOf(destination, env, look);
        expect(shown({ colours: 'always' }).colours).toBe(true);
        expect(shown({ colours: 'never' })).toMatchObject({ colours: false, links: false });
        expect(shown({ colours: 'never', links: 'always' })).toMatchObject({ colours: false, links: true });
        expect(shown({ links: 'never' }).links).toBe(false);
        expect(shown({ colours: 'auto', links: 'auto' })).toEqual(shown({}));
      }
    }
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
