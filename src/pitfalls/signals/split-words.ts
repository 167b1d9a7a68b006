// Reads a text into words in one pass: what holds a word together, what ends a sentence, what is a quotation.
import { CLITICS } from './dutch-forms.ts';
import { characterKind, endOfLetters, plainForm } from './plain-form.ts';
import { readWordIn } from './word-reading.ts';
import { type Words, WordsBuilder } from './words.ts';

const APOSTROPHES = "'’‘ʼ`´′";
const DOUBLE_QUOTES = '"“”„«»';
const HYPHENS = '-\u2011';
const MOST_INITIALS = 6;
const SPACE = 32;
/** A full stop behind these ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'bijv bv ca dhr dr drs evt excl incl ing mevr mw nr pag resp tel vs vb wrsch zgn'.split(' '),
);

/** Takes time in step with the length of the text, whatever stands in it. */
export function splitWords(text: string): Words {
  const words = new WordsBuilder();
  const scanner = new Scanner(text, words);
  for (let at = 0; at < text.length; ) at = scanner.read(at);
  return words.finish(text);
}

class Scanner {
  readonly #text: string;
  readonly #words: WordsBuilder;

  constructor(text: string, words: WordsBuilder) {
    this.#text = text;
    this.#words = words;
  }

  /** @returns where to read on. */
  read(at: number): number {
    if (this.#text.charCodeAt(at) === SPACE) return at + 1;
    const kind = characterKind(this.#text, at);
    if (kind === 'letter') return this.#readInitials(at) ?? this.#readWord(at);
    if (kind === 'digit') return this.#readNumber(at);
    const sign = this.#text[at] ?? '';
    if (APOSTROPHES.includes(sign)) return this.#readApostrophe(at);
    if (sign === '?' || sign === '!') return this.#readSentenceEnd(at);
    if (sign === '.' || sign === '…') return this.#readFullStop(at);
    if (DOUBLE_QUOTES.includes(sign)) this.#words.turnQuote('double');
    else if (sign === '\n' && this.#endsParagraph(at)) this.#words.closeParagraph();
    return this.#after(at);
  }

  /** Letters, with the signs that hold a word together: zo'n, burn-out. */
  #readWord(start: number): number {
    let end = this.#skipLetters(start);
    for (;;) {
      if (this.#text.charCodeAt(end) === SPACE) break;
      const sign = this.#text[end] ?? ' ';
      const hyphen = HYPHENS.includes(sign);
      if (!hyphen && !APOSTROPHES.includes(sign)) break;
      if (characterKind(this.#text, end + 1) !== 'letter') break;
      const next = this.#skipLetters(end + 1);
      // "doet-ie" is two words.
      if (hyphen && next === end + 3 && /^ie$/i.test(this.#text.slice(end + 1, next))) break;
      end = next;
    }
    this.#words.addRead(readWordIn(this.#text, start, end), start, end);
    return end;
  }

  /** "z.s.m." and "t/m" count as one word; undefined when it is something else. */
  #readInitials(start: number): number | undefined {
    const text = this.#text;
    // Most words end here.
    const second = text[start + 1];
    if (second !== '.' && second !== '/') return undefined;
    let end = start;
    let letters = '';
    while (letters.length < MOST_INITIALS && /[a-z]/i.test(text[end] ?? '')) {
      const joined = text[end + 1] === '.' || text[end + 1] === '/';
      if (!joined || characterKind(text, end + 2) !== 'letter') break;
      letters += text[end];
      end += 2;
    }
    if (letters === '' || characterKind(text, end + 1) === 'letter') return undefined;
    const last = this.#after(end);
    letters += text.slice(end, last);
    end = text[last] === '.' && letters.length > 1 ? last + 1 : last;
    this.#words.add(plainForm(letters), start, end);
    return end;
  }

  /** Digits, with what belongs to them: 12,5 14:20 12-05-2026 80% 3x 9u30. */
  #readNumber(start: number): number {
    let end = start;
    for (;;) {
      const kind = characterKind(this.#text, end);
      const holds = kind === 'other' && '.,:/-'.includes(this.#text[end] ?? ' ');
      if (holds && characterKind(this.#text, end + 1) !== 'digit') break;
      if (kind === 'other' && !holds) break;
      end = this.#after(end);
    }
    if (this.#text[end] === '%') end++;
    this.#words.add(plainForm(this.#text.slice(start, end), 'number'), start, end);
    return end;
  }

  #readApostrophe(start: number): number {
    const behindWord = start > 0 && characterKind(this.#text, start - 1) !== 'other';
    const end = this.#skipLetters(start + 1);
    const word = plainForm(this.#text.slice(start + 1, Math.min(end, start + 12)));
    if (!behindWord && CLITICS.has(word)) {
      this.#words.add(`'${word}`, start, end);
      return end;
    }
    const opens = !behindWord && characterKind(this.#text, start + 1) !== 'other';
    if (opens || this.#words.isQuoting('single')) this.#words.turnQuote('single');
    return start + 1;
  }

  #readSentenceEnd(start: number): number {
    let end = start;
    while ('?!.'.includes(this.#text[end] ?? ' ')) end++;
    this.#words.closeSentence(this.#text.slice(start, end).includes('?'));
    return end;
  }

  #readFullStop(start: number): number {
    let end = start;
    while ('.…'.includes(this.#text[end] ?? ' ')) end++;
    if ('?!'.includes(this.#text[end] ?? ' ')) return this.#readSentenceEnd(end);
    const next = characterKind(this.#text, end);
    // Dots that trail off end a sentence only when the next one begins with a capital.
    const ends =
      end === start + 1 && this.#text[start] === '.'
        ? next === 'other' || isCapital(this.#text, end)
        : isCapital(this.#text, end + 1);
    if (ends && !ABBREVIATIONS.has(this.#words.lastWord)) this.#words.closeSentence(false);
    return end;
  }

  /** A line that goes on with a small letter is the same sentence. */
  #endsParagraph(at: number): boolean {
    let next = at + 1;
    while (' \t\r'.includes(this.#text[next] ?? '-')) next++;
    return characterKind(this.#text, next) !== 'letter' || isCapital(this.#text, next);
  }

  #skipLetters(from: number): number {
    return endOfLetters(this.#text, from);
  }

  /** Past the character at `at`. */
  #after(at: number): number {
    return at + ((this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
}

function isCapital(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return character !== character.toLowerCase();
}
