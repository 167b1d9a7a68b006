// inzage: everything that is kept of one person in one readable bundle, for a request for access.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { localDate } from '../domain/iso-date.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';
import { type AccessConversation, buildAccessReport } from '../report/build-access-report.ts';
import { eraseBundle, makeBundleFolder } from '../store/access-bundles.ts';
import { writeDocument } from '../store/documents.ts';
import { noteElsewhere } from '../store/elsewhere.ts';
import { conversationsNaming } from '../store/names-mentioned.ts';
import { type OwnConversation, readOfPerson } from '../store/read-of-person.ts';
import { retentionDays } from '../store/retention.ts';
import { printText } from '../terminal/print-text.ts';
import { accessWords } from '../wording/nl/access.ts';
import { life } from '../wording/nl/life.ts';
import { gatherAccess } from './gather-access.ts';
import { makeDocument } from './make-document.ts';
import { tellPaths } from './show-of-person.ts';
import { useDataFolder, warnAboutPlace } from './use-data-folder.ts';
import { warnAboutTarget } from './warn-about-target.ts';
import { type EmployeeOptions, unknownEmployee, whichEmployee } from './which-employee.ts';
import type { World } from './world.ts';

const FORMATS = ['html', 'json', 'md', 'docx', 'pdf'] as const;
type AccessFormat = (typeof FORMATS)[number];

export interface AccessOptions extends EmployeeOptions {
  /** With commas between. */
  readonly formats: string;
  /** Absent = a new folder in the data folder. */
  readonly to?: string | undefined;
}

const words = life.access;

export async function runAccess(options: AccessOptions, world: World): Promise<ExitCode> {
  const formats = readFormats(options.formats);
  const employee = await whichEmployee(options, 'inzage', world);
  if (employee === undefined) return ExitCode.Paused;
  const data = useDataFolder(options, world);
  const to = options.to === undefined ? undefined : resolve(world.currentFolder, options.to);
  if (to === undefined && data.vault.sealsNew()) {
    throw new UserError('access-no-place', {}, ExitCode.WrongUse);
  }
  const person = await readOfPerson(data, employee);
  const own = person.conversations;
  const [latest] = own.slice(-1);
  if (latest === undefined) throw unknownEmployee(employee, person);
  const conversations: AccessConversation[] = [];
  for (const one of own) conversations.push(await gatherAccess(one, data, world));
  const today = localDate(world.now());
  // The name as it was typed at the talk, not as it was typed now.
  const report = buildAccessReport({
    employee: latest.employee,
    conversations,
    today,
    days: retentionDays(data.path),
    words: accessWords,
  });
  const files: BundleFile[] = [];
  for (const format of formats) {
    const content =
      format === 'json'
        ? (await import('../export/access-json.ts')).toAccessJson(report, conversations)
        : await makeDocument(report, format, world);
    // A date and a kind: never a person.
    files.push({ name: `${today}_inzage.${format}`, content });
  }
  if (to === undefined) warnAboutPlace(data, world);
  else warnAboutTarget(to, world);
  const folder = to ?? makeBundleFolder(data, latest.employee, today);
  await writeBundle(files, { folder, isOurs: to === undefined, own }, world);
  const naming = await conversationsNaming(data, employee);
  const others = naming.filter((id) => own.every((one) => one.id !== id));
  world.out.write('\n');
  tellPaths(words.edited, [...new Set(own.flatMap(({ changed }) => changed))], world);
  const notes = [
    words.readFirst,
    ...(others.length > 0 ? [words.namedIn(employee, others)] : []),
    ...(person.alike.length > 0 ? [words.alike(person.alike)] : []),
    ...(person.unreadable.length > 0 ? [words.unreadable(person.unreadable)] : []),
    ...(data.vault.sealsNew() ? [words.notSealed] : []),
    ...(to === undefined ? [words.stays] : []),
  ];
  tell(notes.map((note) => `- ${note}`).join('\n'), world);
  const damaged = conversations.filter((one) => one.damaged).map(({ id }) => id);
  if (damaged.length === 0) return ExitCode.Fine;
  world.err.write(`${printText(`! ${words.incomplete(damaged)}`, world.columns)}\n`);
  return ExitCode.Failed;
}

interface BundleFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** All of it was made before the first is written. Every conversation in it knows where it is. */
async function writeBundle(
  files: readonly BundleFile[],
  {
    folder,
    isOurs,
    own,
  }: {
    readonly folder: string;
    readonly isOurs: boolean;
    readonly own: readonly OwnConversation[];
  },
  world: World,
): Promise<void> {
  try {
    for (const { name, content } of files) {
      const [first, ...others] = own.map((one) => one.folder);
      if (first === undefined) return;
      const { path } = await writeDocument({ conversationFolder: first, folder, name, content });
      for (const other of others) noteElsewhere(other, path, content);
      world.out.write(`${words.written(path)}\n`);
    }
  } catch (error) {
    if (isOurs) eraseBundle(folder);
    throw error;
  }
}

/** Each once, in a fixed order. @throws UserError (exit code 2) "access-format-unknown" {typed, meant?} */
function readFormats(typed: string): readonly AccessFormat[] {
  const wanted = typed.split(',').map((one) => readFormat(one.trim().toLowerCase()));
  return FORMATS.filter((format) => wanted.includes(format));
}

function readFormat(typed: string): AccessFormat {
  const found = FORMATS.find((format) => format === typed);
  if (found !== undefined) return found;
  const meant = nearMiss(typed, FORMATS);
  const details = { typed, ...(meant !== undefined && { meant }) };
  throw new UserError('access-format-unknown', details, ExitCode.WrongUse);
}

function tell(text: string, world: World): void {
  world.out.write(`${printText(text, world.columns)}\n`);
}
