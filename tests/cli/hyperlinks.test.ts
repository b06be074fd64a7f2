import { describe, expect, it } from 'vitest';
import { showsLinks } from '../../src/cli/hyperlinks.ts';

const known = [
  { WT_SESSION: 'b6c0' },
  { DOMTERM: 'version=2' },
  { TERM: 'xterm-kitty' },
  { TERM: 'xterm-ghostty' },
  { TERM: 'alacritty' },
  { TERM: 'foot' },
  { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.1' },
  { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.10' },
  { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '4.0' },
  { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
  { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.102.0-insider' },
  { TERM_PROGRAM: 'ghostty' },
  { VTE_VERSION: '5202' },
  { VTE_VERSION: '7600' },
];

describe('a terminal is known to show links', () => {
  it.each(known)('by %j', (env) => {
    expect(showsLinks(env)).toBe(true);
    expect(showsLinks({ TERM: 'xterm-256color', ...env })).toBe(true);
    expect(showsLinks({ CI: 'false', ...env })).toBe(true);
  });
});

describe('a terminal is not known to show links', () => {
  it.each([
    {},
    { TERM: 'xterm-256color' },
    { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
    { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' },
    { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' },
    { TERM_PROGRAM: 'iTerm.app' },
    { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20190101-000000-0' },
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' },
    { TERM_PROGRAM: 'constructor', TERM_PROGRAM_VERSION: '9' },
    { VTE_VERSION: '5000' },
    { VTE_VERSION: '0.50.0' },
    { VTE_VERSION: '4205' },
    // Links are off there until somebody turns them on.
    { KONSOLE_VERSION: '230805' },
  ])('by %j', (env) => {
    expect(showsLinks(env)).toBe(false);
  });

  const between = [
    { TMUX: '/tmp/tmux-0/default,1,0' },
    { TERM: 'tmux-256color' },
    { TERM: 'screen.xterm-256color' },
    { STY: '1.pts-0' },
    { ZELLIJ: '0.40' },
    { INSIDE_EMACS: '29.1,term' },
    { VIM_TERMINAL: '901' },
    { XTERM_VERSION: 'XTerm(380)' },
    { TERM: 'dumb' },
    { TERM: 'linux' },
    { CI: 'true' },
    { CI: '1' },
    { TF_BUILD: 'True' },
    { TEAMCITY_VERSION: '2024.03' },
  ];
  it.each(between)('with %j, whatever it inherited from the one around it', (env) => {
    for (const outer of known) expect(showsLinks({ ...outer, ...env })).toBe(false);
  });
});
