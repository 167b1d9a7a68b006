// The exit codes of the program, as DESIGN part 7 names them.
export const ExitCode = {
  Fine: 0,
  Failed: 1,
  WrongUse: 2,
  CheckFoundSomething: 3,
  Paused: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
