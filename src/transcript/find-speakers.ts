// Which names before a colon are people who talk, and not heads in somebody's notes.
import { canBeSpeaker, comparableLabel } from './label-words.ts';
import { roleInComparable } from './role-words.ts';
import type { SpeakerLine } from './speaker-line.ts';
import { ROLES, type Role } from './turn.ts';

export interface PossibleSpeakers {
  /** How many lines hold words. */
  readonly lines: number;
  /** Those that may begin with a name, in the order of the text. */
  readonly labelled: readonly SpeakerLine[];
  /** The name that is said to be the lead's. */
  readonly lead: string | undefined;
  /** Somebody speaks here for certain: cues of a recording are never a form. */
  readonly isTalk: boolean;
}

/** A line that may begin with a name, with what is to be known of that. */
interface Labelled {
  readonly line: SpeakerLine;
  readonly key: string;
  readonly role: Role | undefined;
}

/** Part of the lines that must begin with a name, when nothing else shows that people talk. */
const MOSTLY = 0.6;
/** Fewer lines with a name than one in so many are sentences with a colon in a long text. */
const LINES_A_TURN = 40;
/** So many people never sit at one table: those are sentences with a colon as well. */
const MOST_SPEAKERS = 20;

/** @returns comparable labels; empty when nobody talks here. */
export function findSpeakers(possible: PossibleSpeakers): ReadonlySet<string> {
  const { lines, lead, isTalk } = possible;
  const labelled: Labelled[] = [];
  const counts = new Map<string, number>();
  const roles = new Map<string, Role | undefined>();
  for (const line of possible.labelled) {
    const key = comparableLabel(line.label);
    const count = counts.get(key) ?? 0;
    if (count === 0) {
      if (!canBeSpeaker(key)) continue;
      roles.set(key, roleInComparable(key));
    }
    labelled.push({ line, key, role: roles.get(key) });
    counts.set(key, count + 1);
  }
  const named = lead === undefined ? undefined : comparableLabel(lead);
  const everyLine = labelled.length === lines;
  const speakers = new Set<string>();
  for (const { line, key, role } of labelled) {
    const count = counts.get(key) ?? 0;
    const again = count > 2 || (count === 2 && /^\p{Lu}/u.test(line.label));
    const known = key === named || role !== undefined;
    if (known || again || everyLine) speakers.add(key);
  }
  const [only] = speakers;
  if (speakers.size === 1 && ((counts.get(only ?? '') ?? 0) > 1 || only === named)) {
    // The other one says a thing only once.
    for (const { line, key } of labelled) if (isName(line.label)) speakers.add(key);
  }

  const turns = [...speakers].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const isScattered = turns * LINES_A_TURN < lines || speakers.size > MOST_SPEAKERS;
  if (!isTalk && named === undefined && isScattered) return new Set();
  const someoneSpeaksAgain = [...speakers].some((key) => (counts.get(key) ?? 0) >= 2);
  if (speakers.size >= 2 && (someoneSpeaksAgain || speakers.has(named ?? ''))) return speakers;
  const oneVoice = everyLine && labelled.some(({ role }) => role !== undefined);
  const looksLikeTalk = isTalk || oneVoice || haveConversation(labelled, lines);
  return looksLikeTalk ? speakers : new Set();
}

/** Both sides say something: "Medewerker: P1042" is the head of a form. */
function haveConversation(labelled: readonly Labelled[], lines: number): boolean {
  const mostly = labelled.length / lines >= MOSTLY;
  return ROLES.every((side) =>
    labelled.some(({ line, role }) => {
      return role === side && (mostly || /[.?!…]["'”’]?$/.test(line.rest));
    }),
  );
}

/** "Kim", "Petra de Vries": each word with a capital, but for the small ones between. */
function isName(label: string): boolean {
  const words = label.split(/\s+/);
  const small = /^(?:van|de|der|den|ten|ter|te|el|von|da|’t|'t)$/;
  return words.every((word) => /^[(\p{Lu}]/u.test(word) || small.test(word));
}
