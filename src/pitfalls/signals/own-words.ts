// Which words of a text are the speaker's own, and which are quoted or handed back: "je zegt dat je ...".
import type { PhraseHit } from './phrase-machine.ts';
import type { Numbers, Words } from './words.ts';

/** For each word 1 where it is another's, or else 0. `marking` ends in front of what was said; `until` brings one's own words back. */
export function othersWords(
  words: Words,
  marking: readonly PhraseHit[],
  until: readonly PhraseHit[],
): Numbers {
  if (marking.length === 0) return words.quoted;
  const others = words.quoted.slice();
  const stops = new Set(until.map(({ first }) => first));
  let done = -1;
  for (const { first, last } of marking) {
    const sentence = words.sentences[words.sentence[first] ?? 0];
    for (let at = Math.max(first, done + 1); at <= (sentence?.last ?? last); at++) {
      if (at > last && stops.has(at)) break;
      others[at] = 1;
      done = at;
    }
  }
  return others;
}
