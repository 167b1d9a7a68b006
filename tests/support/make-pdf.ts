// PDFs as the program makes them, at a moment that stands still.
import { toPdf } from '../../src/export/pdf.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { readPdfFonts } from '../../src/store/pdf-fonts.ts';
import { documentWords } from '../../src/wording/nl/document.ts';
import { FONTS_FOLDER } from './pdf-fonts.ts';

const made = new Date('2026-11-26T13:30:00Z');
const fonts = readPdfFonts(FONTS_FOLDER);

export function makePdf(report: Report): Promise<Uint8Array> {
  return toPdf(report, { words: documentWords, made, fonts });
}

/** These blocks under one heading. */
export function reportWith(blocks: readonly Block[], more: Partial<Report> = {}): Report {
  return {
    audience: 'dossier',
    language: 'nl',
    title: 'Gespreksverslag',
    properties: [],
    blocks: [],
    sections: [{ id: 'deel', title: 'Deel', blocks }],
    ...more,
  };
}
