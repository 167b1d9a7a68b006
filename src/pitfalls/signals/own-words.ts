// Which words of a text are the speaker's own, and which are quoted or handed back: "je zegt dat je ...".
import type { PhraseHit } from './phrase-machine.ts';
import type { Words } from './words.ts';

/** For each word whether it is another's. `marking` ends in front of what was said; `until` brings one's own words back. */
export function othersWords(
  words: Words,
  marking: readonly PhraseHit[],
  until: readonly PhraseHit[],
): readonly boolean[] {
  if (marking.length === 0) return words.quoted;
  const others = [...words.quoted];
  const stops = new Set(until.map(({ first }) => first));
  let done = -1;
  for (const { first, last } of marking) {
    const sentence = words.sentences[words.sentence[first] ?? 0];
    for (let at = Math.max(first, done + 1); at <= (sentence?.last ?? last); at++) {
      if (at > last && stops.has(at)) break;
      others[at] = true;
      done = at;
    }
  }
  return others;
}
