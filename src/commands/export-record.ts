// The record of a conversation as files: as a concept to share, or final for HR.
import { basename } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { FileRecord } from '../record/file-record.ts';
import { buildRecordReport } from '../report/build-record-report.ts';
import { RecordAnswers } from '../report/record-answers.ts';
import { writeDocument } from '../store/documents.ts';
import { exportWords } from '../wording/nl/export.ts';
import { recordWords as words } from '../wording/nl/record.ts';
import { appointmentId, exportFiles, sealedFor } from './export-files.ts';
import type { ExportFormat } from './export-formats.ts';
import type { OpenRecord } from './open-record.ts';
import type { World } from './world.ts';

export interface RecordTarget {
  readonly formats: readonly ExportFormat[];
  readonly to: string | undefined;
  readonly recipient: string | undefined;
}

export function isFinal({ state }: FileRecord): boolean {
  return state === 'definitief' || state === 'geexporteerd';
}

/** @throws UserError (exit code 2) "record-not-final" {id}: a PDF for HR is made of a final record only */
export function mustSuitRecord(opened: OpenRecord, formats: readonly ExportFormat[]): void {
  if (!formats.includes('pdf') || isFinal(opened.record())) return;
  const { id } = opened.conversation;
  throw new UserError('record-not-final', { id }, ExitCode.WrongUse);
}

/** @returns the paths; of a final record with what an upload asks for, last. @throws UserError */
export async function exportRecord(
  opened: OpenRecord,
  { formats, to, recipient }: RecordTarget,
  world: World,
): Promise<readonly string[]> {
  mustSuitRecord(opened, formats);
  const record = opened.record();
  const { id, folder } = opened.conversation;
  const answers = new RecordAnswers(record.content, words);
  const date = answers.value('datum-gesprek');
  const number = answers.value('personeelsnummer');
  const report = buildRecordReport({ record, words });
  const name = recordFileName(record, { id, date, number });
  const appointment = {
    id: appointmentId(opened.conversation, 'evaluation'),
    date: answers.value('evaluatie'),
    kind: 'evaluation' as const,
  };
  const { version } = record;
  const paths = await exportFiles(
    {
      report,
      audience: 'dossier',
      formats,
      name,
      conversationFolder: folder,
      to,
      journal: opened.journal,
      version,
      appointment,
      recipient,
    },
    world,
  );
  const rows = paths.map((path) => ({
    file: basename(path),
    title: report.title,
    category: words.category,
    date,
    personnelNumber: number,
    visibleForEmployee: answers.value('zichtbaar') === 'ja',
  }));
  // A concept is not for uploading.
  if (!isFinal(record)) return paths;
  return [
    ...paths,
    await writeMetadata(rows, { conversationFolder: folder, to, name, recipient }, world),
  ];
}

const LONGEST_NUMBER = 20;

/** A date, a kind and a number or the id: never a person, never a subject. */
function recordFileName(
  record: FileRecord,
  { id, date, number }: { readonly id: string; readonly date: string; readonly number: string },
): string {
  const safe = number.replace(/[^\p{L}\p{N}-]/gu, '');
  // Without a digit it is a name, whatever the question was.
  const isNumber = /\d/.test(safe) && safe.length <= LONGEST_NUMBER;
  const concept = isFinal(record) ? '' : '_concept';
  return `${date}_coachgesprek_${isNumber ? safe : id}_v${record.version}${concept}`;
}

async function writeMetadata(
  rows: Parameters<typeof import('../export/file-metadata.ts')['toMetadataCsv']>[0],
  place: {
    readonly conversationFolder: string;
    readonly to: string | undefined;
    readonly name: string;
    readonly recipient: string | undefined;
  },
  world: World,
): Promise<string> {
  const { toMetadataCsv } = await import('../export/file-metadata.ts');
  const plain = { name: `${place.name}_gegevens.csv`, content: toMetadataCsv(rows) };
  const { conversationFolder, to: folder } = place;
  const { path } = await writeDocument({
    conversationFolder,
    folder,
    ...(await sealedFor(place.recipient, plain)),
  });
  world.out.write(`${exportWords.metadata(path)}\n`);
  return path;
}
