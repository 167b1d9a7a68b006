// Pieces of text as they are drawn, each in one typeface.

export type FontName = 'regular' | 'bold';

export interface Stretch {
  readonly text: string;
  readonly font: FontName;
  readonly slanted: boolean;
  /** In points. */
  readonly width: number;
  /** The character that no typeface has, where the text is the sign that stands for it. */
  readonly standsFor?: string;
}

/** From left to right, without white space between the stretches. */
export type Line = readonly Stretch[];

export function lineWidth(line: Line): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}
