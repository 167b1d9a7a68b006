// The engine that reads texts into words and finds phrases in them, with what it asks of the program.
import { code } from 'engine:phrases';
import { type Engine, EngineMemory, startEngine } from '../start-engine.ts';
import { ABBREVIATIONS, KNOWN_FORMS } from './dutch-forms.ts';
import { FoundPhrases } from './found-phrases.ts';
import type { PackedMachine, PhraseHit } from './phrase-machine.ts';
import { characterBits } from './plain-form.ts';
import type { SightedHit } from './sightings.ts';
import { classBits } from './word-classes.ts';
import { HOW, readForm, readWord, type WordReading } from './word-reading.ts';
import { LazyWords, type Numbers, type Words } from './words.ts';

/** Of src/engine/phrases.ts: places in memory are in bytes, letters in UTF-16 units. */
interface Exports extends Engine {
  roomForImage(bytes: number): number;
  openMachine(): void;
  openSignals(): void;
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
  judge(): number;
  placeOfJudged(): number;
  look(signal: number, role: number): number;
  placeOfLooked(): number;
  showOthers(): number;
  lengthOfHits(): number;
  lengthOfFound(): number;
  steps(): number;
}

/** What an engine walks through texts with: as pack-machine.ts makes it, and pack-signals.ts. */
export interface EngineMachine extends PackedMachine {
  readonly signals?: string;
}

/** Positions of its first and last word, and where those begin and end in the text. */
export interface JudgedHit extends PhraseHit {
  readonly start: number;
  readonly end: number;
}

/** By number of the signal; without hits where its kind has to judge. */
export interface JudgedSignal {
  readonly signal: number;
  readonly hits: readonly JudgedHit[] | undefined;
}

export interface ReadText {
  readonly words: Words;
  readonly found: FoundPhrases;
}

/** In numbers for each word: its two places, mark, sentence and quotation. For each sentence: two marks and its kind. */
const PER_WORD = 5;
const PER_SENTENCE = 3;
/** For each hit that is judged, and each that is looked at; and what stands instead of a number of hits. */
const PER_JUDGED = 4;
const PER_LOOKED = 4;
const NOT_JUDGED = -1;
/** Bits of a hit; the engine has the same numbers. */
const IS_OWN = 1;
const SPEAKS = 2;

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
  /** Whose words it holds, and whether it has looked for phrases in them. */
  #held: string | undefined;
  #isWalked = false;
  #count = 0;

  /** @param machine without it, texts can only be read. */
  constructor(machine?: EngineMachine) {
    const program = {
      characterBits,
      readWord: (how: number, letters: number, count: number) => {
        for (const reading of readWord(how, this.#lettersAt(letters, count))) this.#tell(reading);
      },
      classesOf: (letters: number, count: number) =>
        classBits(this.#lettersAt(letters, count), machine?.classes ?? []),
    };
    this.#exports = startEngine<Exports>(code, program);
    this.#memory = new EngineMemory(this.#exports);
    this.#tellWords(HOW.form, TOLD_FORMS);
    this.#tellWords(HOW.abbreviation, TOLD_ABBREVIATIONS);
    if (machine === undefined) return;
    this.#writeImage(machine.image);
    this.#exports.openMachine();
    if (machine.signals === undefined) return;
    this.#writeImage(machine.signals);
    this.#exports.openSignals();
  }

  read(text: string): Words {
    this.#hold(text);
    return this.#show(text).words;
  }

  /** The words of a text, and the phrases of the machine in it. */
  find(text: string): ReadText {
    this.#walk(text);
    return this.#show(text);
  }

  /**
   * The signals with a reason to look at a text, in the order in which the phrases end that gave it; or `only` the one
   * with this number.
   */
  judge(text: string, only?: number): readonly JudgedSignal[] {
    this.#walk(text);
    const length = this.#exports.judge();
    const numbers = this.#memory.numbers(this.#exports.placeOfJudged(), length);
    const judged: JudgedSignal[] = [];
    for (let at = 0; at < length; ) {
      const signal = numbers[at++] as number;
      const count = numbers[at++] as number;
      if (only !== undefined && only !== signal) at += Math.max(count, 0) * PER_JUDGED;
      else if (count === NOT_JUDGED) judged.push({ signal, hits: undefined });
      else {
        const hits: JudgedHit[] = [];
        for (const until = at + count * PER_JUDGED; at < until; at += PER_JUDGED) {
          hits.push(judgedHit(numbers, at));
        }
        judged.push({ signal, hits });
      }
    }
    return judged;
  }

  /** The hits that a signal has in a role, by their numbers; phrase by phrase. */
  look(text: string, signal: number, role: number): SightedHit[] {
    this.#walk(text);
    const length = this.#exports.look(signal, role);
    const numbers = this.#memory.numbers(this.#exports.placeOfLooked(), length);
    const hits: SightedHit[] = [];
    for (let at = 0; at < length; at += PER_LOOKED) hits.push(sightedHit(numbers, at));
    return hits;
  }

  /** For each word 1 where it is another's, or else 0. */
  others(text: string): Numbers {
    this.#walk(text);
    return this.#memory.numbers(this.#exports.showOthers(), this.#count).slice();
  }

  /** How much was looked at in the last text. */
  get steps(): number {
    return this.#exports.steps() + this.#count;
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
    this.#isWalked = false;
  }

  #walk(text: string): void {
    this.#hold(text);
    if (this.#isWalked) return;
    this.#exports.find();
    this.#isWalked = true;
  }

  #writeImage(image: string): void {
    const bytes = Buffer.from(image, 'base64');
    this.#memory.writeBytes(bytes, this.#exports.roomForImage(bytes.length));
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

function judgedHit(numbers: Int32Array, at: number): JudgedHit {
  return {
    first: numbers[at] as number,
    last: numbers[at + 1] as number,
    start: numbers[at + 2] as number,
    end: numbers[at + 3] as number,
  };
}

function sightedHit(numbers: Int32Array, at: number): SightedHit {
  const bits = numbers[at + 3] as number;
  return {
    first: numbers[at] as number,
    last: numbers[at + 1] as number,
    isOwn: (bits & IS_OWN) !== 0,
    speaks: (bits & SPEAKS) !== 0,
  };
}

function linesOf(lines: readonly (readonly string[])[]): string {
  return lines.map((forms) => `${forms.join(' ')} \n`).join('');
}
