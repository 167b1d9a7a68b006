// Problems in a playbook as an author reads them: the place, what is wrong, and the line itself with a caret.
import type { Problem } from '../playbook/problem.ts';
import { playbookProblems } from './nl/playbook-problems.ts';
import type { ProblemWords } from './problem-words.ts';

/** Columns of the source line that are shown; a longer line is shown around the place. */
const WIDEST = 72;
const INDENT = '    ';

/** A problem of a playbook, or of the signals beside it. */
type ShownProblem<Code extends string> = Omit<Problem, 'code'> & { readonly code: Code };

/** All of them, with an empty line in between. */
export function showProblems(problems: readonly Problem[]): string;
export function showProblems<Code extends string>(
  problems: readonly ShownProblem<Code>[],
  words: ProblemWords<Code>,
): string;
export function showProblems(
  problems: readonly ShownProblem<string>[],
  words: ProblemWords<string> = playbookProblems,
): string {
  return problems.map((problem) => showProblem(problem, words).join('\n')).join('\n\n');
}

/** The lines for one problem: place and sentence, then the source line with a caret where there is one. */
export function showProblem(
  problem: ShownProblem<string>,
  words: ProblemWords<string> = playbookProblems,
): readonly string[] {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return [`${place}  ${problemSentence(problem, words)}`, ...showSource(problem)].map(printable);
}

/** Without the place, for where that is said elsewhere. */
export function problemSentence(
  { code, severity, details, nearMiss }: ShownProblem<string>,
  words: ProblemWords<string> = playbookProblems,
): string {
  const sentence = words.sentences[code]?.(details) ?? code;
  const mark = severity === 'warning' ? words.warning : '';
  return `${mark}${sentence}${nearMiss === undefined ? '' : ` ${words.nearMiss(nearMiss)}`}`;
}

function showSource({ source, column }: ShownProblem<string>): readonly string[] {
  const at = column - 1;
  if (source.trim() === '' || at > source.length) return [];
  const indent = source.length - source.trimStart().length;
  const from = at < WIDEST ? Math.min(indent, at) : at - WIDEST / 2;
  const line = source.slice(from, from + WIDEST);
  const before = [...source.slice(from, at)].length;
  return [`${INDENT}${line}`, `${INDENT}${' '.repeat(before)}^`];
}

/** What a file holds may not steer the terminal; each character keeps its column. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, ' ');
}
