// A problem in a playbook: a code and its particulars, and the place an author should look at.
import type { ProblemCode, Severity } from './problem-codes.ts';

export type Details = Readonly<Record<string, string>>;

/** A place in the written playbook: keys as typed, list positions from 0. */
export type Path = readonly (string | number)[];

/** What a check found, before it is known in which file and on which line that is. */
export interface Finding {
  readonly code: ProblemCode;
  /** The value that is wrong; for something missing, the map it should be in. */
  readonly path: Path;
  /** Point at the key the path ends with, not at its value. */
  readonly atKey?: boolean;
  readonly details?: Details;
  /** What the author probably meant. */
  readonly nearMiss?: string | undefined;
  /** The other half of a clash; becomes the detail `other` ("causes.yaml:12"). */
  readonly other?: Path;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** "willen-kunnen-snappen/causes.yaml" */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What the sentence about it needs; `in` and `inId` name the question, cause, ... it is in. */
  readonly details: Details;
  readonly nearMiss?: string;
  /** The line of the file, as written. */
  readonly source: string;
}
