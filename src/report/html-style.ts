import { styleOfCues } from './html-cue.ts';
import { styleOfWords } from './html-style-words.ts';

/** The style of an HTML report: light and dark, for a screen of any width and for paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1c2024; --quiet: #57606a; --line: #d0d7de; --head: #f6f8fa; --link: #0a58ca; --shade: #0003;
  --good: #1a7f37; --fair: #9a6700; --other: #0969da; --bad: #cf222e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --text: #e4e7eb; --quiet: #a3acb6; --line: #3a424b; --head: #1e2328; --link: #8ab8ff; --shade: #fff4;
    --good: #3fb950; --fair: #d29922; --other: #58a6ff; --bad: #ff7b72;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 110rem; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1rem 0 .3rem; }
p, ul, ol, dl { max-width: 48rem; }
a { color: var(--link); }
nav ul { max-width: none; padding-left: 1.1rem; }
nav > ul > li > ul, nav > ul:not(:has(ul)) { columns: 14rem; }
nav > ul > li > ul { margin: 0 0 .5rem; }
nav li, .columns li { break-inside: avoid; }
nav li + li { margin-top: .15rem; }
.back { margin: -.3rem 0 .5rem; font-size: .85rem; }
.hint, .within { margin: 0 0 .5rem; color: var(--quiet); font-size: .9rem; max-width: none; }
.columns { columns: 26rem; column-gap: 2.5rem; font-size: .93rem; }
.columns h3, .columns h4, .columns h5 { break-after: avoid; }
.columns section:first-child > :first-child { margin-top: 0; }
.columns ul { margin: .2rem 0 1rem; padding-left: 1.1rem; }
.scroll {
  overflow: auto; border: 1px solid var(--line); border-radius: .4rem; max-height: 90vh;
  background: linear-gradient(to left, var(--page) 1.5rem, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--shade), transparent) right / .8rem 100% no-repeat scroll;
}
.scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; }
caption { text-align: left; padding: .5rem .75rem; color: var(--quiet); }
caption > span { position: sticky; left: .75rem; display: inline-block; max-width: 80vw; }
.cue { display: none; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }
td { min-width: 6rem; }
td.prose { min-width: 17rem; }
th { background: var(--head); }
thead th { position: sticky; top: 0; z-index: 2; border-top: 0; border-bottom: 1px solid var(--line); }
tbody th { position: sticky; left: 0; z-index: 1; min-width: 9rem; max-width: 14rem; border-right: 1px solid var(--line); }
thead th:first-child { left: 0; z-index: 3; border-right: 1px solid var(--line); }
.grid { font-size: .8rem; line-height: 1.35; table-layout: fixed; min-width: calc(9rem + var(--columns) * 6.2rem); }
.grid th, .grid td { padding: .3rem .45rem; min-width: 0; }
.grid thead th { font-size: .75rem; padding: .3rem; }
.grid thead th:first-child { width: 9rem; font-size: .8rem; }
.grid td { padding: .3rem; }
.grid .level { padding: 0 .2em; }
.grid tbody th { font-weight: 400; }
td ul { margin: 0; padding-left: 1.1rem; max-width: 44rem; }
td div + ul { margin-top: .45rem; }
li + li { margin-top: .45rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .45rem 1.25rem; max-width: 62rem; }
dt { grid-column: 1; font-weight: 600; max-width: 14rem; }
dd { grid-column: 2; margin: 0; }
dl.brief { gap: .1rem 1.25rem; font-size: .93rem; }
.notes { display: block; color: var(--quiet); font-size: .875em; font-weight: 400; }
.notes span + span::before { content: " · "; }
.cite { font-size: .8em; text-decoration: none; white-space: nowrap; }
.cite:hover, .cite:focus { text-decoration: underline; }
li:target { background: color-mix(in srgb, var(--fair) 15%, transparent); }
.nothing { color: var(--quiet); font-style: italic; }
.sources ol { columns: 26rem; column-gap: 2.5rem; max-width: none; font-size: .85rem; }
.sources li { margin: 0 0 .3rem; overflow-wrap: anywhere; break-inside: avoid; }
footer { margin-top: 2.2rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--quiet); overflow-wrap: anywhere; }
${styleOfWords}
${styleOfCues}
@media (max-width: 40rem) {
  body { padding: 1rem; }
  tbody th, thead th:first-child { position: static; }
  .grid tbody th, .grid thead th:first-child { position: sticky; }
  .grid thead th:first-child { width: 7rem; }
  td.prose { min-width: 14rem; }
  dl { display: block; }
  dt { margin-top: .6rem; }
  dl.brief, dl.brief + p, dl.brief + p + p { font-size: .85rem; line-height: 1.4; margin-block: .4rem; }
  dl.brief dt, dl.brief dd { display: inline; }
  dl.brief dt::after { content: ": "; }
  dl.brief dd::after { content: "\\A"; white-space: pre; }
  nav ul ul, nav ul ul li { display: inline; padding: 0; margin: 0; font-size: .9rem; }
  nav ul ul::before { content: ": "; }
  nav ul ul li + li::before { content: " · "; }
}
@media print {
  @page { size: landscape; margin: 12mm; }
  :root { color-scheme: light; }
  html { font-size: 8pt; }
  body { padding: 0; max-width: none; }
  .scroll { overflow: visible; max-height: none; border: 0; background: none; }
  .back, .cue { display: none; }
  table { table-layout: fixed; }
  .grid { min-width: 0; }
  thead th:first-child { width: 10%; }
  td ul { padding-left: 1.4em; }
  th, td, td.prose, tbody th, .grid th, .grid td, .grid tbody th {
    position: static; min-width: 0; padding: 2pt 3pt; overflow-wrap: anywhere;
  }
  .grid .level { padding: 0 1pt; }
  thead { display: table-header-group; }
  .columns, .sources ol { columns: 3; }
  li, dt, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; }
}
`.trim();
