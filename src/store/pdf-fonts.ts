// The typefaces that a PDF carries along, read from where they lie beside the program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './file-error.ts';

/** TrueType files, whole; a document takes only the letters it uses. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** @throws UserError "file-not-found" {path} and what else the file system has against a file. */
export function readPdfFonts(folder: string): PdfFonts {
  const read = (name: string) => {
    const path = join(folder, name);
    return onPath(path, () => readFileSync(path));
  };
  return { regular: read('DejaVuSans.ttf'), bold: read('DejaVuSans-Bold.ttf') };
}
