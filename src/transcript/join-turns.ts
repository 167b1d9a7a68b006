// Pieces of a transcript become turns: all that one person says before the other speaks is one turn.
import { comparableLabel } from './label-words.ts';
import type { Said } from './said.ts';
import { tidyWords } from './tidy-words.ts';
import type { Turn } from './turn.ts';

interface OpenTurn {
  readonly speaker: string;
  readonly texts: string[];
  readonly from: number | undefined;
  spoken: number;
  readonly pauses: number[];
}

/** Pieces before the first name are left out: nobody is known to have said them. */
export function joinTurns(said: readonly Said[]): readonly Turn[] {
  const open: OpenTurn[] = [];
  const names = new Map<string, string>();
  let lastEnd: number | undefined;
  for (const [at, piece] of said.entries()) {
    const text = tidyWords(piece.text);
    const last = open.at(-1);
    if (text === '') continue;
    const speaker = nameOf(piece.speaker, names) ?? last?.speaker;
    if (speaker === undefined) continue;
    const turn = last?.speaker === speaker ? last : begin(speaker, piece.from);
    if (turn !== last) open.push(turn);
    turn.texts.push(text);
    const end = piece.to ?? said[at + 1]?.from;
    if (piece.from !== undefined && end !== undefined) {
      turn.spoken += Math.max(0, end - piece.from);
    }
    if (piece.to !== undefined && piece.from !== undefined) {
      if (lastEnd !== undefined) turn.pauses.push(Math.max(0, piece.from - lastEnd));
      lastEnd = Math.max(lastEnd ?? 0, piece.to);
    }
  }
  const timed = said.some(({ from }) => from !== undefined);
  const ended = said.some(({ to }) => to !== undefined);
  return open.map(({ speaker, texts, from, spoken, pauses }, at) => ({
    n: at + 1,
    speaker,
    text: texts.join(' '),
    ...(from !== undefined && { from }),
    ...(timed && { spoken }),
    ...(ended && { pauses }),
  }));
}

function begin(speaker: string, from: number | undefined): OpenTurn {
  return { speaker, texts: [], from, spoken: 0, pauses: [] };
}

/** "PETRA" and "Petra" are one person, by the name that came first. */
function nameOf(speaker: string | undefined, names: Map<string, string>): string | undefined {
  if (speaker === undefined) return undefined;
  const name = tidyWords(speaker);
  const key = comparableLabel(name);
  if (key === '') return undefined;
  if (!names.has(key)) names.set(key, name);
  return names.get(key);
}
