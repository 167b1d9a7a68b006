// A name with what stands behind it on the same line, whatever white space that begins with.
import type { Run, Runs } from '../report/report.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';

export function labelledRuns(name: string, runs: Runs): Runs {
  const label: Run = { text: `${plainLine(name)}:`, style: 'bold' };
  const lines = linesOf(runs).map((line, at): Runs => [{ text: at === 0 ? ' ' : '\n' }, ...line]);
  return [label, ...lines.flat()];
}
