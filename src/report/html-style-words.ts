import type { Level } from '../model/support.ts';
import type { Verdict } from '../query/evaluate/verdict.ts';
import { levelSigns, verdictSigns } from './signs.ts';

const ink = (name: string) => `--ink: var(--${name});`;
const denial = `${ink('bad')} border-style: double; border-width: 3px;`;
const gap = 'border-style: dashed; background: none; font-style: italic;';

/** What a level looks like besides its sign. */
const levelLooks: Readonly<Record<Level, string>> = {
  native: `${ink('good')} font-weight: 600;`,
  preview: ink('good'),
  partial: ink('fair'),
  integration: ink('other'),
  custom: ink('other'),
  deprecated: ink('bad'),
  none: denial,
  'not-found': 'border: 0; padding: 0; background: none;',
  unknown: gap,
};

const verdictLooks: Readonly<Record<Verdict, string>> = {
  met: `${ink('good')} font-weight: 600;`,
  partly: ink('fair'),
  contested: ink('fair'),
  elsewhere: ink('other'),
  unmet: denial,
  'not-found': '',
  unknown: gap,
};

function rules(kind: string, looks: Readonly<Record<string, string>>, signs: Readonly<Record<string, string>>): string {
  return Object.entries(looks)
    .map(([word, look]) => `.${kind}-${word} { --sign: "${signs[word]}"; ${look} }`)
    .join('\n');
}

/** Levels and verdicts differ by sign and frame besides their colour, so that they can be told apart without it. */
export const styleOfWords = `
.level {
  --ink: var(--quiet); white-space: nowrap; color: var(--text); border: 1px solid var(--ink); border-radius: .3rem; padding: 0 .3em;
  background: color-mix(in srgb, var(--ink) 12%, transparent); print-color-adjust: exact;
}
.level::before { content: var(--sign) " " / ""; }
.level a { color: inherit; text-decoration: underline dotted; text-underline-offset: .2em; }
${rules('level', levelLooks, levelSigns)}
${rules('verdict', verdictLooks, verdictSigns)}
`.trim();
