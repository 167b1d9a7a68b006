// The words of a cue: who says them, without tags and with its entities read.

export interface CuePiece {
  /** From a voice tag such as `<v Petra Jansen>`. */
  readonly speaker?: string;
  readonly text: string;
}

const VOICE = /<v(?:\.[^\s<>]{0,40})?\s+([^<>\n]{0,120})>/gi;
/** Only what is a tag for certain: in "minder dan < 3 > 2" nothing may get lost. */
const TAG =
  /<\/?(?:v|c|i|b|u|s|em|strong|lang|ruby|rt|font|span|p)(?:[.\s][^<>\n]*)?\/?>|<\d[\d:.]*>|\{\\an?\d\}/gi;
const BREAK = /<br\s*\/?>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/** One piece for each voice; a cue without a voice tag is one piece without a speaker. */
export function readCueText(text: string): readonly CuePiece[] {
  const pieces: CuePiece[] = [];
  let at = 0;
  let speaker: string | undefined;
  const add = (end: number) => {
    const words = plainWords(text.slice(at, end));
    if (words.trim() === '') return;
    pieces.push(speaker === undefined ? { text: words } : { speaker, text: words });
  };
  for (const voice of text.matchAll(VOICE)) {
    add(voice.index);
    speaker = plainWords(voice[1] ?? '').trim();
    at = voice.index + voice[0].length;
  }
  add(text.length);
  return pieces;
}

function plainWords(text: string): string {
  const plain = text.replace(BREAK, ' ').replace(TAG, '');
  return plain.replace(ENTITY, (entity, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
