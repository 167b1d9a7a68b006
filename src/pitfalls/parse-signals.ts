// signals.yaml becomes Signals, or all that is wrong with it, each with its place. Pure; never throws.
import { LARGEST_PLAYBOOK } from '../playbook/check-text.ts';
import { mergeSources } from '../playbook/merge-sources.ts';
import type { PlaybookFile } from '../playbook/parse-playbook.ts';
import { readYamlSource } from '../playbook/yaml-source.ts';
import { checkExamples } from './signals/check-examples.ts';
import { readSignals } from './signals/read-signals.ts';
import type { Signals } from './signals/signal.ts';
import { SignalMatcher } from './signals/signal-matcher.ts';
import { type SignalFinding, type SignalProblem, severityOf } from './signals/signal-problem.ts';

export type ParsedSignals =
  | { readonly ok: true; readonly signals: Signals; readonly warnings: readonly SignalProblem[] }
  /** Errors and warnings, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly SignalProblem[] };

const NO_SIGNALS: Signals = { words: {}, reported: [], signals: [] };
const MOST_PROBLEMS = 500;

/**
 * @param name the folder of the playbook, shown before the file name.
 * @param files of the playbook; only signals.yaml is read. Without it there are no signals, which is fine.
 */
export function parseSignals(name: string, files: readonly PlaybookFile[]): ParsedSignals {
  const own = files.find((one) => /^signals\.ya?ml$/i.test(one.name));
  if (own === undefined) return { ok: true, signals: NO_SIGNALS, warnings: [] };
  const file = name === '' ? own.name : `${name}/${own.name}`;
  if (own.text.length > LARGEST_PLAYBOOK) return { ok: false, problems: [tooLarge(file)] };

  const source = readYamlSource(file, own.text, true);
  if (source.problems.some(({ severity }) => severity === 'error')) {
    return { ok: false, problems: source.problems };
  }
  const { value, locate } = mergeSources([source]);
  const read = readSignals(value);
  const findings = [
    ...read.findings,
    ...checkExamples(new SignalMatcher(read.signals), read.examples),
  ];
  const placed = findings.map((finding) => placeOf(finding, locate));
  const problems = firstOf([...source.problems, ...placed]);
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return { ok: true, signals: read.signals, warnings: problems };
}

/** As many as can be shown, in the order of the file; no error gives way to a warning. */
function firstOf(problems: readonly SignalProblem[]): readonly SignalProblem[] {
  const inOrder = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const isError = ({ severity }: SignalProblem) => severity === 'error';
  const errors = inOrder.filter(isError).slice(0, MOST_PROBLEMS);
  const room = MOST_PROBLEMS - errors.length;
  const warnings = inOrder.filter((problem) => !isError(problem)).slice(0, room);
  const kept = new Set([...errors, ...warnings]);
  return inOrder.filter((problem) => kept.has(problem));
}

/** Places are found as those of the playbook's own findings are; any code of theirs will do to ask. */
function placeOf(
  { code, ...finding }: SignalFinding,
  locate: ReturnType<typeof mergeSources>['locate'],
): SignalProblem {
  return { ...locate({ ...finding, code: 'wrong-type' }), code, severity: severityOf(code) };
}

function tooLarge(file: string): SignalProblem {
  const details = { limit: `${LARGEST_PLAYBOOK / 1024 ** 2}` };
  return { code: 'too-large', severity: 'error', file, line: 1, column: 1, details, source: '' };
}
