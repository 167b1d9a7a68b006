// A long piece of notes as passages of a size to look at, each with the line it begins on.
import { sentencesIn } from '../pitfalls/sentences.ts';

/** Longer pieces are cut at the end of a sentence: a sign is looked for in a few sentences, not in a book. */
const LONGEST = 2_000;

export function cutText(text: string): readonly string[] {
  if (text.length <= LONGEST) return text === '' ? [] : [text];
  const parts: string[] = [];
  let part = '';
  for (const sentence of sentencesIn(text)) {
    if (part !== '' && part.length + sentence.text.length > LONGEST) {
      parts.push(part);
      part = '';
    }
    part += part === '' ? sentence.text : ` ${sentence.text}`;
  }
  return part === '' ? parts : [...parts, part];
}

/** @returns for every part the index of its line. */
export function linesOfParts(parts: readonly string[], lines: readonly string[]): number[] {
  const size = lengthOf(parts) === lengthOf(lines) ? withSpace : wordsIn;
  let at = 0;
  let passed = size(lines[0] ?? '');
  let told = 0;
  return parts.map((part) => {
    while (told >= passed && at < lines.length - 1) {
      at += 1;
      passed += size(lines[at] ?? '');
    }
    told += size(part);
    return at;
  });
}

/** Of texts that are joined by a space: when white space or signs are gone from the parts, only words can be told. */
function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + withSpace(text), 0);
}

function withSpace(text: string): number {
  return text.length + 1;
}

/** Whatever stands between white space: a loop, because the text may be a million letters. */
function wordsIn(text: string): number {
  let count = 0;
  let between = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20 || code === 0x09 || code === 0xa0;
    if (between && !isSpace) count += 1;
    between = isSpace;
  }
  return count;
}
