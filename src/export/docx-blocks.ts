// The blocks of a report as paragraphs and tables of Word, each in the style made for it.
import type { Paragraph, Table } from 'docx';
import type { Block, Run } from '../report/report.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import { docxBars } from './docx-bars.ts';
import { BULLETS, PARAGRAPH_GAP } from './docx-look.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { docxSignatures } from './docx-signatures.ts';
import { docxFields, docxTable, docxTimeline } from './docx-table.ts';

export function docxBlocks(
  blocks: readonly Block[],
  words: DocumentWords,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, at) => docxBlock(block, { words, next: blocks[at + 1] }));
}

interface Place {
  readonly words: DocumentWords;
  readonly next: Block | undefined;
}

function docxBlock(block: Block, { words, next }: Place): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(
        block.runs,
        next !== undefined && isIntroduced(next) ? { keepNext: true } : {},
      );
    case 'notice':
      return paragraph(block.runs, { style: 'Notice' });
    case 'quote': {
      const about: Run[] =
        block.about === undefined
          ? []
          : [{ text: `${plainLine(block.about)}:`, style: 'bold' }, { text: ' ' }];
      return paragraph([...about, { text: block.words }], { style: 'Quote' });
    }
    case 'list':
      return block.items.flatMap((item, at) => {
        const last = at === block.items.length - 1;
        return paragraph(item, {
          numbering: { reference: BULLETS, level: 0 },
          // A heading takes more along than one item.
          ...(at === 0 && !last && { keepNext: true }),
          ...(last && { spacing: { after: PARAGRAPH_GAP } }),
        });
      });
    case 'table':
      return closed(docxTable(block));
    case 'bars':
      return closed(docxBars(block.bars, words));
    case 'fields':
      return closed(docxFields(block.fields));
    case 'timeline':
      return closed(docxTimeline(block.moments, words));
    case 'signatures':
      return closed(docxSignatures(block.places));
  }
}

/** Nothing at all where there is no text: an empty paragraph is only a gap. */
function paragraph(...of: Parameters<typeof docxParagraph>): readonly Paragraph[] {
  return linesOf(of[0]).length === 0 ? [] : [docxParagraph(...of)];
}

/** What a paragraph just before it is there to introduce. */
function isIntroduced({ kind }: Block): boolean {
  return kind !== 'paragraph' && kind !== 'notice';
}

/** Two tables with nothing between them would become one. */
function closed(table: Table | undefined): readonly (Paragraph | Table)[] {
  return table === undefined ? [] : [table, docxParagraph([], { style: 'AfterTable' })];
}
