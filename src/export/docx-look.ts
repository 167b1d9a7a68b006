// Measures and colours of a Word document; lengths in twips (1/20 point) unless they say otherwise.

/** A4 with margins of 2.2 cm. */
const SIDE = 1247;
const PAPER = { width: 11906, height: 16838 };

export const PAGE = {
  size: PAPER,
  margin: { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE, header: 600, footer: 600 },
};

export const TEXT_WIDTH = PAPER.width - 2 * SIDE;

/** Below a paragraph. */
export const PARAGRAPH_GAP = 120;

/** Space left and right in a cell. */
export const CELL_SIDE = 85;

/** In every Word; LibreOffice sets it in Carlito, which has the same widths. */
export const FONT = 'Calibri';

/** Dark enough to read and to print in grey. */
export const COLOURS = {
  heading: '1F3A4D',
  quiet: '595959',
  line: 'BFBFBF',
  pale: 'F2F4F6',
  bar: '44697F',
  rest: 'E4E8EB',
} as const;

export const LANGUAGES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The one list of bullets in a document. */
export const BULLETS = 'bullets';
