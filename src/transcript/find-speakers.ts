// Which names before a colon are people who talk, and not heads in somebody's notes.
import { canBeSpeaker, comparableLabel, roleInLabel } from './label-words.ts';
import { ROLES } from './turn.ts';

export interface LabelCount {
  /** Of lines that hold words. */
  readonly lines: number;
  /** As they stand there, in the order of the text, one for each line that has one. */
  readonly labels: readonly string[];
  /** The name that is said to be the lead's. */
  readonly lead: string | undefined;
}

/** Part of the lines that must begin with a name, when no name comes back to show that people talk. */
const MOSTLY = 0.6;

/** @returns comparable labels; empty when nobody talks here. */
export function findSpeakers({ lines, labels, lead }: LabelCount): ReadonlySet<string> {
  const possible = labels.filter(canBeSpeaker);
  const counts = new Map<string, number>();
  for (const label of possible) {
    const key = comparableLabel(label);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = lead === undefined ? undefined : comparableLabel(lead);
  const everyLine = possible.length === lines;
  const speakers = new Set<string>();
  for (const label of possible) {
    const key = comparableLabel(label);
    const count = counts.get(key) ?? 0;
    const known = key === named || roleInLabel(label) !== undefined;
    const again = count >= (startsWithCapital(label) ? 2 : 3);
    if (known || again || everyLine) speakers.add(key);
  }

  const someoneSpeaksAgain = [...speakers].some((key) => (counts.get(key) ?? 0) >= 2);
  if (speakers.size >= 2 && (someoneSpeaksAgain || speakers.has(named ?? ''))) return speakers;
  const roles = new Set(possible.map(roleInLabel));
  const bothSides = ROLES.every((role) => roles.has(role)) && possible.length / lines >= MOSTLY;
  const oneVoice = everyLine && possible.length > 0 && ROLES.some((role) => roles.has(role));
  return bothSides || oneVoice ? speakers : new Set();
}

function startsWithCapital(label: string): boolean {
  return /^\p{Lu}/u.test(label);
}
