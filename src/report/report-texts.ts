// The words of a report as one text, to see whether something stands in it.
import type { Block, Report, Runs } from './report.ts';

/** White space and case are evened out; see `holdsText`. */
export function wordsOfReports(reports: readonly Report[]): string {
  const blocks = reports.flatMap((report) => [
    ...report.blocks,
    ...report.sections.flatMap((section) => section.blocks),
  ]);
  return even(blocks.flatMap(textsOf).join('\n'));
}

/** @param words of `wordsOfReports` */
export function holdsText(words: string, text: string): boolean {
  return words.includes(even(text));
}

function even(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nl');
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return [textIn(block.runs)];
    case 'quote':
      return [block.about ?? '', block.words];
    case 'list':
      return block.items.map(textIn);
    case 'table':
      return [...block.head, ...block.rows.flat().map(textIn)];
    case 'bars':
      return block.bars.flatMap(({ label, text }) => [label, text]);
    case 'fields':
      return block.fields.flatMap(({ name, runs }) => [name, textIn(runs)]);
    case 'timeline':
      return block.moments.flatMap(({ when, text }) => [when, text]);
    case 'signatures':
      return [];
  }
}

function textIn(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
