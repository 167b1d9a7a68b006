// A report as a PDF: tagged for screen readers, with its typefaces inside, and the same bytes every time.
import type { Block, Report } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { PdfFonts } from '../store/pdf-fonts.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import { type Piece, setPieces } from './pdf-flow.ts';
import { drawFoot } from './pdf-foot.ts';
import { PdfLetters } from './pdf-letters.ts';
import { PdfLines } from './pdf-lines.ts';
import { looks, sheet } from './pdf-look.ts';
import { PdfPen } from './pdf-pen.ts';
import { barsPieces, timelinePieces } from './pdf-pictures.ts';
import type { Room } from './pdf-room.ts';
import { signaturesPieces } from './pdf-signatures.ts';
import { fieldsPieces, tablePieces } from './pdf-table.ts';
import {
  headingPieces,
  listPieces,
  noticePieces,
  paragraphPieces,
  quotePieces,
  textPieces,
} from './pdf-text.ts';

export interface PdfDocumentSetting {
  readonly words: DocumentWords;
  /** Stands in the file as the moment it was made, in UTC; nothing else of the clock does. */
  readonly made: Date;
  readonly fonts: PdfFonts;
}

const LANGUAGES: Readonly<Record<Report['language'], string>> = { nl: 'nl-NL', en: 'en-GB' };

/** @returns the bytes of the file; the same report, words, moment and fonts give the same bytes. */
export async function toPdf(report: Report, setting: PdfDocumentSetting): Promise<Uint8Array> {
  const { words, made, fonts } = setting;
  // pdfkit takes longer to load than all the rest of the program.
  const { bytesOf, openPdf } = await import('./pdf-document.ts');
  const title = plainLine(report.title);
  const pdf = openPdf({ title, language: LANGUAGES[report.language], made, fonts });
  const pen = new PdfPen(pdf);
  const lines = new PdfLines(new PdfLetters(pdf));
  const { left, right } = sheet;
  const room: Room = { pen, lines, words, tag: pen.root, left, right };
  setPieces(reportPieces(report, room), pen);
  pen.onEveryPage((number, total) =>
    drawFoot(plainLine(report.foot ?? report.title), words.page(number, total), room),
  );
  return bytesOf(pdf);
}

function reportPieces(report: Report, room: Room): Piece[] {
  return [
    ...headingPieces(report.title, 1, room),
    ...propertiesPieces(report, room),
    ...report.blocks.flatMap((block) => blockPieces(block, room)),
    ...report.sections.flatMap(({ title, blocks }) => {
      const inner = { ...room, tag: room.tag.add('Sect') };
      return [
        ...headingPieces(title, 2, inner),
        ...blocks.flatMap((block) => blockPieces(block, inner)),
      ];
    }),
  ];
}

function propertiesPieces({ properties }: Report, room: Room): Piece[] {
  if (properties.length === 0) return [];
  const all = properties.map(([name, value]) => `${plainLine(name)}: ${plainLine(value)}`);
  return textPieces([{ text: all.join(' · ') }], room, { look: looks.about, space: 4 });
}

function blockPieces(block: Block, room: Room): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphPieces(block.runs, room);
    case 'notice':
      return noticePieces(block.runs, room);
    case 'quote':
      return quotePieces(block.words, block.about, room);
    case 'list':
      return listPieces(block.items, room);
    case 'table':
      return tablePieces(block, room);
    case 'bars':
      return barsPieces(block.bars, room);
    case 'fields':
      return fieldsPieces(block.fields, room);
    case 'timeline':
      return timelinePieces(block.moments, room);
    case 'signatures':
      return signaturesPieces(block.places, room);
  }
}
