// What is wrong with the signals beside a playbook; a playbook without signals is fine.
import { basename, join } from 'node:path';
import type { SignalProblem } from '../pitfalls/signals/signal-problem.ts';
import { readSignalsFile } from '../store/signals-file.ts';

/** @param playbook the folder of a playbook, or a single file, which has no signals. */
export async function signalProblemsIn(playbook: string): Promise<readonly SignalProblem[]> {
  const text = readSignalsFile(join(playbook, 'signals.yaml'));
  if (text === undefined) return [];
  const { parseSignals } = await import('../pitfalls/parse-signals.ts');
  const parsed = parseSignals(basename(playbook), [{ name: 'signals.yaml', text }]);
  return parsed.ok ? parsed.warnings : parsed.problems;
}
