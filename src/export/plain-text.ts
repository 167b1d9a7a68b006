// A report for the terminal: wrapped text without colour or cursor control.

import { textWidth } from '../domain/text-width.ts';
import { hangText, padText, wrapText } from '../domain/wrap-text.ts';
import type { Bar, Block, Moment, Report, Runs, SignaturePlace } from '../report/report.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import { documentWords } from '../wording/nl/document.ts';
import { drawBar } from './draw-bar.ts';
import { labelledRuns } from './labelled-runs.ts';
import { plainTable } from './plain-table.ts';

type Outcomes = DocumentWords['outcomes'];

const NARROWEST = 24;
const WIDEST = 100;
const INDENT = '  ';
/** The line to sign on, in columns. */
const SIGNATURE = 30;

/** @param width of the screen in columns; text is never set wider than is pleasant to read */
export function toPlainText(
  report: Report,
  width: number,
  { outcomes }: DocumentWords = documentWords,
): string {
  const room = Math.min(WIDEST, Math.max(NARROWEST, width));
  const text = (block: Block) => blockText(block, room, outcomes);
  const title = plainLine(report.title);
  const parts = [
    underlined(title, '=', room),
    ...report.blocks.map(text),
    ...report.sections.flatMap(({ title: heading, blocks }) => [
      underlined(plainLine(heading), '-', room),
      ...blocks.map(text),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function underlined(text: string, line: string, width: number): string {
  const lines = wrapText(text, width);
  return [...lines, line.repeat(Math.max(...lines.map(textWidth)))].join('\n');
}

function blockText(block: Block, width: number, outcomes: Outcomes): string {
  switch (block.kind) {
    case 'paragraph':
      return hanging(block.runs, '', '', width);
    case 'notice':
      return hanging(block.runs, '! ', '  ', width);
    case 'quote': {
      const words = [{ text: block.words }];
      const runs = block.about === undefined ? words : labelledRuns(block.about, words);
      return hanging(runs, '| ', '| ', width);
    }
    case 'list':
      return block.items.map((item) => hanging(item, '- ', '  ', width)).join('\n');
    case 'table':
      return plainTable(block, width);
    case 'bars':
      return block.bars.map((bar) => barText(bar, block.bars, width)).join('\n');
    case 'fields':
      return block.fields
        .map(({ name, runs }) => hanging(labelledRuns(name, runs), '', INDENT, width))
        .join('\n');
    case 'timeline':
      return timelineText(block.moments, width, outcomes);
    case 'signatures':
      return block.places.map((place) => signatureText(place, width)).join('\n\n');
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
  const lines = hanging([{ text }], start, indent, Math.max(width, textWidth(start) + NARROWEST));
  return lines === '' ? start.trimEnd() : lines;
}

/** The dates in a column of their own, or on a line of their own where that leaves too little room. */
function timelineText(moments: readonly Moment[], width: number, outcomes: Outcomes): string {
  const dates = moments.map(({ when }) => plainLine(when));
  const column = Math.max(...dates.map(textWidth)) + INDENT.length;
  const fits = width - column >= NARROWEST;
  return moments
    .map(({ text, outcome }, at) => {
      const date = dates[at] ?? '';
      const line = `${plainLine(text)} (${outcomes[outcome]})`.trim();
      if (fits) return hangText(padText(date, column), line, width).join('\n').trimEnd();
      return [...wrapText(date, width), hanging([{ text: line }], INDENT, INDENT, width)]
        .join('\n')
        .trimEnd();
    })
    .join('\n');
}

function signatureText({ who, blanks }: SignaturePlace, width: number): string {
  const lines = blanks.map((name) => {
    const label = `${plainLine(name)}: `;
    const room = Math.min(SIGNATURE, width - INDENT.length - textWidth(label));
    return hanging([{ text: label + '_'.repeat(Math.max(1, room)) }], INDENT, INDENT, width);
  });
  return [...wrapText(plainLine(who), width), ...lines].join('\n');
}
