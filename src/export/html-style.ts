// The look of a page: the fonts of the reader's own machine, light or dark as it is set, plain on paper.

export const htmlStyle = `
:root { color-scheme: light dark; --quiet: #595959; --line: #c8c8c8; --fill: #2f6f8f; }
@media (prefers-color-scheme: dark) { :root { --quiet: #b0b0b0; --line: #555; --fill: #7fb8d4; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h1, h2 { overflow-wrap: break-word; hyphens: auto; }
p, ul, blockquote, aside { margin: .6rem 0; }
ul { padding-left: 1.3rem; }
li { margin: .35rem 0; }
strong { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
li > strong:first-child, p > strong:first-child { text-decoration: none; }
.about { color: var(--quiet); font-size: .9rem; }
aside, blockquote { margin-left: 0; margin-right: 0; padding: .1rem .9rem; border-left: .25rem solid var(--line); }
.wide { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { font-weight: 600; }
.bars { width: 100%; }
.bars td:nth-child(2) { width: 45%; min-width: 6rem; vertical-align: middle; }
.bar { display: block; height: .7rem; border: 1px solid var(--line); }
.bar span { display: block; height: 100%; background: var(--fill); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; --quiet: #333; --line: #999; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  p, li, tr, blockquote { break-inside: avoid; }
  .wide { overflow: visible; }
}
`;
