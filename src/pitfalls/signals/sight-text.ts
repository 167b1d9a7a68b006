// One text looked at: its words, the phrases in it, and which signals have a reason to judge it.
import type { Lookout } from './lookout.ts';
import { othersWords } from './own-words.ts';
import type { PhraseHit } from './phrase-machine.ts';
import { byPlace, type PhraseRole, type SightedHit, type Sightings } from './sightings.ts';
import type { Signal } from './signal.ts';
import { splitWords } from './split-words.ts';
import type { Words } from './words.ts';

const NO_HITS: readonly SightedHit[] = [];

export interface SightedText {
  readonly candidates: ReadonlySet<Signal>;
  /** How much was looked at. */
  readonly steps: number;
  sightings(signal: Signal): Sightings;
  /** For each word whether it is quoted or handed back; alongside `words`. */
  readonly others: readonly boolean[];
  readonly words: Words;
}

export function sightText(text: string, lookout: Lookout): SightedText {
  const words = splitWords(text);
  const { hits, steps } = lookout.machine.find(words);
  const numbered = (numbers: readonly number[]): readonly SightedHit[] => {
    let found: SightedHit[] | undefined;
    for (let phrase = 0; phrase < numbers.length; phrase++) {
      const own = hits.get(numbers[phrase] as number);
      if (own === undefined) continue;
      found ??= [];
      for (const { first, last } of own) found.push({ first, last, phrase });
    }
    return found?.sort(byPlace) ?? NO_HITS;
  };

  const others = othersWords(words, numbered(lookout.marking), numbered(lookout.until));
  const isOthers = ({ first, last }: PhraseHit) => others[first] === true || others[last] === true;
  const wordCount = words.sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);

  // Many signals share the phrases that silence them: where those stand is found out once.
  const known = new Map<number, ReadonlySet<number>>();
  const sentencesWith = (number: number): ReadonlySet<number> => {
    const found = hits.get(number) ?? [];
    const sentences =
      known.get(number) ?? new Set(found.map(({ first }) => words.sentence[first] ?? 0));
    known.set(number, sentences);
    return sentences;
  };
  const candidates = new Set<Signal>();
  for (const number of hits.keys()) {
    for (const signal of lookout.triggers.get(number) ?? []) candidates.add(signal);
  }
  return {
    candidates,
    words,
    others,
    steps: steps + words.readings.length,
    sightings: (signal) => {
      const roles = lookout.roles.get(signal);
      const numbersOf = (role: PhraseRole) => roles?.get(role) ?? [];
      return {
        words,
        wordCount,
        hits: (role) => numbered(numbersOf(role)),
        has: (role, sentence) =>
          numbersOf(role).some((number) =>
            sentence === undefined ? hits.has(number) : sentencesWith(number).has(sentence),
          ),
        isOthers,
      };
    },
  };
}
