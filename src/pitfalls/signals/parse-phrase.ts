// A phrase as an author types it becomes a tree, or one thing that is wrong with it.
import type { Phrase, PhraseFault, ReadPhrase } from './phrase.ts';
import { splitWords } from './split-words.ts';
import { MARKS } from './words.ts';

const LONGEST = 400;
const DEEPEST = 6;
const WIDEST_GAP = 12;
const DEFAULT_GAP = 3;
/** A part of a word says little when it is shorter than this. */
const SHORTEST_PART = 3;

// Maps, because "constructor" is a word as well.
const MARK_SIGNS: ReadonlyMap<string, number> = new Map([
  ['^^', MARKS.textBegin],
  ['$$', MARKS.textEnd],
  ['^', MARKS.begin],
  ['$', MARKS.end],
  ['?', MARKS.question],
]);
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
/** One piece of a phrase; what it does not know comes out as the last: a sign by itself. */
const PIECE =
  /\s+|(?:\.\.\.|…)\d*|\^\^|\$\$|[()[\]|^$?]|\{[^{}]*\}|<[^<>]*>|\p{L}(?:[./]\p{L})+\.?(?!\p{L})|\*?[\p{L}\p{M}\p{N}'’‘ʼ`´-]+\*?|./gsu;

/** @throws nothing; takes one pass over the phrase. */
export function parsePhrase(written: string): ReadPhrase {
  if (written.length > LONGEST) {
    return { ok: false, fault: { code: 'phrase-too-long', limit: String(LONGEST) } };
  }
  try {
    const phrase = new PhraseReader(written.match(PIECE) ?? []).read();
    if (canBeEmpty(phrase)) throw new FaultFound({ code: 'phrase-empty' });
    if (!hasWord(phrase)) throw new FaultFound({ code: 'phrase-empty' });
    const gap = gapAtEdge(phrase);
    if (gap !== undefined) throw new FaultFound({ code: 'phrase-gap', gap });
    return { ok: true, phrase };
  } catch (error) {
    if (error instanceof FaultFound) return { ok: false, fault: error.fault };
    throw error;
  }
}

class FaultFound extends Error {
  readonly fault: PhraseFault;

  constructor(fault: PhraseFault) {
    super(fault.code);
    this.fault = fault;
  }
}

class PhraseReader {
  readonly #pieces: readonly string[];
  #at = 0;

  constructor(pieces: readonly string[]) {
    // Between words a comma or colon says nothing: none is looked at in a text either.
    this.#pieces = pieces.filter((piece) => !/^[\s,:;]+$/u.test(piece));
  }

  read(): Phrase {
    const options = this.#readOptions(0);
    const rest = this.#pieces[this.#at];
    if (rest !== undefined) throw new FaultFound({ code: 'phrase-bracket', sign: rest });
    if (options.length > 1) return { type: 'choice', options, optional: false };
    return options[0] ?? { type: 'sequence', parts: [] };
  }

  #readOptions(depth: number): readonly Phrase[] {
    if (depth > DEEPEST) throw new FaultFound({ code: 'phrase-too-deep' });
    const options = [this.#readSequence(depth)];
    while (this.#pieces[this.#at] === '|') {
      this.#at++;
      options.push(this.#readSequence(depth));
    }
    return options;
  }

  #readSequence(depth: number): Phrase {
    const parts: Phrase[] = [];
    for (;;) {
      const piece = this.#pieces[this.#at];
      if (piece === undefined || piece === '|' || piece === ')' || piece === ']') break;
      this.#at++;
      const closing = CLOSES.get(piece);
      if (closing === undefined) parts.push(...readPiece(piece));
      else parts.push(this.#readGroup(piece, closing, depth + 1));
    }
    const [only] = parts;
    return only && parts.length === 1 ? only : { type: 'sequence', parts };
  }

  #readGroup(opening: string, closing: string, depth: number): Phrase {
    const options = this.#readOptions(depth);
    if (this.#pieces[this.#at] !== closing) {
      throw new FaultFound({ code: 'phrase-bracket', sign: this.#pieces[this.#at] ?? opening });
    }
    this.#at++;
    if (options.some(canBeEmpty)) throw new FaultFound({ code: 'phrase-empty' });
    return { type: 'choice', options, optional: opening === '[' };
  }
}

function readPiece(piece: string): readonly Phrase[] {
  const mark = MARK_SIGNS.get(piece);
  if (mark !== undefined) return [{ type: 'mark', mark }];
  const gap = /^(?:\.\.\.|…)(\d*)$/.exec(piece);
  if (gap) {
    const most = gap[1] === '' ? DEFAULT_GAP : Number(gap[1]);
    if (most < 1 || most > WIDEST_GAP) throw new FaultFound({ code: 'phrase-gap', gap: piece });
    return [{ type: 'gap', most, written: piece }];
  }
  if (piece.length > 1 && piece.startsWith('{')) {
    return [{ type: 'list', name: piece.slice(1, -1).trim() }];
  }
  if (piece.length > 1 && piece.startsWith('<')) {
    return [{ type: 'class', name: piece.slice(1, -1).trim() }];
  }
  return readWord(piece);
}

function readWord(piece: string): readonly Phrase[] {
  const bare = piece.replace(/^\*|\*$/g, '');
  const { plain, usual, marks } = splitWords(bare);
  const words = usual.filter((_, i) => marks[i] === 0);
  if (words.length === 0) {
    if (piece.includes('*')) throw new FaultFound({ code: 'phrase-star', word: piece });
    throw new FaultFound({ code: 'phrase-sign', sign: piece });
  }
  if (bare === piece) return words.map((word) => ({ type: 'word', usual: word }));
  const part = plain.find((_, i) => marks[i] === 0) ?? '';
  if (words.length > 1 || part.length < SHORTEST_PART) {
    throw new FaultFound({ code: 'phrase-star', word: piece });
  }
  const open = piece.startsWith('*');
  const at = open ? (piece.endsWith('*') ? 'inside' : 'end') : 'start';
  return [{ type: 'part', at, plain: part }];
}

function canBeEmpty(phrase: Phrase): boolean {
  switch (phrase.type) {
    case 'gap':
      return true;
    case 'sequence':
      return phrase.parts.every(canBeEmpty);
    case 'choice':
      return phrase.optional || phrase.options.some(canBeEmpty);
    default:
      return false;
  }
}

function hasWord(phrase: Phrase): boolean {
  switch (phrase.type) {
    case 'mark':
    case 'gap':
      return false;
    case 'sequence':
      return phrase.parts.some(hasWord);
    case 'choice':
      return phrase.options.every(hasWord);
    default:
      return true;
  }
}

/** A gap at the edge of the phrase or of an option would say nothing. @returns it as it is written. */
function gapAtEdge(phrase: Phrase): string | undefined {
  switch (phrase.type) {
    case 'gap':
      return phrase.written;
    case 'sequence': {
      const [first, last] = [phrase.parts[0], phrase.parts.at(-1)];
      return (first && gapAtEdge(first)) ?? (last && gapAtEdge(last));
    }
    case 'choice':
      return phrase.options.map(gapAtEdge).find((gap) => gap !== undefined);
    default:
      return undefined;
  }
}
