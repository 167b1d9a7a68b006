// The phrases of signals, each read once: by the build, or when it is first needed.
import { usualForm } from './dutch-forms.ts';
import { packPhrase, unpackPhrase } from './pack-phrase.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Signals } from './signal.ts';

/** Nothing to read: that it is one word in its usual form is seen at once. */
const PLAIN_WORD = /^[a-z]{2,40}$/;

export class PhrasesRead {
  readonly #packed: NonNullable<Signals['phrases']>;
  readonly #read = new Map<string, Phrase>();

  constructor({ phrases = {} }: Signals) {
    this.#packed = phrases;
  }

  /** @throws Error on a phrase that cannot be read: signals were checked before. */
  phraseOf(written: string): Phrase {
    const usual = PLAIN_WORD.test(written) ? usualForm(written) : ' ';
    if (!usual.includes(' ')) return { type: 'word', usual };
    const known = this.#read.get(written);
    if (known !== undefined) return known;
    const phrase = this.#readAnew(written);
    this.#read.set(written, phrase);
    return phrase;
  }

  /** Those that were asked for so far. */
  packed(): NonNullable<Signals['phrases']> {
    const all = [...this.#read].map(([written, phrase]) => [written, packPhrase(phrase)]);
    return Object.fromEntries(all);
  }

  #readAnew(written: string): Phrase {
    const packed = Object.hasOwn(this.#packed, written) ? this.#packed[written] : undefined;
    if (packed !== undefined) return unpackPhrase(packed);
    const read = parsePhrase(written);
    if (!read.ok) throw new Error(`phrase "${written}": ${read.fault.code}`);
    return read.phrase;
  }
}
