// An empty PDF: tagged, with language and title, its typefaces, and nothing of the machine it was made on.
// The only door to pdfkit, loaded when a file is really written.
import PDFDocument from 'pdfkit';
import type { PdfFonts } from '../store/pdf-fonts.ts';
import { sheet } from './pdf-look.ts';

export interface PdfSetting {
  readonly title: string;
  /** "nl-NL". */
  readonly language: string;
  /** With the title it makes the id of the file too: the same input gives the same bytes. */
  readonly made: Date;
  readonly fonts: PdfFonts;
}

export function openPdf({ title, language, made, fonts }: PdfSetting): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    size: [...sheet.size],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // None of the standard fonts: they are not embedded, and their measures lie in files we do not ship.
    font: '',
    info: {
      Title: title,
      Author: 'coachwijzer',
      Creator: 'coachwijzer',
      Producer: 'coachwijzer',
      CreationDate: made,
    },
  });
  escapeMetadata(pdf);
  pdf.registerFont('regular', bytes(fonts.regular));
  pdf.registerFont('bold', bytes(fonts.bold));
  return pdf;
}

/** Ends the document. */
export async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.end();
  await ended;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** pdfkit sets the title into the XML of the metadata as it stands: one "&" would break it. */
function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const inner = pdf as unknown as { _addInfo(): void };
  const addInfo = inner._addInfo.bind(pdf);
  inner._addInfo = () => {
    const { info } = pdf;
    pdf.info = { ...info, Title: escaped(info.Title ?? '') };
    addInfo();
    pdf.info = info;
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The types of pdfkit ask for an ArrayBuffer of its own under the bytes. */
function bytes(font: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(font);
}
