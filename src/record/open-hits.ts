// The signs in a record that still ask for a decision: those that were looked at and left are settled.
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import { sentencesIn } from '../pitfalls/sentences.ts';
import type { FileRecord, KeptWords } from './file-record.ts';
import { recordTexts } from './record-texts.ts';

/**
 * A hint asks for nothing. A decision settles the words in one place, and only as long as the sentence around them is
 * one that was read then: the same word about somebody else is another matter.
 */
export function openHits(hits: readonly HygieneHit[], record: FileRecord): readonly HygieneHit[] {
  const texts = new Map(recordTexts(record).map(({ address, text }) => [address, text]));
  const unused = [...record.kept];
  return hits.filter((hit) => {
    if (hit.weight === 'hint') return false;
    const sentence = sentenceAt(texts.get(hit.address) ?? '', hit.start);
    const decision = unused.findIndex((one) => settles(one, hit, sentence));
    if (decision === -1) return true;
    unused.splice(decision, 1);
    return false;
  });
}

function settles(
  { address, class: found, words, within }: KeptWords,
  hit: HygieneHit,
  sentence: string,
): boolean {
  if (address !== hit.address || found !== hit.class || words !== hit.text) return false;
  return sentence === '' || sentencesIn(within).some(({ text }) => text === sentence);
}

/** "" in a text without a word. */
function sentenceAt(text: string, place: number): string {
  const sentences = sentencesIn(text);
  return (sentences.findLast(({ start }) => start <= place) ?? sentences[0])?.text ?? '';
}
