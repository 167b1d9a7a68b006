// The text of a talk, in whatever shape it was kept, as turns with a side; or notes, when nobody talks in it.
import { type AssignedRoles, assignRoles } from './assign-roles.ts';
import { joinTurns } from './join-turns.ts';
import { nameCues } from './name-cues.ts';
import { readCues } from './read-cues.ts';
import { readLines, type SaidLines } from './read-lines.ts';
import type { Said } from './said.ts';
import { speakersOf } from './speakers-of.ts';
import { countWords } from './tidy-words.ts';

export type Reading =
  | (AssignedRoles & {
      readonly kind: 'talk';
      /** Words above the first name, which are nobody's. */
      readonly wordsBefore: number;
    })
  /** It is a talk, but not clear whose side is whose; or nobody in it has the name that was given. */
  | { readonly kind: 'unclear'; readonly speakers: readonly string[] }
  /** `text` without cue times, where there were any; `lines` tells for each of its lines which it is in the file. */
  | { readonly kind: 'notes'; readonly text: string; readonly lines?: readonly number[] };

/** Only where somebody is said to talk: notes are full of these. */
const ITALIC_NAME = /^[ \t]*[*_]([^*_:\n]{1,60})(?::[*_]|[*_]:)/gm;
const NO_SPACE = /^([^:\n]{1,60}):(?=["“‘\p{L}])/gmu;
const LIST_SIGN = /^[ \t]*(?:[-–•*]|\d{1,3}[.)])[ \t]+/gm;

/**
 * Reads WebVTT, SRT and plain text with names; line ends as "\n", with or without byte order mark.
 * @param lead the team lead's name, as in the text or a word of it; several with commas between.
 */
export function readTranscript(
  text: string,
  { lead }: { readonly lead?: string | undefined } = {},
): Reading {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text;
  const plain = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  const cues = readCues(plain);
  if (cues !== undefined) {
    const named = nameCues(cues, lead);
    if (named !== undefined) return asTalk(named, '', lead);
    return notesOf(cues);
  }
  const body = withoutFrontMatter(plain);
  const found = readLines(body, lead) ?? readLoosely(body, lead);
  return found ? asTalk(found.said, found.preamble, lead) : { kind: 'notes', text: plain };
}

function notesOf(cues: readonly Said[]): Reading {
  const lines: number[] = [];
  for (const { text, line = 1 } of cues) {
    lines.push(line);
    if (text.includes('\n'))
      for (const at of text.split('\n').keys()) if (at > 0) lines.push(line + at);
  }
  return { kind: 'notes', text: cues.map(({ text }) => text).join('\n'), lines };
}

/** Whoever names the lead says that it is a talk: then what looks like a list with heads is one. */
function readLoosely(text: string, lead: string | undefined): SaidLines | undefined {
  if (lead === undefined) return undefined;
  const plain = text.replace(LIST_SIGN, '').replace(ITALIC_NAME, '$1: ');
  return readLines(plain.replace(NO_SPACE, '$1: '), lead);
}

function asTalk(said: readonly Said[], preamble: string, lead: string | undefined): Reading {
  const turns = joinTurns(said);
  const assigned = assignRoles(turns, lead);
  if (assigned === undefined) return { kind: 'unclear', speakers: speakersOf(turns) };
  return { kind: 'talk', ...assigned, wordsBefore: countWords(preamble) };
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '');
}
