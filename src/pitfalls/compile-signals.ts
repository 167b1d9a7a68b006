// For the build: signals.yaml becomes the checked Signals with their phrases read, as plain data that survives JSON.
import type { PlaybookFile } from '../playbook/parse-playbook.ts';
import { parseSignals } from './parse-signals.ts';
import { makeLookout } from './signals/lookout.ts';
import { PhrasesRead } from './signals/phrases-read.ts';
import type { Signals } from './signals/signal.ts';
import type { SignalProblem } from './signals/signal-problem.ts';
import { UTTERANCE_KINDS } from './utterance.ts';

/** @throws an Error that lists every error with its place, for developers: codes, not sentences. */
export function compileSignals(name: string, files: readonly PlaybookFile[]): Signals {
  const parsed = parseSignals(name, files);
  if (parsed.ok) return { ...parsed.signals, phrases: readPhrases(parsed.signals) };
  const errors = parsed.problems.filter(({ severity }) => severity === 'error');
  throw new Error(errors.map(asLine).join('\n'));
}

/** Reading them takes longer than all else a check has to make ready. */
function readPhrases(signals: Signals): NonNullable<Signals['phrases']> {
  const read = new PhrasesRead(signals);
  for (const kind of UTTERANCE_KINDS) makeLookout(kind, signals, read);
  return read.packed();
}

function asLine({ file, line, column, code, details, nearMiss }: SignalProblem): string {
  const particulars = Object.entries(details).map(([key, value]) => `${key}=${value}`);
  const near = nearMiss === undefined ? [] : [`near=${nearMiss}`];
  return [`${file}:${line}:${column} `, code, ...particulars, ...near].join(' ');
}
