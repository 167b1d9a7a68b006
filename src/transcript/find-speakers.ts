// Which names before a colon are people who talk, and not heads in somebody's notes.
import { canBeSpeaker, comparableLabel, roleInLabel } from './label-words.ts';
import type { SpeakerLine } from './speaker-line.ts';
import { ROLES } from './turn.ts';

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

/** Part of the lines that must begin with a name, when nothing else shows that people talk. */
const MOSTLY = 0.6;
/** Fewer lines with a name than one in so many are sentences with a colon in a long text. */
const LINES_A_TURN = 40;
/** So many people never sit at one table: those are sentences with a colon as well. */
const MOST_SPEAKERS = 20;

/** @returns comparable labels; empty when nobody talks here. */
export function findSpeakers(possible: PossibleSpeakers): ReadonlySet<string> {
  const { lines, lead, isTalk } = possible;
  const labelled = possible.labelled.filter(({ label }) => canBeSpeaker(label));
  const counts = new Map<string, number>();
  for (const { label } of labelled) {
    const key = comparableLabel(label);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = lead === undefined ? undefined : comparableLabel(lead);
  const everyLine = labelled.length === lines;
  const speakers = new Set<string>();
  for (const { label } of labelled) {
    const key = comparableLabel(label);
    const again = (counts.get(key) ?? 0) >= (/^\p{Lu}/u.test(label) ? 2 : 3);
    const known = key === named || roleInLabel(label) !== undefined;
    if (known || again || everyLine) speakers.add(key);
  }
  const [only] = speakers;
  if (speakers.size === 1 && ((counts.get(only ?? '') ?? 0) > 1 || only === named)) {
    // The other one says a thing only once.
    for (const { label } of labelled) if (isName(label)) speakers.add(comparableLabel(label));
  }

  const turns = [...speakers].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const isScattered = turns * LINES_A_TURN < lines || speakers.size > MOST_SPEAKERS;
  if (!isTalk && named === undefined && isScattered) return new Set();
  const someoneSpeaksAgain = [...speakers].some((key) => (counts.get(key) ?? 0) >= 2);
  if (speakers.size >= 2 && (someoneSpeaksAgain || speakers.has(named ?? ''))) return speakers;
  const isRole = ({ label }: SpeakerLine) => roleInLabel(label) !== undefined;
  const oneVoice = everyLine && labelled.some(isRole);
  const looksLikeTalk = isTalk || oneVoice || haveConversation(labelled, lines);
  return looksLikeTalk ? speakers : new Set();
}

/** Both sides say something: "Medewerker: P1042" is the head of a form. */
function haveConversation(labelled: readonly SpeakerLine[], lines: number): boolean {
  const mostly = labelled.length / lines >= MOSTLY;
  return ROLES.every((role) =>
    labelled.some(({ label, rest }) => {
      return roleInLabel(label) === role && (mostly || /[.?!…]["'”’]?$/.test(rest));
    }),
  );
}

/** "Kim", "Petra de Vries": each word with a capital, but for the small ones between. */
function isName(label: string): boolean {
  const words = label.split(/\s+/);
  const small = /^(?:van|de|der|den|ten|ter|te|el|von|da|’t|'t)$/;
  return words.every((word) => /^[(\p{Lu}]/u.test(word) || small.test(word));
}
