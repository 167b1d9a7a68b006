// A report for the terminal: wrapped text without colour or cursor control.

import { textWidth } from '../domain/text-width.ts';
import { padText, wrapText } from '../domain/wrap-text.ts';
import type { Bar, Block, Report, Runs } from '../report/report.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';
import { drawBar } from './draw-bar.ts';
import { plainTable } from './plain-table.ts';

const NARROWEST = 24;
const WIDEST = 100;

/** @param width of the screen in columns; text is never set wider than is pleasant to read */
export function toPlainText(report: Report, width: number): string {
  const room = Math.min(WIDEST, Math.max(NARROWEST, width));
  const title = plainLine(report.title);
  const parts = [
    underlined(title, '=', room),
    ...report.blocks.map((block) => blockText(block, room)),
    ...report.sections.flatMap(({ title: heading, blocks }) => [
      underlined(plainLine(heading), '-', room),
      ...blocks.map((block) => blockText(block, room)),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function underlined(text: string, line: string, width: number): string {
  const lines = wrapText(text, width);
  return [...lines, line.repeat(Math.max(...lines.map(textWidth)))].join('\n');
}

function blockText(block: Block, width: number): string {
  switch (block.kind) {
    case 'paragraph':
      return hanging(block.runs, '', '', width);
    case 'notice':
      return hanging(block.runs, '! ', '  ', width);
    case 'quote': {
      const about = block.about === undefined ? '' : `${block.about}: `;
      return hanging([{ text: about }, { text: block.words }], '| ', '| ', width);
    }
    case 'list':
      return block.items.map((item) => hanging(item, '- ', '  ', width)).join('\n');
    case 'table':
      return plainTable(block, width);
    case 'bars':
      return block.bars.map((bar) => barText(bar, block.bars, width)).join('\n');
  }
}

/** Each line of the text wrapped, the first behind `first`, all others behind `next`. */
function hanging(runs: Runs, first: string, next: string, width: number): string {
  return linesOf(runs)
    .flatMap((line) => wrapText(line.map(({ text }) => text).join(''), width - textWidth(next)))
    .map((line, at) => (at === 0 ? first : next) + line)
    .join('\n');
}

function barText({ label, share, text }: Bar, all: readonly Bar[], width: number): string {
  const labels = Math.max(...all.map((bar) => textWidth(plainLine(bar.label))));
  const start = `${padText(plainLine(label), labels)}  ${drawBar(share)}  `;
  const indent = ' '.repeat(Math.min(textWidth(start), Math.floor(width / 2)));
  return hanging([{ text }], start, indent, Math.max(width, textWidth(start) + NARROWEST));
}
