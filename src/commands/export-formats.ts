// The kinds of file that a conversation can be exported as.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';

const EXPORT_FORMATS = ['md', 'docx', 'pdf', 'html', 'json', 'ics'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Each once, in a fixed order. @throws UserError (exit code 2) "export-format-unknown" {typed, meant?} */
export function readExportFormats(typed: string): readonly ExportFormat[] {
  const wanted = typed.split(',').map((one) => readFormat(one.trim().toLowerCase()));
  return EXPORT_FORMATS.filter((format) => wanted.includes(format));
}

function readFormat(typed: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format === typed);
  if (found !== undefined) return found;
  const meant = nearMiss(typed, EXPORT_FORMATS);
  const details = { typed, ...(meant !== undefined && { meant }) };
  throw new UserError('export-format-unknown', details, ExitCode.WrongUse);
}
