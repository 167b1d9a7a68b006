// The signs of pitfalls that the lead looked at and found right.
import type { Conversation } from './replay.ts';

/** Their classes, each once; what was said in an answer that is gone or stale does not count. */
export function confirmedSigns({
  judged,
  path,
}: Pick<Conversation, 'judged' | 'path'>): readonly string[] {
  const stands = (address: string) =>
    path.some(
      ({ step, kept, stale }) =>
        step.address === address && kept?.answer.status === 'given' && !stale,
    );
  const confirmed = judged.filter(
    ({ verdict, address }) => verdict === 'confirmed' && stands(address),
  );
  return [...new Set(confirmed.map((one) => one.class))];
}
