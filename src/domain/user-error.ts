// A failure the person at the keyboard can do something about: a code and its particulars.
// The sentence and the hint that belong to the code live in wording, per language.
import { ExitCode } from './exit-code.ts';

export class UserError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
  readonly exitCode: ExitCode;

  constructor(
    code: string,
    details: Readonly<Record<string, string>> = {},
    exitCode: ExitCode = ExitCode.Failed,
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'UserError';
    this.code = code;
    this.details = details;
    this.exitCode = exitCode;
  }
}
