/** The style of an HTML report: light and dark, for a screen and for paper. Levels differ by sign and frame, not by colour. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1c2024; --quiet: #57606a; --line: #d0d7de; --head: #f6f8fa; --link: #0a58ca;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --page: #14171a; --text: #e4e7eb; --quiet: #a3acb6; --line: #3a424b; --head: #1e2328; --link: #8ab8ff; }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 110rem; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; }
p, ul, ol, dl { max-width: 48rem; }
a { color: var(--link); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; max-height: 90vh; }
.scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; }
caption { text-align: left; padding: .5rem .75rem; color: var(--quiet); }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }
td { min-width: 8rem; }
td.prose { min-width: 17rem; }
th { background: var(--head); }
thead th { position: sticky; top: 0; z-index: 2; border-top: 0; border-bottom: 1px solid var(--line); }
tbody th { position: sticky; left: 0; z-index: 1; min-width: 9rem; max-width: 14rem; border-right: 1px solid var(--line); }
thead th:first-child { left: 0; z-index: 3; border-right: 1px solid var(--line); }
td ul { margin: 0; padding-left: 1.1rem; max-width: 44rem; }
td div + ul { margin-top: .45rem; }
li + li { margin-top: .45rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .45rem 1.25rem; max-width: 62rem; }
dt { grid-column: 1; font-weight: 600; max-width: 14rem; }
dd { grid-column: 2; margin: 0; }
.notes { display: block; color: var(--quiet); font-size: .875em; font-weight: 400; }
.notes span + span::before { content: " · "; }
.cite { font-size: .8em; text-decoration: none; white-space: nowrap; }
.cite:hover, .cite:focus { text-decoration: underline; }
.level { white-space: nowrap; color: var(--text); border: 1px solid var(--line); border-radius: .3rem; padding: 0 .3em; }
.level::before { content: var(--sign) " " / ""; }
.level-native { --sign: "●"; font-weight: 600; }
.level-preview { --sign: "◔"; }
.level-partial { --sign: "◑"; }
.level-integration { --sign: "⇄"; }
.level-custom { --sign: "✎"; }
.level-deprecated { --sign: "▽"; }
.level-none { --sign: "✕"; border-style: double; border-width: 3px; }
.level-unknown { --sign: "?"; border-style: dashed; font-style: italic; }
.nothing { color: var(--quiet); font-style: italic; }
.sources li { margin-bottom: .3rem; overflow-wrap: anywhere; }
footer { margin-top: 2.2rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--quiet); overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  body { padding: 1rem; }
  tbody th, thead th:first-child { position: static; }
  td.prose { min-width: 14rem; }
  dl { display: block; }
  dt { margin-top: .6rem; }
}
@media print {
  @page { size: landscape; margin: 12mm; }
  :root { color-scheme: light; }
  html { font-size: 8pt; }
  body { padding: 0; max-width: none; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  table { table-layout: fixed; }
  thead th:first-child { width: 10%; }
  td ul { padding-left: 1.4em; }
  th, td, td.prose, tbody th { position: static; min-width: 0; padding: 2pt 3pt; overflow-wrap: anywhere; }
  thead { display: table-header-group; }
  li, dt { break-inside: avoid; }
  a { color: inherit; }
}
`.trim();
