// Reads a text into words in one pass: what holds a word together, what ends a sentence, what is a quotation.
import { PhraseEngine } from './phrase-engine.ts';
import type { Words } from './words.ts';

/** Made at the first use; what it learned of words it knows for the next text. */
let engine: PhraseEngine | undefined;

/** Takes time in step with the length of the text, whatever stands in it. */
export function splitWords(text: string): Words {
  engine ??= new PhraseEngine();
  return engine.read(text);
}
