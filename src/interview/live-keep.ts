// A typed line is checked and kept, or there is a reason why not yet. The same for screen and plain lines.
import { cleanText } from '../domain/clean-text.ts';
import { LONGEST_TEXT } from './accept-answer.ts';
import { type LiveLine, readLiveLine } from './live-line.ts';
import type { LiveTalk, NewJotting } from './live-talk.ts';

/** `which-mark` is no refusal but a question: which one. */
export type LineRefusal = 'empty' | 'no-cause' | 'no-words' | 'too-long' | 'which-mark';

/** @returns undefined when the line is kept, and on disk. */
export async function keepLine(talk: LiveTalk, typed: string): Promise<LineRefusal | undefined> {
  const line = readLiveLine(cleanText(typed, { severalLines: false }), talk.playbook.causes);
  const jotting = asJotting(line, talk);
  if (typeof jotting === 'string') return jotting;
  await talk.jot(jotting);
  return undefined;
}

function asJotting(line: LiveLine, talk: LiveTalk): NewJotting | LineRefusal {
  if (line.kind === 'mark') return 'which-mark';
  if (line.text.length > LONGEST_TEXT) return 'too-long';
  if (line.kind !== 'evidence') return line.text === '' ? 'empty' : line;
  const { kind, direction, cause } = line;
  if (cause === undefined) return 'no-cause';
  const text = line.text || wordsBefore(talk);
  return text === undefined ? 'no-words' : { kind, direction, cause, text };
}

/** A sign without words is about what was just noted. */
function wordsBefore({ lines }: LiveTalk): string | undefined {
  const last = lines.findLast((line) => line.kind !== 'mark');
  return last?.text;
}
