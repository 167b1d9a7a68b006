// The typefaces of a PDF are read from their folder; one that is missing is named.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdfFonts } from '../../src/store/pdf-fonts.ts';
import { FONTS_FOLDER } from '../support/pdf-fonts.ts';
import { scratchFolder } from '../support/store.ts';

describe('the typefaces', () => {
  it('are whole TrueType files', () => {
    const { regular, bold } = readPdfFonts(FONTS_FOLDER);
    expect([regular, bold].map((font) => [...font.slice(0, 4)])).toEqual([
      [0, 1, 0, 0],
      [0, 1, 0, 0],
    ]);
  });

  it('are missed by name', () => {
    const folder = scratchFolder();
    expect(() => readPdfFonts(folder)).toThrow(
      expect.objectContaining({
        code: 'file-not-found',
        details: expect.objectContaining({ path: join(folder, 'DejaVuSans.ttf') }),
      }),
    );
  });
});
