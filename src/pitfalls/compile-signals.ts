// For the build: signals.yaml becomes the checked Signals with their phrases made ready, as plain data that survives JSON.
import type { PlaybookFile } from '../playbook/parse-playbook.ts';
import { parseSignals } from './parse-signals.ts';
import { packLookouts } from './signals/lookout.ts';
import type { Signals } from './signals/signal.ts';
import type { SignalProblem } from './signals/signal-problem.ts';

/**
 * Reading phrases takes longer than all else a check has to make ready, so the build does it.
 * @throws an Error that lists every error with its place, for developers: codes, not sentences.
 */
export function compileSignals(name: string, files: readonly PlaybookFile[]): Signals {
  const parsed = parseSignals(name, files);
  if (parsed.ok) return { ...parsed.signals, compiled: packLookouts(parsed.signals) };
  const errors = parsed.problems.filter(({ severity }) => severity === 'error');
  throw new Error(errors.map(asLine).join('\n'));
}

function asLine({ file, line, column, code, details, nearMiss }: SignalProblem): string {
  const particulars = Object.entries(details).map(([key, value]) => `${key}=${value}`);
  const near = nearMiss === undefined ? [] : [`near=${nearMiss}`];
  return [`${file}:${line}:${column} `, code, ...particulars, ...near].join(' ');
}
