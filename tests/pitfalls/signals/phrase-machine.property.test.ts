// The law of the machine: it finds what trying every phrase at every word would find.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Phrase } from '../../../src/pitfalls/signals/phrase.ts';
import { type PhraseHit, PhraseMachine } from '../../../src/pitfalls/signals/phrase-machine.ts';
import { splitWords } from '../../../src/pitfalls/signals/split-words.ts';

const WORDS = ['aap', 'noot', 'mies', 'wim'] as const;

const anyWord = fc.constantFrom(...WORDS).map((usual): Phrase => ({ type: 'word', usual }));
const anyGap = fc
  .integer({ min: 1, max: 3 })
  .map((most): Phrase => ({ type: 'gap', most, written: `...${most}` }));

const { anySequence } = fc.letrec<{ anyPhrase: Phrase; anySequence: Phrase }>((tie) => ({
  anyPhrase: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: anyWord },
    { weight: 2, arbitrary: anyGap },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('choice' as const),
        options: fc.array(tie('anySequence'), { minLength: 1, maxLength: 2 }),
        optional: fc.boolean(),
      }),
    },
  ),
  anySequence: fc
    .array(tie('anyPhrase'), { minLength: 1, maxLength: 3 })
    .map((parts): Phrase => ({ type: 'sequence', parts: [...parts] })),
}));

/** As phrases are written: they begin and end with a word. */
const anyWhole = fc
  .tuple(anyWord, anySequence, anyWord)
  .map((parts): Phrase => ({ type: 'sequence', parts }));

const anyText = fc
  .array(fc.constantFrom(...WORDS, 'jet', 'schapen'), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

/** Where a phrase that begins at a word can end: places behind its last word. */
function endsOf(phrase: Phrase, words: readonly string[], from: number): Set<number> {
  switch (phrase.type) {
    case 'word':
      return new Set(words[from] === phrase.usual ? [from + 1] : []);
    case 'gap': {
      const most = Math.min(phrase.most, words.length - from);
      return new Set(Array.from({ length: most + 1 }, (_, i) => from + i));
    }
    case 'choice': {
      const ends = phrase.options.flatMap((option) => [...endsOf(option, words, from)]);
      return new Set(phrase.optional ? [from, ...ends] : ends);
    }
    case 'sequence':
      return phrase.parts.reduce((starts, part) => endsFrom(starts, part, words), new Set([from]));
    default:
      throw new Error(`not among these phrases: ${phrase.type}`);
  }
}

function endsFrom(starts: ReadonlySet<number>, part: Phrase, words: readonly string[]) {
  const ends = new Set<number>();
  for (const at of starts) for (const end of endsOf(part, words, at)) ends.add(end);
  return ends;
}

/** For every word that a hit ends with, the shortest one. */
function hitsByTrying(phrase: Phrase, words: readonly string[]): readonly PhraseHit[] {
  const firsts = new Map<number, number>();
  words.forEach((_, first) => {
    for (const end of endsOf(phrase, words, first)) firsts.set(end - 1, first);
  });
  return [...firsts]
    .map(([last, first]) => ({ first: first + 1, last: last + 1 }))
    .sort((a, b) => a.last - b.last);
}

it('finds what trying every phrase at every word would find', () => {
  fc.assert(
    fc.property(fc.array(anyWhole, { minLength: 1, maxLength: 4 }), anyText, (phrases, text) => {
      const machine = new PhraseMachine(new Map());
      const numbers = phrases.map((phrase) => machine.add(phrase));
      const found = machine.find(splitWords(text));
      const words = text.split(' ');
      phrases.forEach((phrase, i) => {
        expect(found.hitsOf(numbers[i] ?? -1)).toEqual(hitsByTrying(phrase, words));
      });
    }),
    { numRuns: 300 },
  );
});
