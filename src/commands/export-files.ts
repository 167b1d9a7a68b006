// Writes the files of one conversation for one reader, and notes each in the journal: what, for whom, which bytes.
import { basename } from 'node:path';
import type { Audience } from '../domain/audience.ts';
import type { Journal } from '../interview/ports.ts';
import type { Report } from '../report/report.ts';
import type { OpenConversation } from '../store/open-conversation.ts';
import { sha256 } from '../store/sha256.ts';
import { sweepDrafts } from '../store/sweep-drafts.ts';
import { exportWords } from '../wording/nl/export.ts';
import type { ExportFormat } from './export-formats.ts';
import { makeDocument } from './make-document.ts';
import { putDocument } from './put-document.ts';
import type { World } from './world.ts';

export interface FilesToWrite {
  readonly report: Report;
  readonly audience: Audience;
  readonly formats: readonly ExportFormat[];
  /** Without extension: a date, a kind and a number, never a person or a subject. */
  readonly name: string;
  readonly conversationFolder: string;
  /** Absent = the conversation's own folder. */
  readonly to: string | undefined;
  /** The journal that keeps the ledger. */
  readonly journal: Pick<Journal, 'append'>;
  /** Of a record from 1; 0 for what has no versions. */
  readonly version: number;
  /** The day to look back, "" when there is none; what the calendar calls it. */
  readonly appointment: {
    readonly id: string;
    readonly date: string;
    readonly kind: 'talk' | 'evaluation';
  };
  /** Present = nobody but the holder of this key can read the files. */
  readonly recipient: string | undefined;
}

interface Made {
  readonly format: ExportFormat;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** All is made before the first is written. @returns the paths. @throws UserError */
export async function exportFiles(files: FilesToWrite, world: World): Promise<readonly string[]> {
  const made: Made[] = [];
  for (const format of files.formats) {
    const content =
      format === 'ics'
        ? await calendarOf(files, world)
        : await makeDocument(files.report, format, world);
    if (content === undefined) world.out.write(`${exportWords.noFollowUp}\n`);
    else made.push({ format, name: `${files.name}.${format}`, content });
  }
  sweepDrafts(files.to ?? files.conversationFolder, world.now().getTime());
  const paths: string[] = [];
  for (const one of made)
    paths.push(await writeOne(await sealedFor(files.recipient, one), files, world));
  return paths;
}

async function calendarOf(
  { appointment: { id, date, kind } }: FilesToWrite,
  world: World,
): Promise<string | undefined> {
  if (date === '') return undefined;
  const { toIcs } = await import('../export/ics.ts');
  const uid = `${id}@coachwijzer`;
  const when = { uid, when: date, made: world.now(), reminder: true };
  return toIcs({ ...when, ...exportWords.appointment(kind) });
}

/** For nobody but the holder of the key, where one is given. @throws UserError "recipient-invalid" */
export async function sealedFor<T extends Pick<Made, 'name' | 'content'>>(
  recipient: string | undefined,
  made: T,
): Promise<T> {
  if (recipient === undefined) return made;
  const { encryptFor } = await import('../store/encrypt-for.ts');
  const { content } = made;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { ...made, name: `${made.name}.age`, content: await encryptFor(recipient, bytes) };
}

/** The same whenever it is exported, and no other lead's: ids are days, and calendars are shared. */
export function appointmentId(
  { id, journal }: Pick<OpenConversation, 'id' | 'journal'>,
  kind: FilesToWrite['appointment']['kind'],
): string {
  return `${id}-${kind}-${Date.parse(journal.events[0]?.at ?? '').toString(36)}`;
}

async function writeOne(
  { format, name, content }: Made,
  { conversationFolder, to, journal, audience, version, recipient }: FilesToWrite,
  world: World,
): Promise<string> {
  const path = await putDocument({ conversationFolder, folder: to, name, content }, world);
  await journal.append({
    type: 'exported',
    audience,
    version,
    format,
    file: basename(path),
    sha256: sha256(content),
    encrypted: recipient !== undefined,
  });
  return path;
}
