// WebVTT and SRT as meeting tools export them: cue ids, notes, styles and all.
import { readCueText } from './cue-text.ts';
import { readCueTime } from './cue-time.ts';
import type { Said } from './said.ts';

/** Blocks of WebVTT that nobody said. */
const NOT_SAID = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const HEADER = /^WEBVTT(?:\s|$)/;
/** A number, or one long word such as "3f0c1a52-8d0e/12-0". */
const CUE_ID = /^(?:\d+|(?=\S*\d)(?=\S*[-_/])\S+)$/;
const LONGEST_ID = 100;

interface Cue {
  from: number;
  to: number;
  lines: string[];
  /** Of its time, in the file, from 1: the words begin on the next. */
  line: number;
}

/** @returns undefined when the text has no cues: then it is something else. */
export function readCues(text: string): readonly Said[] | undefined {
  const isWebVtt = HEADER.test(text.trimStart());
  if (!isWebVtt && !text.includes('-->')) return undefined;
  const cues: Cue[] = [];
  const trimmed = text.trim();
  let line = lineEndsIn(text.slice(0, text.indexOf(trimmed))) + 1;
  for (const block of trimmed.split(/\n[ \t]*\n/)) {
    readBlock(block, line, { isWebVtt, cues });
    line += lineEndsIn(block) + 2;
  }
  if (cues.length === 0) return isWebVtt ? [] : undefined;
  return cues.flatMap(({ from, to, lines, line: time }) =>
    readCueText(lines.join('\n')).map((piece) => ({ ...piece, from, to, line: time + 1 })),
  );
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

interface CuesSoFar {
  readonly isWebVtt: boolean;
  readonly cues: Cue[];
}

function readBlock(block: string, first: number, { isWebVtt, cues }: CuesSoFar): void {
  const lines = block.split('\n');
  const times = lines.map(readCueTime);
  const hasTime = times.some((time) => time !== undefined);
  if (!hasTime) {
    if (isWebVtt && (NOT_SAID.test(block) || HEADER.test(block))) return;
    // A cue with an empty line in it; an id alone says nothing.
    if (!isCueId(block)) cues.at(-1)?.lines.push(...lines);
    return;
  }
  let begun = false;
  for (const [at, line] of lines.entries()) {
    const time = times[at];
    if (time !== undefined) {
      cues.push({ ...time, lines: [], line: first + at });
      begun = true;
      continue;
    }
    // Before the first time stands the id; before a later one only what looks like an id is one.
    const isId = times[at + 1] !== undefined && isCueId(line);
    if (begun && !isId) cues.at(-1)?.lines.push(line);
  }
}

function isCueId(line: string): boolean {
  const id = line.trim();
  return id.length <= LONGEST_ID && CUE_ID.test(id);
}
