/** Levels and verdicts differ by sign and frame besides their colour, so that they can be told apart without it. */
export const styleOfWords = `
.level {
  --ink: var(--quiet); white-space: nowrap; color: var(--text); border: 1px solid var(--ink); border-radius: .3rem; padding: 0 .3em;
  background: color-mix(in srgb, var(--ink) 12%, transparent); print-color-adjust: exact;
}
.level::before { content: var(--sign) " " / ""; }
.level-native { --sign: "●"; --ink: var(--good); font-weight: 600; }
.level-preview { --sign: "◔"; --ink: var(--good); }
.level-partial { --sign: "◑"; --ink: var(--fair); }
.level-integration { --sign: "⇄"; --ink: var(--other); }
.level-custom { --sign: "✎"; --ink: var(--other); }
.level-deprecated { --sign: "▽"; --ink: var(--bad); }
.level-none { --sign: "✕"; --ink: var(--bad); border-style: double; border-width: 3px; }
.level-not-found { --sign: "○"; border: 0; padding: 0; background: none; }
.level-unknown { --sign: "?"; border-style: dashed; background: none; font-style: italic; }
.verdict-met { --sign: "✓"; --ink: var(--good); font-weight: 600; }
.verdict-partly { --sign: "◑"; --ink: var(--fair); }
.verdict-contested { --sign: "≠"; --ink: var(--fair); }
.verdict-elsewhere { --sign: "↪"; --ink: var(--other); }
.verdict-unmet { --sign: "✕"; --ink: var(--bad); border-style: double; border-width: 3px; }
.verdict-not-found { --sign: "○"; }
.verdict-unknown { --sign: "?"; border-style: dashed; font-style: italic; }
`.trim();
