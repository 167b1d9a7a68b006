// Everything that can be wrong with signals: what can be wrong with any file of a playbook, and what is their own.
import type { Details, Path, Problem } from '../../playbook/problem.ts';
import { PROBLEM_SEVERITY, type ProblemCode, type Severity } from '../../playbook/problem-codes.ts';

/** An error keeps the signals from being used; a warning is a weak point the author may keep. */
const SIGNAL_SEVERITY = {
  'key-not-for-kind': 'error',
  'no-phrases': 'error',
  'side-not-for-class': 'error',
  // Phrases
  'phrase-empty': 'error',
  'phrase-sign': 'error',
  'phrase-bracket': 'error',
  'phrase-star': 'error',
  'phrase-gap': 'error',
  'phrase-too-long': 'error',
  'phrase-too-deep': 'error',
  'unknown-words': 'error',
  'unknown-class': 'error',
  'not-one-word': 'error',
  'same-phrase': 'warning',
  'unused-words': 'warning',
  // Examples
  'example-silent': 'error',
  'example-fires': 'error',
  'example-not-in-scope': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type OwnSignalCode = keyof typeof SIGNAL_SEVERITY;

export type SignalProblemCode = ProblemCode | OwnSignalCode;

export type SignalProblem = Omit<Problem, 'code'> & { readonly code: SignalProblemCode };

/** What a check found, before it is known on which line that is. */
export interface SignalFinding {
  readonly code: SignalProblemCode;
  readonly path: Path;
  /** Point at the key the path ends with, not at its value. */
  readonly atKey?: boolean;
  readonly details?: Details;
  readonly nearMiss?: string | undefined;
  /** The other half of a clash. */
  readonly other?: Path;
}

/** Put together once: it is asked for every finding, and there may be a hundred thousand. */
const SEVERITIES: Readonly<Record<SignalProblemCode, Severity>> = {
  ...PROBLEM_SEVERITY,
  ...SIGNAL_SEVERITY,
};

export function severityOf(code: SignalProblemCode): Severity {
  return SEVERITIES[code];
}
