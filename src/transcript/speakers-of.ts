// The people in a talk, in the order in which they first speak.
import type { Turn } from './turn.ts';

export function speakersOf(turns: readonly Turn[]): readonly string[] {
  return [...new Set(turns.map(({ speaker }) => speaker))];
}
