// The engine that reads texts into words and finds phrases in them, with what it asks of the program.
import { code } from 'engine:phrases';
import { type Engine, EngineMemory, startEngine } from '../start-engine.ts';
import { ABBREVIATIONS, KNOWN_FORMS } from './dutch-forms.ts';
import { FoundPhrases } from './found-phrases.ts';
import { characterBits } from './plain-form.ts';
import { HOW, readForm, readWord, type WordReading } from './word-reading.ts';
import { LazyWords, type Words } from './words.ts';

/** Of src/engine/phrases.ts: places in memory are in bytes, letters in UTF-16 units. */
interface Exports extends Engine {
  roomForImage(bytes: number): number;
  openMachine(): void;
  roomForDraft(letters: number): number;
  tellWords(how: number, letters: number): void;
  addReading(plain: number, usual: number): void;
  roomForText(letters: number): number;
  read(letters: number): number;
  sentenceCount(): number;
  show(): number;
  showForms(usual: boolean): number;
  lengthOfForms(): number;
  find(): void;
  lengthOfHits(): number;
  lengthOfFound(): number;
  steps(): number;
}

/** What an engine walks through texts with. */
export interface EngineMachine {
  /** As pack-machine.ts makes it. */
  readonly image: Uint8Array;
  /** A bit for each class of the machine. */
  classesOf(plain: string): number;
}

export interface ReadText {
  readonly words: Words;
  readonly found: FoundPhrases;
}

/** In numbers for each word: its two places, mark, sentence and quotation. For each sentence: two marks and its kind. */
const PER_WORD = 5;
const PER_SENTENCE = 3;

/** What engines are told of words, as lines: a form, with the plain and usual form of its readings behind it. */
const TOLD_FORMS = linesOf(
  KNOWN_FORMS.map((form) => [
    form,
    ...readForm(form).flatMap(({ plain, usual }) => [plain, usual]),
  ]),
);
const TOLD_ABBREVIATIONS = linesOf(ABBREVIATIONS.map((word) => [word]));

export class PhraseEngine {
  readonly #exports: Exports;
  readonly #memory: EngineMemory;
  /** Whose words it holds. */
  #held: string | undefined;
  #count = 0;

  /** @param machine without it, texts can only be read. */
  constructor(machine?: EngineMachine) {
    const program = {
      characterBits,
      readWord: (how: number, letters: number, count: number) => {
        for (const reading of readWord(how, this.#lettersAt(letters, count))) this.#tell(reading);
      },
      classesOf: (letters: number, count: number) =>
        machine?.classesOf(this.#lettersAt(letters, count)) ?? 0,
    };
    this.#exports = startEngine<Exports>(code, program);
    this.#memory = new EngineMemory(this.#exports);
    this.#tellWords(HOW.form, TOLD_FORMS);
    this.#tellWords(HOW.abbreviation, TOLD_ABBREVIATIONS);
    if (machine) {
      this.#memory.writeBytes(machine.image, this.#exports.roomForImage(machine.image.length));
      this.#exports.openMachine();
    }
  }

  read(text: string): Words {
    this.#hold(text);
    return this.#show(text).words;
  }

  /** The words of a text, and the phrases of the machine in it. */
  find(text: string): ReadText {
    this.#hold(text);
    this.#exports.find();
    return this.#show(text);
  }

  formsOf(text: string, usual: boolean): readonly string[] {
    this.#hold(text);
    if (this.#count === 0) return [];
    const place = this.#exports.showForms(usual);
    // Behind every form stands the end of a line.
    return this.#lettersAt(place, this.#exports.lengthOfForms() - 1).split('\n');
  }

  #show(text: string): ReadText {
    const engine = this.#exports;
    const count = this.#count;
    const sentenceCount = engine.sentenceCount();
    const hitsAt = count * PER_WORD + sentenceCount * PER_SENTENCE;
    const foundAt = hitsAt + engine.lengthOfHits();
    const size = foundAt + engine.lengthOfFound();
    const numbers = this.#memory.numbers(engine.show(), size).slice();
    return {
      words: new LazyWords({ text, count, sentenceCount, numbers }, this),
      found: new FoundPhrases({ numbers, hitsAt, foundAt }, engine.steps()),
    };
  }

  #hold(text: string): void {
    if (this.#held === text) return;
    this.#held = undefined;
    this.#memory.writeText(text, this.#exports.roomForText(text.length));
    this.#count = this.#exports.read(text.length);
    this.#held = text;
  }

  #tellWords(how: number, lines: string): void {
    this.#memory.writeText(lines, this.#exports.roomForDraft(lines.length));
    this.#exports.tellWords(how, lines.length);
  }

  #tell({ plain, usual }: WordReading): void {
    const letters = plain + usual;
    this.#memory.writeText(letters, this.#exports.roomForDraft(letters.length));
    this.#exports.addReading(plain.length, usual.length);
  }

  #lettersAt(place: number, count: number): string {
    const { buffer } = this.#exports.memory;
    return Buffer.from(buffer, place, count * 2).toString('utf16le');
  }
}

function linesOf(lines: readonly (readonly string[])[]): string {
  return lines.map((forms) => `${forms.join(' ')} \n`).join('');
}
