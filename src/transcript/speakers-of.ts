// The people in a talk, in the order in which they first speak.
import type { Role, TalkTurn, Turn } from './turn.ts';

export function speakersOf(turns: readonly Turn[]): readonly string[] {
  return [...new Set(turns.map(({ speaker }) => speaker))];
}

export function speakersOn(side: Role, turns: readonly TalkTurn[]): readonly string[] {
  return speakersOf(turns.filter(({ role }) => role === side));
}
