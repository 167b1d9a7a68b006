// The look of a page: the fonts of the reader's own machine, light or dark as it is set, plain on paper.

/** @param foot what stands at the foot of every printed page, beside the page number */
export function htmlStyle(foot: string): string {
  return `${screen}
@page {
  size: A4;
  margin: 2cm 2cm 2.2cm;
  @bottom-left { content: ${cssString(foot)}; font: 8.5pt/1.2 ${FONTS}; color: #444; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt/1.2 ${FONTS}; color: #444; }
}
${paper}`;
}

/** Every sign but letters and digits as its number: nothing ends the string or the style. */
function cssString(text: string): string {
  const signs = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${signs}"`;
}

const FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';

const screen = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --quiet: #595959; --line: #c4c4c4; --fill: #2f6f8f; --soft: #f3f5f6; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1b1d1f; --ink: #dedede; --quiet: #a8a8a8; --line: #4c5052; --fill: #7fb2cc; --soft: #24272a; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 ${FONTS}; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2 { line-height: 1.25; overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .5rem; }
p, ul, ol, dl, blockquote, aside, figure { margin: .6rem 0; }
ul { padding-left: 1.3rem; }
li { margin: .35rem 0; }
li > p { margin: .2rem 0; }
strong { font-weight: 600; }
#flags p > strong:not(:first-child) { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.about { color: var(--quiet); font-size: .9rem; }
.about span { display: inline-block; }
:is(aside, blockquote) > p { margin: .35rem 0; }
aside { padding: .1rem .9rem; background: var(--soft); border-left: .25rem solid var(--fill); }
blockquote { padding: .1rem .9rem; border-left: .25rem solid var(--line); }

:is(.wide, .cards) { overflow-x: auto; margin: .8rem 0; }
table { border-collapse: collapse; font-size: .92rem; }
.cards table { width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); font-weight: normal; overflow-wrap: normal; }
:is(th, td).short { white-space: nowrap; }
:is(th, td).long { overflow-wrap: anywhere; }
:is(th, td):last-child { padding-right: 0; }
thead :is(th, td) { font-weight: 600; border-bottom-width: 2px; }

.bars ul, .timeline ol { list-style: none; padding: 0; }
.bars li { display: grid; grid-template-columns: 8rem 1fr 17.5rem; gap: .2rem .8rem; align-items: center; margin: .45rem 0; }
.bar { display: block; width: 100%; height: .75rem; overflow: hidden; }
.room { fill: var(--soft); stroke: var(--line); stroke-width: 2px; }
.part { fill: var(--fill); }
.timeline li { display: grid; grid-template-columns: 1.2rem 10rem 1fr; gap: 0 .7rem; margin: 0; padding: .3rem 0 .6rem; position: relative; }
.timeline li:not(:last-child)::before { content: ""; position: absolute; left: .55rem; top: 1.7rem; bottom: -.35rem; border-left: 2px solid var(--line); }
.mark { width: 1.2rem; height: 1.2rem; margin-top: .2rem; }
.sign { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.ring { fill: none; stroke: var(--fill); stroke-width: 2; }
.timeline .when { grid-area: 1 / 2 / span 2; }
.timeline .after { grid-column: 3; }
.when, .after { color: var(--quiet); }

.fields > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 .8rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; }
dd > p { margin: 0; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin: 1rem 0; }
.place { border: 1px solid var(--line); padding: .8rem 1rem 1.2rem; }
.who { margin: 0; font-weight: 600; }
.blank { margin: 0; padding-top: 2.3rem; border-bottom: 1px solid var(--quiet); color: var(--quiet); font-size: .9rem; }

@media screen and (max-width: 40rem) {
  .bars li { grid-template-columns: minmax(0, auto) minmax(0, 1fr); }
  .bars .bar { grid-row: 2; grid-column: 1 / -1; }
  .bars .text { text-align: right; font-size: .92rem; }
  .bars li { margin: .8rem 0; }
  .timeline li { grid-template-columns: 1.2rem 1fr; }
  .timeline .when { grid-area: auto; }
  .timeline :is(.text, .after) { grid-column: 2; }
  .fields > div { grid-template-columns: 1fr; }
  .cards :is(table, tbody, tr, th, td) { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { border: 1px solid var(--line); padding: .5rem .8rem; margin: .7rem 0; }
  .cards :is(th, td) { border: 0; padding: .15rem 0; overflow-wrap: anywhere; }
  .cards th { font-weight: 600; }
  .cards td:empty { display: none; }
  .cards [data-head]::before { content: attr(data-head); display: block; color: var(--quiet); font-size: .85rem; font-weight: normal; }
}
`;

const paper = `
@media print {
  :root { color-scheme: light; --quiet: #3d3d3d; --line: #999; --soft: transparent; --fill: #2f6f8f; }
  html { font-size: 10.5pt; }
  body { line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1, h2, .who { break-after: avoid; }
  h2 { margin-top: 1.4rem; }
  p:has(+ :is(ul, dl, figure, .cards, .wide)), :has(+ .signatures) { break-after: avoid; }
  p, li, blockquote, aside { orphans: 3; widows: 3; }
  li, tr, blockquote, aside, .place, .fields > div, figure { break-inside: avoid; }
  :is(ul, ol) > :last-child { break-before: avoid; }
  thead { display: table-header-group; }
  :is(.wide, .cards) { overflow: visible; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
