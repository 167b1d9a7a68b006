// Cues that say the name in their words, as Zoom writes them: "Petra Jansen: Kom binnen."
import { findSpeakers } from './find-speakers.ts';
import { comparableLabel } from './label-words.ts';
import type { Said } from './said.ts';
import { readSpeakerLine } from './speaker-line.ts';

/** Cues with a voice tag stay as they are. @returns undefined when nobody is named anywhere. */
export function nameCues(cues: readonly Said[], lead?: string): readonly Said[] | undefined {
  const lines = cues.flatMap((cue) => (cue.speaker === undefined ? linesOf(cue) : [cue]));
  const unnamed = lines.filter(({ speaker }) => speaker === undefined);
  const labelled = unnamed.flatMap(({ text }) => readSpeakerLine(text) ?? []);
  const speakers = findSpeakers({ lines: unnamed.length, labelled, lead, isTalk: true });
  const named = lines.map((line): Said => {
    if (line.speaker !== undefined) return line;
    const found = readSpeakerLine(line.text);
    if (found === undefined || !speakers.has(comparableLabel(found.label))) return line;
    return { ...line, speaker: found.label, text: found.rest };
  });
  return named.some(({ speaker }) => speaker !== undefined) ? named : undefined;
}

/** Each line of a cue may be somebody else's; the time is shared among them. */
function linesOf(cue: Said): readonly Said[] {
  const lines = cue.text.split('\n').filter((line) => line.trim() !== '');
  const { from, to } = cue;
  if (from === undefined || to === undefined) return lines.map((text) => ({ text }));
  const each = (to - from) / Math.max(1, lines.length);
  return lines.map((text, at) => ({ text, from: from + at * each, to: from + (at + 1) * each }));
}
