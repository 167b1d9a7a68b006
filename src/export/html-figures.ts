// Pictures as drawings in the page itself. Every word of them stands beside them as text.
import type { Bar, Moment } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import type { Outcome } from '../wording/outcome.ts';
import { escaped } from './html-text.ts';

export function barsHtml(bars: readonly Bar[], words: DocumentWords): string {
  return figure('bars', words.barsAbout, 'ul', bars.map(barHtml));
}

export function timelineHtml(moments: readonly Moment[], words: DocumentWords): string {
  const items = moments.map((moment) => momentHtml(moment, words.outcomes[moment.outcome]));
  return figure('timeline', words.timelineAbout, 'ol', items);
}

/** The role keeps a list without bullets a list in every browser. */
function figure(kind: string, about: string, tag: 'ol' | 'ul', items: readonly string[]): string {
  return `<figure class="${kind}" role="group" aria-label="${escaped(about)}">
<${tag} role="list">
${items.join('\n')}
</${tag}>
</figure>`;
}

function barHtml({ label, share, text }: Bar): string {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const drawn = `<rect class="room" width="100%" height="100%"/><rect class="part" width="${width}%" height="100%"/>`;
  return `<li><span class="label">${escaped(plainLine(label))}</span>
<svg class="bar" aria-hidden="true">${drawn}</svg>
<span class="text">${escaped(plainLine(text))}</span></li>`;
}

/** Told apart by shape, so also without colour: an arrow up, a line, an open ring. */
const MARKS: Readonly<Record<Outcome, string>> = {
  better:
    '<circle class="part" cx="9" cy="9" r="8"/><path class="sign" d="M9 13V5M5.5 8.5 9 5l3.5 3.5"/>',
  same: '<circle class="part" cx="9" cy="9" r="8"/><path class="sign" d="M5 9h8"/>',
  unknown: '<circle class="ring" cx="9" cy="9" r="7"/>',
};

function momentHtml({ when, text, outcome }: Moment, after: string): string {
  return `<li><svg class="mark" viewBox="0 0 18 18" aria-hidden="true">${MARKS[outcome]}</svg>
<span class="when">${escaped(plainLine(when))}</span>
<span class="text">${escaped(plainLine(text))}</span>
<span class="after">${escaped(after)}</span></li>`;
}
