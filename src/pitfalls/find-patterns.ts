// The pattern over conversations with one person: the same pitfall in the third of them, or a later one.
import { confirmedSigns } from '../interview/confirmed-signs.ts';
import type { Conversation } from '../interview/replay.ts';
import type { Pitfall, Playbook } from '../playbook/playbook.ts';
import { counterMoveFor } from './counter-move.ts';
import { findPitfalls } from './find-pitfalls.ts';
import type { Flag } from './flag.ts';

/** A pitfall that counts: by a rule, by the lead's own mark, or by a sign the lead said was right. */
export interface SeenPitfall {
  readonly pitfall: string;
  /** Sentences that were offered with it. */
  readonly offered: readonly string[];
}

export interface PitfallsOfTalk {
  /** "2026-11-26" */
  readonly date: string;
  readonly pitfalls: readonly SeenPitfall[];
}

/** In how many conversations something has to be seen before it is called a pattern. */
const PATTERN = 3;

/** Signs that nobody judged, or that were dismissed, are not among them. Each pitfall once. */
export function seenPitfalls(
  playbook: Playbook,
  conversation: Pick<Conversation, 'answers' | 'jotted' | 'judged' | 'path'>,
): readonly SeenPitfall[] {
  const flags = findPitfalls(playbook, conversation);
  const signs = confirmedSigns(conversation);
  return playbook.pitfalls.flatMap((pitfall): SeenPitfall[] => {
    const flag = flags.find((one) => one.pitfall === pitfall.id);
    const sign = signs.includes(pitfall.id);
    if (flag === undefined && !sign) return [];
    return [
      {
        pitfall: pitfall.id,
        offered: [...(flag ? [flag.counterMove] : []), ...(sign ? withSign(pitfall) : [])],
      },
    ];
  });
}

/** A sign comes with a sentence for the moment itself or for afterwards, by where its words stand. */
function withSign(pitfall: Pitfall): readonly string[] {
  return [counterMoveFor(pitfall, 'in-talk'), counterMoveFor(pitfall, 'afterwards')];
}

/**
 * Pure. A pattern is never a conclusion: it says in which conversations, and offers something else to say.
 * @param now what this conversation shows.
 * @param earlier conversations with the same person before this one, oldest first.
 */
export function findPatterns(
  playbook: Playbook,
  now: readonly SeenPitfall[],
  earlier: readonly PitfallsOfTalk[],
): readonly Flag[] {
  return playbook.pitfalls.flatMap((pitfall): Flag[] => {
    const seen = now.find((one) => one.pitfall === pitfall.id);
    const before = seenIn(pitfall.id, earlier);
    if (seen === undefined || before.length + 1 < PATTERN) return [];
    const dates = before.map(({ date }) => date);
    return [
      {
        pitfall: pitfall.id,
        side: pitfall.side,
        severity: pitfall.severity,
        confirmed: false,
        reasons: [{ source: 'pattern', dates, beforehand: false }],
        counterMove: untriedMove(pitfall, [...before.map(({ offered }) => offered), seen.offered]),
      },
    ];
  });
}

/** The talks in which this pitfall was seen, with what was offered then; oldest first. */
export function seenIn(pitfall: string, talks: readonly PitfallsOfTalk[]) {
  return talks.flatMap(({ date, pitfalls }) =>
    pitfalls.flatMap((one) => (one.pitfall === pitfall ? { date, offered: one.offered } : [])),
  );
}

/** Each conversation further another one; when all were offered, at least not the last one again. */
function untriedMove({ counterMoves }: Pitfall, offers: readonly (readonly string[])[]): string {
  const offered = offers.flat();
  const untried = counterMoves.filter((move) => !offered.includes(move));
  const others = counterMoves.filter((move) => !offers.at(-1)?.includes(move));
  const choice = [untried, others, counterMoves].find((some) => some.length > 0) ?? [];
  return choice[(offers.length - PATTERN) % choice.length] ?? '';
}
