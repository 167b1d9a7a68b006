// A line that may begin what somebody says: "Petra: ...", "[00:12:03] P. de Vries (HR): ...", "Petra  0:03".
import { hasUnusualLetters, USUAL_LETTERS } from './usual-letters.ts';

export interface SpeakerLine {
  /** As it stands there, without time and stars. */
  readonly label: string;
  /** What comes behind the name, on this line. */
  readonly rest: string;
  readonly time?: LineTime;
}

export interface LineTime {
  /** If both parts are minutes and seconds, or all three are there. */
  readonly seconds: number;
  /** "14:05": an hour of the clock or minutes of a recording, which only the other times can tell. */
  readonly parts: 2 | 3;
}

/** Names are never longer; a sentence with a colon in it often is. */
const LONGEST_LABEL = 60;
/** One to six. */
const FEW_WORDS = /^\S+(?:\s+\S+){0,5}$/;

const TIME = String.raw`[[(]?(\d{1,3})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,3})?)?(?:\s?uur)?[\])]?`;
const TIME_FIRST = new RegExp(`^${TIME}(?:\\s*[-–—|]\\s*|\\s+|(?=\\*))`);
const TIME_LAST = new RegExp(`(?:\\s+|(?=[[(]))${TIME}$`);
/** Without these a time neither begins nor ends: most lines. */
const TIME_BEGINS = '[(0123456789';
const TIME_ENDS = '0123456789])r';
/** Also of "Petra:Hoe gaat het?", and not of an address or a time. */
const BEHIND_COLON = /^(?:[\s*A-ZÀ-ÖØ-Þ"“‘…]|$)/;
/** What meeting tools put behind a name, and between its letters. */
const IN_NAME = String.raw` .'’\-–(),&/@_`;
/** Letters, accents, initials, hyphens. */
const NAME = new RegExp(`^\\p{L}[\\p{L}\\p{M}\\p{N}${IN_NAME}]*$`, 'u');
const USUAL_NAME = new RegExp(`^[${USUAL_LETTERS}][${USUAL_LETTERS}0-9${IN_NAME}]*$`);

/** @returns undefined when the line can not be one; whether it is one, the whole transcript must tell. */
export function readSpeakerLine(line: string): SpeakerLine | undefined {
  const trimmed = line.trim();
  const first = TIME_BEGINS.includes(trimmed.charAt(0)) ? TIME_FIRST.exec(trimmed) : null;
  const named = first === null ? trimmed : trimmed.slice(first[0].length);
  const colon = colonOf(named);
  if (colon === undefined) return first === null ? readHeading(named) : undefined;
  const bare = named.slice(0, colon).replaceAll('**', '').trim();
  const last = timeAtEnd(bare);
  const label = last === null ? bare : bare.slice(0, last.index).trim();
  if (!isName(label)) return undefined;
  const time = timeOf(first ?? last);
  // "**Petra:** ...": what was opened before the name is closed behind the colon.
  const rest = named.slice(colon + 1).replace(named.startsWith('**') ? /^\*\*/ : '', '');
  return { label, rest: rest.trim(), ...(time && { time }) };
}

/** Teams as text: the name and the time on a line of their own, the words under it. */
function readHeading(line: string): SpeakerLine | undefined {
  if (line.length > LONGEST_LABEL + 12) return undefined;
  const last = timeAtEnd(line);
  const label = last === null ? '' : line.slice(0, last.index).trim();
  const time = timeOf(last);
  return isName(label) && time ? { label, rest: '', time } : undefined;
}

function timeAtEnd(text: string): RegExpExecArray | null {
  return TIME_ENDS.includes(text.charAt(text.length - 1)) ? TIME_LAST.exec(text) : null;
}

/** The first colon with white space, stars, a capital, a quote or nothing behind it; not the one in "14:05". */
function colonOf(line: string): number | undefined {
  for (let at = line.indexOf(':'); at !== -1; at = line.indexOf(':', at + 1)) {
    if (at > LONGEST_LABEL + 16) return undefined;
    if (BEHIND_COLON.test(line.slice(at + 1, at + 2))) return at;
  }
  return undefined;
}

function isName(label: string): boolean {
  if (label.length > LONGEST_LABEL || !FEW_WORDS.test(label)) return false;
  return (hasUnusualLetters(label) ? NAME : USUAL_NAME).test(label);
}

function timeOf(found: RegExpExecArray | null): LineTime | undefined {
  if (found === null) return undefined;
  const [, first = '0', second = '0', third] = found;
  if (third === undefined) return { seconds: Number(first) * 60 + Number(second), parts: 2 };
  return { seconds: Number(first) * 3600 + Number(second) * 60 + Number(third), parts: 3 };
}
