// "--voor": for whom a document is made.
import { AUDIENCES, type Audience } from '../domain/audience.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';

/** What is made at once; a file gets its record by `export`, which asks and checks first. */
const READERS: readonly Audience[] = ['mezelf', 'medewerker'];

/** @throws UserError "unknown-audience" {typed, meant?}, or "record-elsewhere" for the file */
export function readAudience(typed: string): Audience {
  if (typed.trim().toLowerCase() === 'dossier') {
    throw new UserError('record-elsewhere', {}, ExitCode.WrongUse);
  }
  return read(typed, READERS, 'unknown-audience');
}

/** The file too. @throws UserError "unknown-reader" {typed, meant?} */
export function readAnyAudience(typed: string): Audience {
  return read(typed, AUDIENCES, 'unknown-reader');
}

function read(typed: string, readers: readonly Audience[], code: string): Audience {
  const wanted = typed.trim().toLowerCase();
  const found = readers.find((reader) => reader === wanted);
  if (found) return found;
  const meant = nearMiss(wanted, readers);
  throw new UserError(code, { typed, ...(meant !== undefined && { meant }) }, ExitCode.WrongUse);
}
