// The look of a PDF: A4 with quiet colours that stay apart in grey. All measures are points, 72 to the inch.

const CM = 72 / 2.54;
const WIDTH = 21 * CM;
const HEIGHT = 29.7 * CM;
const MARGIN = 2.2 * CM;

/** The part of the page that text may stand in; the foot stands below it, in the margin. */
export const sheet = {
  size: [WIDTH, HEIGHT],
  left: MARGIN,
  right: WIDTH - MARGIN,
  top: MARGIN,
  bottom: HEIGHT - MARGIN,
  foot: HEIGHT - 1.3 * CM,
};

/** On white each has a contrast of at least 4.5, the rules between rows aside: those say nothing. */
export const ink = {
  text: '#1f1f1f',
  quiet: '#595959',
  head: '#1f4257',
  mark: '#2f5f7a',
  edge: '#767676',
  rule: '#c4c4c4',
};

export interface TextLook {
  readonly size: number;
  readonly colour: string;
  /** From one line to the next, in sizes. */
  readonly pitch: number;
  /** All of it bold, whatever the runs say. */
  readonly bold?: boolean;
}

export const looks = {
  title: { size: 18, colour: ink.head, pitch: 1.3, bold: true },
  heading: { size: 13, colour: ink.head, pitch: 1.3, bold: true },
  text: { size: 10.5, colour: ink.text, pitch: 1.42 },
  name: { size: 10.5, colour: ink.text, pitch: 1.42, bold: true },
  cell: { size: 9.5, colour: ink.text, pitch: 1.36 },
  cellHead: { size: 9.5, colour: ink.text, pitch: 1.36, bold: true },
  about: { size: 9, colour: ink.quiet, pitch: 1.4 },
  foot: { size: 8.5, colour: ink.quiet, pitch: 1.3 },
} satisfies Record<string, TextLook>;
