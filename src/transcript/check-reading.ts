// All that a check found in one text: the talk with its balance, or the notes.
import type { Pitfall } from '../playbook/playbook.ts';
import { type Advice, advise } from './advise.ts';
import { type Balance, balance } from './balance.ts';
import { checkPassages } from './check-passages.ts';
import { checkTurns } from './check-turns.ts';
import type { CheckedTurn } from './checked-turn.ts';
import type { CheckedPassage, Passage } from './passage.ts';
import { type PointedCause, pointedCauses } from './pointed-causes.ts';
import { type ProgramSentences, readNotes } from './read-notes.ts';
import type { Reading } from './read-transcript.ts';
import type { TextChecker } from './text-checker.ts';

export interface CheckedTalk {
  readonly kind: 'talk';
  readonly turns: readonly CheckedTurn[];
  readonly rolesFrom: Extract<Reading, { kind: 'talk' }>['rolesFrom'];
  readonly wordsBefore: number;
  readonly balance: Balance;
  readonly causes: readonly PointedCause[];
  readonly advice: readonly Advice[];
}

interface CheckedNotes {
  readonly kind: 'notes';
  readonly passages: readonly CheckedPassage[];
  readonly causes: readonly PointedCause[];
}

export type CheckedText = CheckedTalk | CheckedNotes;

/** Pure: the same text and the same checker give the same result. */
export function checkReading(
  reading: Exclude<Reading, { kind: 'unclear' }>,
  checker: TextChecker,
  pitfalls: readonly Pitfall[],
  programSentences?: ProgramSentences,
): CheckedText {
  if (reading.kind === 'notes') {
    const read = readNotes(reading.text, programSentences);
    const passages = checkPassages(inFile(read, reading.lines), checker);
    return { kind: 'notes', passages, causes: pointedCauses(passages) };
  }
  const turns = checkTurns(reading.turns, checker);
  const { rolesFrom, wordsBefore } = reading;
  const balanced = balance(turns);
  const causes = pointedCauses(turns);
  const advice = advise({ turns, balance: balanced, causes, pitfalls });
  return { kind: 'talk', turns, rolesFrom, wordsBefore, balance: balanced, causes, advice };
}

function inFile(
  passages: readonly Passage[],
  lines: readonly number[] | undefined,
): readonly Passage[] {
  if (lines === undefined) return passages;
  return passages.map(({ n, line, text, kind, quotes }) => {
    return { n, line: lines[line - 1] ?? line, text, kind, quotes };
  });
}

export function flagCount(checked: CheckedText): number {
  const items = checked.kind === 'talk' ? checked.turns : checked.passages;
  return items.reduce((sum, { flags }) => sum + flags.length, 0);
}
