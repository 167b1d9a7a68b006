// A text as words, each with its place in the text, between marks for where sentences begin and end.
import { CLITICS, usualForm } from './dutch-forms.ts';
import { characterKind, plainForm } from './plain-form.ts';

/** Bits of a mark; a word has none. */
export const MARKS = { begin: 1, end: 2, question: 4, textBegin: 8, textEnd: 16 } as const;

/** Words and marks in the order of the text. The lists run alongside each other. */
export interface Words {
  readonly text: string;
  /** Without capitals, accents, hyphens and apostrophes; empty for a mark. */
  readonly plain: readonly string[];
  /** As it counts in phrases: "ge" is "je". One word that counts as two stands twice, at the same place. */
  readonly usual: readonly string[];
  /** In UTF-16 units of `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly marks: readonly number[];
  /** Counted from 0. */
  readonly sentence: readonly number[];
  /** Between quotation marks. */
  readonly quoted: readonly boolean[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** Positions of its first and last mark. */
  readonly first: number;
  readonly last: number;
  readonly isQuestion: boolean;
  readonly wordCount: number;
}

const APOSTROPHES = "'’‘ʼ`´′";
const DOUBLE_QUOTES = '"“”„«»';
const MOST_INITIALS = 6;
/** A full stop behind these ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'bijv bv ca dhr dr drs evt excl incl ing mevr mw nr pag resp tel vs vb wrsch zgn'.split(' '),
);

/** Takes one pass over the text, whatever stands in it. */
export function splitWords(text: string): Words {
  return new Splitter(text).split();
}

class Splitter {
  readonly #text: string;
  readonly #plain: string[] = [];
  readonly #usual: string[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #marks: number[] = [];
  readonly #sentence: number[] = [];
  readonly #quoted: boolean[] = [];
  readonly #sentences: Sentence[] = [];
  #at = 0;
  /** Position of the mark that opened the sentence; -1 between sentences. */
  #opened = -1;
  /** Where a quotation began, as a position among the words; -1 outside. */
  #double = -1;
  #single = -1;

  constructor(text: string) {
    this.#text = text;
  }

  split(): Words {
    const text = this.#text;
    while (this.#at < text.length) {
      const kind = characterKind(text, this.#at);
      if (kind === 'letter') this.#readWord();
      else if (kind === 'digit') this.#readNumber();
      else this.#readSign(text[this.#at] ?? '');
    }
    this.#closeSentence(false);
    const last = this.#marks.length - 1;
    if (last >= 0) {
      this.#marks[0] = MARKS.begin | MARKS.textBegin;
      this.#marks[last] = (this.#marks[last] ?? 0) | MARKS.textEnd;
    }
    this.#dropQuoteAroundAll();
    return {
      text,
      plain: this.#plain,
      usual: this.#usual,
      start: this.#start,
      end: this.#end,
      marks: this.#marks,
      sentence: this.#sentence,
      quoted: this.#quoted,
      sentences: this.#sentences,
    };
  }

  /** Letters, with the signs that hold a word together: zo'n, burn-out, o.a., t/m. */
  #readWord(): void {
    const start = this.#at;
    const initials = this.#readInitials(start);
    if (initials !== undefined) {
      this.#add(initials, start, this.#at);
      return;
    }
    let end = this.#skipLetters(start);
    let apostrophe = false;
    while (end < this.#text.length) {
      const sign = this.#text[end] ?? '';
      const holds = sign === '-' || sign === '‑' || APOSTROPHES.includes(sign);
      if (!holds || characterKind(this.#text, end + 1) !== 'letter') break;
      const next = this.#skipLetters(end + 1);
      // "doet-ie" is two words; a quotation mark behind a word holds nothing together.
      if (sign === '-' && /^ie$/i.test(this.#text.slice(end + 1, next))) break;
      apostrophe ||= sign !== '-' && sign !== '‑';
      end = next;
    }
    this.#at = end;
    const written = plainForm(this.#text.slice(start, end));
    // Only a known form needs its apostrophe: zo'n, but "collega's" is "collegas".
    const known = apostrophe && usualForm(written) !== written;
    this.#add(known ? written : written.replaceAll("'", ''), start, end);
  }

  /** "z.s.m." and "t/m" count as one word; undefined when it is something else. */
  #readInitials(start: number): string | undefined {
    const text = this.#text;
    let end = start;
    let letters = '';
    while (letters.length < MOST_INITIALS && /[a-z]/i.test(text[end] ?? '')) {
      const joined = text[end + 1] === '.' || text[end + 1] === '/';
      if (!joined || characterKind(text, end + 2) !== 'letter') break;
      letters += text[end];
      end += 2;
    }
    if (letters === '' || characterKind(text, end + 1) === 'letter') return undefined;
    letters += text[end];
    end += text[end + 1] === '.' ? 2 : 1;
    this.#at = end;
    return letters.toLowerCase();
  }

  /** Digits, with what belongs to them: 12,5 14:20 12-05-2026 80% 3x 9u30. */
  #readNumber(): void {
    const start = this.#at;
    let end = start;
    for (;;) {
      const kind = characterKind(this.#text, end);
      const holds = kind === 'other' && '.,:/-'.includes(this.#text[end] ?? ' ');
      if (holds && characterKind(this.#text, end + 1) !== 'digit') break;
      if (kind === 'other' && !holds) break;
      end = kind === 'letter' ? this.#skipLetters(end) : this.#next(end);
    }
    if (this.#text[end] === '%') end++;
    this.#at = end;
    this.#add(plainForm(this.#text.slice(start, end), 'number'), start, end);
  }

  #skipLetters(from: number): number {
    let end = from;
    while (end < this.#text.length && characterKind(this.#text, end) === 'letter') {
      end = this.#next(end);
    }
    return end;
  }

  /** Past the character at `at`. */
  #next(at: number): number {
    return at + ((this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }

  #readSign(sign: string): void {
    if (APOSTROPHES.includes(sign)) return this.#readApostrophe();
    if (DOUBLE_QUOTES.includes(sign)) {
      this.#double = this.#turnQuote(this.#double);
    } else if (sign === '\n') {
      if (this.#endsParagraph()) this.#closeParagraph();
    } else if (sign === '?' || sign === '!') {
      return this.#readSentenceEnd();
    } else if (sign === '.') {
      return this.#readFullStop();
    }
    this.#at = this.#next(this.#at);
  }

  #readApostrophe(): void {
    const start = this.#at;
    const before = start > 0 && characterKind(this.#text, start - 1) !== 'other';
    const end = this.#skipLetters(start + 1);
    const word = plainForm(this.#text.slice(start + 1, end));
    if (!before && CLITICS.has(word)) {
      this.#at = end;
      this.#add(`'${word}`, start, end);
      return;
    }
    this.#at++;
    if (this.#single !== -1) this.#single = this.#turnQuote(this.#single);
    else if (!before && characterKind(this.#text, start + 1) !== 'other') {
      this.#single = this.#turnQuote(-1);
    }
  }

  /** Opens a quotation, or closes the one that began at `opened`. */
  #turnQuote(opened: number): number {
    if (opened === -1) return this.#plain.length;
    this.#quoted.fill(true, opened);
    return -1;
  }

  #readSentenceEnd(): void {
    const start = this.#at;
    while ('?!.'.includes(this.#text[this.#at] ?? ' ')) this.#at++;
    this.#closeSentence(this.#text.slice(start, this.#at).includes('?'));
  }

  #readFullStop(): void {
    const start = this.#at;
    while (this.#text[this.#at] === '.') this.#at++;
    if ('?!'.includes(this.#text[this.#at] ?? ' ')) return this.#readSentenceEnd();
    // Dots that trail off end no sentence.
    const next = characterKind(this.#text, this.#at);
    const ends = this.#at === start + 1 && (next === 'other' || isCapital(this.#text, this.#at));
    if (ends && !ABBREVIATIONS.has(this.#plain.at(-1) ?? '')) this.#closeSentence(false);
  }

  /** A line that goes on with a small letter is the same sentence. */
  #endsParagraph(): boolean {
    let next = this.#at + 1;
    while (' \t\r'.includes(this.#text[next] ?? '-')) next++;
    return characterKind(this.#text, next) !== 'letter' || isCapital(this.#text, next);
  }

  #closeParagraph(): void {
    this.#closeSentence(false);
    this.#double = -1;
    this.#single = -1;
  }

  #add(form: string, start: number, end: number): void {
    if (form === '') return;
    if (this.#opened === -1) {
      this.#opened = this.#plain.length;
      this.#push('', '', start, start, MARKS.begin);
    }
    const usual = usualForm(form);
    if (!usual.includes(' ')) {
      // A form that counts as another word is written as that one: 't is het.
      this.#push(form.startsWith("'") || form.includes("'") ? usual : form, usual, start, end, 0);
      return;
    }
    for (const word of usual.split(' ')) this.#push(word, word, start, end, 0);
  }

  #closeSentence(isQuestion: boolean): void {
    if (this.#opened === -1) return;
    const at = this.#end.at(-1) ?? 0;
    const last = this.#plain.length;
    const wordCount = last - this.#opened - 1;
    this.#push('', '', at, at, MARKS.end | (isQuestion ? MARKS.question : 0));
    this.#sentences.push({ first: this.#opened, last, isQuestion, wordCount });
    this.#opened = -1;
  }

  #push(plain: string, usual: string, start: number, end: number, marks: number): void {
    this.#plain.push(plain);
    this.#usual.push(usual);
    this.#start.push(start);
    this.#end.push(end);
    this.#marks.push(marks);
    this.#sentence.push(this.#sentences.length);
    this.#quoted.push(false);
  }

  /** A text that is one quotation from end to end has been pasted, not quoted. */
  #dropQuoteAroundAll(): void {
    if (this.#quoted.every((quoted, i) => quoted || this.#marks[i] !== 0)) this.#quoted.fill(false);
  }
}

function isCapital(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return character !== character.toLowerCase();
}
