// A table as HTML: on a phone a wordy one becomes a card a row, a narrow one scrolls inside its own box.
import { textWidth } from '../domain/text-width.ts';
import type { Block, Runs } from '../report/report.ts';
import { oneLine, plainLine } from '../report/tidy-text.ts';
import { escaped, runsHtml } from './html-text.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** In columns: with a longer cell than this the rows are read one by one, not compared. */
const WORDY = 16;
/** With no more columns than this, short cells stay on one line: a date reads as one word. */
const FEW = 5;
/** A longer word than any in Dutch texts, such as an address: it may break anywhere. */
const LONG = /\S{25}/;

/** @param heading the id of the heading that names the table */
export function tableHtml({ head, rows }: Table, heading: string): string {
  const heads = head.map(plainLine);
  const cells = rows.map((row) => row.map(oneLine));
  const wordy = cells.some((row) => row.slice(1).some((runs) => widthOf(runs) > WORDY));
  const body = cells.map((row) => `<tr role="row">${row.map(cellHtml(heads)).join('')}</tr>`);
  // Where the cells stand below each other they are no table to a screen reader any more: the roles say they are.
  return `<div class="${wordy ? 'cards' : 'wide'}"${wordy ? '' : ` tabindex="0" role="group" aria-labelledby="${heading}"`}>
<table role="table">
<thead role="rowgroup"><tr role="row">${heads.map(headHtml).join('')}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>
</table>
</div>`;
}

/** An empty cell is no head of anything. */
function headHtml(text: string): string {
  return text === ''
    ? '<td role="cell"></td>'
    : `<th scope="col" role="columnheader"${LONG.test(text) ? ' class="long"' : ''}>${escaped(text)}</th>`;
}

/** `data-head` is what a card shows before the cell. */
function cellHtml(heads: readonly string[]) {
  return (runs: Runs, at: number): string => {
    const head = heads[at] ?? '';
    const named = head === '' || runs.length === 0 ? '' : ` data-head="${escaped(head)}"`;
    const words = runsHtml(runs);
    const fit = fitOf(runs, heads.length);
    return at === 0
      ? `<th scope="row" role="rowheader"${fit}${named}>${words}</th>`
      : `<td role="cell"${fit}${named}>${words}</td>`;
  };
}

function fitOf(runs: Runs, columns: number): string {
  if (LONG.test(runs.map(({ text }) => text).join(''))) return ' class="long"';
  return columns <= FEW && runs.length > 0 && widthOf(runs) <= WORDY ? ' class="short"' : '';
}

function widthOf(runs: Runs): number {
  return runs.reduce((sum, { text }) => sum + textWidth(text), 0);
}
