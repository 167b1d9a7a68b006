// One block of a report as HTML.
import type { Block, NamedField, SignaturePlace } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import { barsHtml, timelineHtml } from './html-figures.ts';
import { tableHtml } from './html-table.ts';
import { escaped, linesHtml, paragraphsHtml } from './html-text.ts';
import { labelledRuns } from './labelled-runs.ts';

interface HtmlPlace {
  readonly words: DocumentWords;
  /** The id of the heading that the block stands under. */
  readonly heading: string;
}

export function blockHtml(block: Block, { words, heading }: HtmlPlace): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphsHtml(block.runs);
    case 'notice':
      return `<aside>\n${paragraphsHtml(block.runs)}\n</aside>`;
    case 'quote': {
      const words = [{ text: block.words }];
      const runs = block.about === undefined ? words : labelledRuns(block.about, words);
      return `<blockquote>\n${paragraphsHtml(runs)}\n</blockquote>`;
    }
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${linesHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block, heading);
    case 'bars':
      return barsHtml(block.bars, words);
    case 'fields':
      return `<dl class="fields">\n${block.fields.map(fieldHtml).join('\n')}\n</dl>`;
    case 'timeline':
      return timelineHtml(block.moments, words);
    case 'signatures':
      return `<div class="signatures">\n${block.places.map(placeHtml).join('\n')}\n</div>`;
  }
}

function fieldHtml({ name, runs }: NamedField): string {
  return `<div><dt>${escaped(plainLine(name))}</dt><dd>${linesHtml(runs)}</dd></div>`;
}

function placeHtml({ who, blanks }: SignaturePlace): string {
  const lines = blanks.map((name) => `<p class="blank">${escaped(plainLine(name))}</p>`);
  return [
    '<div class="place">',
    `<p class="who">${escaped(plainLine(who))}</p>`,
    ...lines,
    '</div>',
  ].join('\n');
}
