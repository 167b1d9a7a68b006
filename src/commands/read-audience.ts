// "--voor": for whom a document is made.
import { AUDIENCES, type Audience } from '../domain/audience.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';

/** What is made at once; a file gets its record by `export`, which asks and checks first. */
const READERS: readonly Audience[] = ['mezelf', 'medewerker'];

/** @throws UserError "unknown-audience" {typed, meant?} */
export function readAudience(typed: string): Audience {
  return read(typed, READERS);
}

/** The file too. @throws UserError "unknown-audience" {typed, meant?} */
export function readAnyAudience(typed: string): Audience {
  return read(typed, AUDIENCES);
}

function read(typed: string, readers: readonly Audience[]): Audience {
  const wanted = typed.trim().toLowerCase();
  const found = readers.find((reader) => reader === wanted);
  if (found) return found;
  const meant = nearMiss(wanted, readers);
  throw new UserError(
    'unknown-audience',
    { typed, ...(meant !== undefined && { meant }) },
    ExitCode.WrongUse,
  );
}
