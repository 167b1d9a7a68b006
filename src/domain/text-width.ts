// How many columns a text takes. Where terminals differ (joined emoji), the widest reading counts.
import { isPlain } from './plain-letters.ts';

export interface Grapheme {
  readonly text: string;
  /** Place in the text, in UTF-16 code units. */
  readonly at: number;
  /** In columns: 0, 1, 2, or more for joined emoji, which many terminals draw one by one. */
  readonly width: number;
}

/**
 * Letters, signs and pictures of one code point that join with none of each other: nearly all that is ever typed. What
 * finds where others end takes a hundredth of a second and eight megabytes to load.
 */
const SINGLE =
  /^[\n\x20-\x7e\xa0-\u02ff\u0370-\u0481\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\u{1f300}-\u{1f3fa}\u{1f400}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}]*$/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const REGIONAL = /^\p{Regional_Indicator}$/u;

/** East Asian Wide and Fullwidth (Unicode TR 11), as first and last code point. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as one character: the cursor steps over these, and no line breaks inside one. */
export function graphemesOf(text: string): Grapheme[] {
  if (SINGLE.test(text)) {
    let next = 0;
    return Array.from(text, (one) => {
      const at = next;
      next += one.length;
      return { text: one, at, width: codePointWidth(one) };
    });
  }
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    at: index,
    width: graphemeWidth(segment),
  }));
}

/** In columns, without control characters and escape codes in it. */
export function textWidth(text: string): number {
  if (isPlain(text)) return text.includes('\n') ? text.replaceAll('\n', '').length : text.length;
  return graphemesOf(text).reduce((sum, { width }) => sum + width, 0);
}

function graphemeWidth(grapheme: string): number {
  const width = Array.from(grapheme, codePointWidth).reduce((sum, one) => sum + one, 0);
  // U+FE0F asks for the coloured picture, which most terminals draw two columns wide.
  return grapheme.includes('\ufe0f') ? Math.max(2, width) : width;
}

function codePointWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return 1;
  if (NO_WIDTH.test(character)) return 0;
  if (REGIONAL.test(character)) return 1;
  if (EMOJI.test(character)) return 2;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
