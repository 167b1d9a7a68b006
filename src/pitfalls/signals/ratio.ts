// A signal that fires on proportions in a talk: statements to questions, or how much of it one side says.
import { COUNTED, type Counted, type RatioSignal } from './signal.ts';
import type { SightedTurn, SignalKind } from './signal-kind.ts';

export const ratio: SignalKind<RatioSignal> = {
  keys: ['of', 'to', 'at-least', 'from'],

  read(fields, base) {
    return {
      kind: 'ratio',
      ...base,
      of: fields.choice('of', COUNTED),
      to: fields.choice('to', COUNTED),
      atLeast: fields.number('at-least', { min: 0, max: 1000 }),
      from: fields.number('from', { min: 1, max: 100_000 }),
    };
  },

  phrases: () => ({}),

  trigger: () => undefined,

  findInTurns(signal, turns) {
    const own = turns.filter(({ kind }) => signal.scope.kinds.includes(kind));
    if (own.length === 0) return [];
    const of = count(signal.of, own, turns);
    const to = count(signal.to, own, turns);
    if (of < signal.from || of < signal.atLeast * to) return [];
    const longest = own.reduce((most, turn) =>
      turn.sightings.words.wordCount > most.sightings.words.wordCount ? turn : most,
    );
    const { words } = longest.sightings;
    // From the first word to the last: at both ends stands a mark.
    return [{ turn: turns.indexOf(longest), first: 1, last: words.count - 2 }];
  },
};

function count(what: Counted, own: readonly SightedTurn[], all: readonly SightedTurn[]): number {
  const sum = (turns: readonly SightedTurn[], of: (turn: SightedTurn) => number) =>
    turns.reduce((total, turn) => total + of(turn), 0);
  const sentences = (turn: SightedTurn) => turn.sightings.words.sentences;
  switch (what) {
    case 'all-words':
      return sum(all, (turn) => turn.sightings.words.wordCount);
    case 'words':
      return sum(own, (turn) => turn.sightings.words.wordCount);
    case 'sentences':
      return sum(own, (turn) => sentences(turn).length);
    case 'questions':
      return sum(own, (turn) => sentences(turn).filter(({ isQuestion }) => isQuestion).length);
    case 'statements':
      return sum(own, (turn) => sentences(turn).filter(({ isQuestion }) => !isQuestion).length);
  }
}
