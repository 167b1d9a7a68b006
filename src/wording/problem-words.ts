// What is said about problems in a playbook, so that a second language is one more table of this type.
import type { Problem } from '../playbook/problem.ts';
import type { ProblemCode } from '../playbook/problem-codes.ts';

export interface ProblemWords<Code extends string = ProblemCode> {
  /** One sentence or two, beginning small: it follows "file:line:column". */
  readonly sentences: Readonly<Record<Code, (details: Problem['details']) => string>>;
  /** Stands before the sentence of a warning. */
  readonly warning: string;
  nearMiss(meant: string): string;
}
