// What the classifier says of every turn while its whole talk was left out of the learning.
import { TextSummer } from '../../../src/pitfalls/classifier/text-summer.ts';
import { haveSupport } from '../../../src/pitfalls/classifier/weigh-words.ts';
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
    const summer = new TextSummer(learned);
    return talks
      .filter(isOut)
      .map((line): HeldTurn => ({ line, seen: seenIn(learned, summer, line.kind, line.text) }));
  }).flat();
}

function seenIn(learned: Learned, summer: TextSummer, kind: UtteranceKind, text: string): Seen {
  const names = learned.header.allowed[kind];
  const sums = summer.read(kind, text).slice();
  return {
    sums,
    allowed: FLAG_CLASSES.map((name) => names.includes(name)),
    supported: FLAG_CLASSES.map((_, c) => haveSupport(summer.weigh(c))),
  };
}
