// What the classifier says of every turn while its whole talk was left out of the learning.
import { ClassifierEngine } from '../../../src/pitfalls/classifier/classifier-engine.ts';
import type { Learned } from '../../../src/pitfalls/classifier/weights.ts';
import { FLAG_CLASSES } from '../../../src/pitfalls/text-flag.ts';
import type { UtteranceKind } from '../../../src/pitfalls/utterance.ts';
import type { Seen } from './held-out.ts';
import { learn } from './learn.ts';
import type { Corpus, Line } from './read-corpus.ts';

export interface HeldTurn {
  readonly line: Line;
  readonly seen: Seen;
}

/** Two talks at a time. */
const PARTS = 7;

export function holdOutTalks({ lines, talks }: Corpus): readonly HeldTurn[] {
  const names = [...new Set(talks.map(({ talk }) => talk))];
  return Array.from({ length: PARTS }, (_, part) => {
    const isOut = ({ talk }: Line) => names.indexOf(talk) % PARTS === part;
    const learned = learn([...lines, ...talks.filter((turn) => !isOut(turn))]);
    const engine = ClassifierEngine.withWeights(learned);
    return talks
      .filter(isOut)
      .map((line): HeldTurn => ({ line, seen: seenIn(learned, engine, line.kind, line.text) }));
  }).flat();
}

function seenIn(
  learned: Learned,
  engine: ClassifierEngine,
  kind: UtteranceKind,
  text: string,
): Seen {
  const names = learned.header.allowed[kind];
  engine.open(text);
  engine.score(kind, { start: 0, end: text.length });
  return {
    sums: engine.sums.slice(),
    allowed: FLAG_CLASSES.map((name) => names.includes(name)),
    supported: FLAG_CLASSES.map((_, c) => engine.runFor(c) !== undefined),
  };
}
