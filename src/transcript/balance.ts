// The balance of a talk: who spoke how much, what was asked, what came first.
import type { CheckedTurn } from './checked-turn.ts';
import { countQuestions, QUESTION_KINDS, type QuestionCounts } from './count-questions.ts';
import { courseOf, type PartOfTalk } from './course.ts';
import { bringsSolution, givesBack } from './find-phrases.ts';
import { isCauseSign } from './is-cause-sign.ts';
import { countWords } from './tidy-words.ts';
import type { BothSides, Role, TalkTurn } from './turn.ts';

export interface Balance {
  readonly words: BothSides<number>;
  /** 0 to 1; both 0 when nobody said a word. */
  readonly share: BothSides<number>;
  /** Absent when the transcript has no times. */
  readonly time?: { readonly seconds: BothSides<number>; readonly share: BothSides<number> };
  readonly questions: BothSides<QuestionCounts>;
  /** The longest turn of each side, in words. */
  readonly longest: BothSides<Longest | undefined>;
  /** Turns in which the lead gives back what the employee said. */
  readonly summaries: readonly number[];
  /** Absent when the transcript does not tell where speaking ends. */
  readonly silences?: Silences;
  readonly order: Order;
  /** Ten parts of as many words each. */
  readonly course: readonly PartOfTalk[];
}

interface Longest {
  readonly turn: number;
  readonly words: number;
}

interface Silences {
  /** Of at least SILENCE_SECONDS. */
  readonly count: number;
  readonly longest: number;
  /** The turn that comes after the longest, or has it inside. */
  readonly turn?: number;
}

/** Turns; absent when there is none. */
export interface Order {
  readonly solution?: number;
  readonly cause?: number;
}

/** Shorter is drawing breath. */
const SILENCE_SECONDS = 3;

export function balance(turns: readonly CheckedTurn[]): Balance {
  const words = perSide(turns, ({ text }) => countWords(text));
  const leads = turns.filter(({ role }) => role === 'teamlead');
  const silences = silencesIn(turns);
  const timed = turns.some(({ spoken }) => (spoken ?? 0) > 0);
  const seconds = perSide(turns, ({ spoken = 0 }) => spoken);
  return {
    words,
    share: sharesOf(words),
    ...(timed && { time: { seconds, share: sharesOf(seconds) } }),
    questions: {
      teamlead: questionsOf(turns, 'teamlead'),
      employee: questionsOf(turns, 'employee'),
    },
    longest: { teamlead: longestOf(turns, 'teamlead'), employee: longestOf(turns, 'employee') },
    summaries: leads.filter(({ text }) => givesBack(text)).map(({ n }) => n),
    ...(silences && { silences }),
    order: orderOf(turns),
    course: courseOf(turns),
  };
}

function perSide(
  turns: readonly TalkTurn[],
  amount: (turn: TalkTurn) => number,
): BothSides<number> {
  const sums = { teamlead: 0, employee: 0 };
  for (const turn of turns) sums[turn.role] += amount(turn);
  return sums;
}

function sharesOf({ teamlead, employee }: BothSides<number>): BothSides<number> {
  const all = teamlead + employee || 1;
  return { teamlead: teamlead / all, employee: employee / all };
}

function questionsOf(turns: readonly TalkTurn[], role: Role): QuestionCounts {
  const sums = { open: 0, closed: 0, leading: 0 };
  for (const turn of turns) {
    if (turn.role !== role) continue;
    const counts = countQuestions(turn.text);
    for (const kind of QUESTION_KINDS) sums[kind] += counts[kind];
  }
  return sums;
}

function longestOf(turns: readonly TalkTurn[], role: Role): Longest | undefined {
  let longest: Longest | undefined;
  for (const { n, text, role: own } of turns) {
    const words = own === role ? countWords(text) : 0;
    if (words > (longest?.words ?? 0)) longest = { turn: n, words };
  }
  return longest;
}

function silencesIn(turns: readonly TalkTurn[]): Silences | undefined {
  if (!turns.some(({ pauses }) => pauses !== undefined)) return undefined;
  const all = turns.flatMap(({ n, pauses = [] }) =>
    pauses.filter((seconds) => seconds >= SILENCE_SECONDS).map((seconds) => ({ n, seconds })),
  );
  let longest: (typeof all)[number] | undefined;
  for (const one of all) if (one.seconds > (longest?.seconds ?? 0)) longest = one;
  return {
    count: all.length,
    longest: longest?.seconds ?? 0,
    ...(longest && { turn: longest.n }),
  };
}

function orderOf(turns: readonly CheckedTurn[]): Order {
  const solution = turns.find(
    ({ role, text, flags }) =>
      role === 'teamlead' &&
      (flags.some((flag) => flag.class === 'te-snel-oplossen') || bringsSolution(text)),
  );
  const cause = turns.find(({ flags }) => flags.some(isCauseSign));
  return { ...(solution && { solution: solution.n }), ...(cause && { cause: cause.n }) };
}
