// controleer --als: the check as files, for the lead alone.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { localDate } from '../domain/iso-date.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import type { Report } from '../report/report.ts';
import { writeNewDocument } from '../store/new-document.ts';
import type { CheckedText } from '../transcript/check-reading.ts';
import type { World } from './world.ts';

const FORMATS = ['md', 'html'] as const;
export type CheckFormat = (typeof FORMATS)[number];

export interface CheckDocuments {
  readonly formats: readonly CheckFormat[];
  /** Absent = the current folder. */
  readonly to: string | undefined;
  /** Also what has no flag. */
  readonly all: boolean;
}

/** @throws UserError (exit code 2) "check-format-unknown" {typed, meant?} */
export function readFormats(typed: string): readonly CheckFormat[] {
  const formats = typed.split(',').map((one) => readFormat(one.trim().toLowerCase()));
  return FORMATS.filter((format) => formats.includes(format));
}

/** Never over another file. @returns the paths, in the order of the formats. */
export async function writeCheckDocuments(
  checked: CheckedText,
  pitfalls: readonly Pitfall[],
  { formats, to, all }: CheckDocuments,
  world: World,
): Promise<readonly string[]> {
  const { buildCheckReport } = await import('../report/build-check-report.ts');
  const today = localDate(world.now());
  const report = buildCheckReport({ checked, pitfalls, today, all });
  const folder = resolve(world.currentFolder, to ?? '.');
  const paths: string[] = [];
  for (const format of formats) {
    // A date and a kind: never a person or a subject.
    const content = await written(report, format);
    paths.push(writeNewDocument(folder, `${today}_controle.${format}`, content));
  }
  return paths;
}

async function written(report: Report, format: CheckFormat): Promise<string> {
  if (format === 'html') {
    const [{ toHtml }, { documentWords }] = await Promise.all([
      import('../export/html.ts'),
      import('../wording/nl/document.ts'),
    ]);
    return toHtml(report, { words: documentWords });
  }
  return (await import('../export/markdown.ts')).toMarkdown(report);
}

function readFormat(typed: string): CheckFormat {
  const found = FORMATS.find((format) => format === typed);
  if (found !== undefined) return found;
  const meant = nearMiss(typed, FORMATS);
  const details = { typed, ...(meant !== undefined && { meant }) };
  throw new UserError('check-format-unknown', details, ExitCode.WrongUse);
}
