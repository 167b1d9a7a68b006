// A transcript as plain text: a name and a colon before what somebody says, and the lines under it.
import { findSpeakers } from './find-speakers.ts';
import { comparableLabel } from './label-words.ts';
import type { Said } from './said.ts';
import { type LineTime, readSpeakerLine, type SpeakerLine } from './speaker-line.ts';

export interface SaidLines {
  readonly said: readonly Said[];
  /** What stands above the first name. */
  readonly preamble: string;
}

/** No talk is held at this hour of the night: such a time counts from the start of a recording. */
const EARLIEST_CLOCK_SECONDS = 5 * 60;

/** @returns undefined when nobody speaks in it. */
export function readLines(text: string, lead?: string): SaidLines | undefined {
  const lines: string[] = [];
  const possible: (SpeakerLine | undefined)[] = [];
  const labelled: SpeakerLine[] = [];
  for (const whole of text.split('\n')) {
    const line = whole.trim();
    if (line === '') continue;
    const begun = readSpeakerLine(line);
    lines.push(line);
    possible.push(begun);
    if (begun) labelled.push(begun);
  }
  const speakers = findSpeakers({ lines: lines.length, labelled, lead, isTalk: false });
  if (speakers.size === 0) return undefined;

  const said: { speaker: string; lines: string[]; time: LineTime | undefined }[] = [];
  const preamble: string[] = [];
  for (const [at, line] of lines.entries()) {
    const begun = speakerOf(possible[at], speakers);
    if (begun) said.push({ speaker: begun.label, lines: [begun.rest], time: begun.time });
    else (said.at(-1)?.lines ?? preamble).push(line);
  }
  const inSeconds = countsSeconds(said.flatMap(({ time }) => time ?? []));
  return {
    said: said.map(({ speaker, lines: own, time }) => ({
      speaker,
      text: own.join(' '),
      ...(time && inSeconds && { from: time.seconds }),
    })),
    preamble: preamble.join('\n'),
  };
}

function speakerOf(
  line: SpeakerLine | undefined,
  speakers: ReadonlySet<string>,
): SpeakerLine | undefined {
  return line && speakers.has(comparableLabel(line.label)) ? line : undefined;
}

/** "14:05" may be five past two, or the fifteenth minute: the first time of all tells. */
function countsSeconds(times: readonly LineTime[]): boolean {
  const [first] = times;
  return first?.parts === 3 || (first !== undefined && first.seconds < EARLIEST_CLOCK_SECONDS);
}
