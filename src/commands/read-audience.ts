// "--voor": for whom a document is made.
import type { Audience } from '../domain/audience.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';

/** The audiences that have a document of their own today. */
const READERS: readonly Audience[] = ['mezelf', 'medewerker'];

/** @throws UserError "unknown-audience" {typed, meant?} */
export function readAudience(typed: string): Audience {
  const wanted = typed.trim().toLowerCase();
  const found = READERS.find((reader) => reader === wanted);
  if (found) return found;
  const meant = nearMiss(wanted, READERS);
  throw new UserError(
    'unknown-audience',
    { typed, ...(meant !== undefined && { meant }) },
    ExitCode.WrongUse,
  );
}
