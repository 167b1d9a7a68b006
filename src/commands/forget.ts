// vergeet: erases all that lies here of one person, and says what a person still has to do by hand.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { bundlesOf, eraseBundle, isInBundle } from '../store/access-bundles.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { unfinishedBeside } from '../store/elsewhere.ts';
import { eraseConversation } from '../store/erase-conversation.ts';
import { removeErasedRemains } from '../store/erased-remains.ts';
import { removeHalfMade } from '../store/half-made.ts';
import { conversationsNaming } from '../store/names-mentioned.ts';
import { type OfPerson, readOfPerson } from '../store/read-of-person.ts';
import { explainError } from '../terminal/explain-error.ts';
import { printText } from '../terminal/print-text.ts';
import { life } from '../wording/nl/life.ts';
import { type Found, showOfPerson, tellPaths, tellWhatStays } from './show-of-person.ts';
import { useDataFolder } from './use-data-folder.ts';
import { type EmployeeOptions, unknownEmployee, whichEmployee } from './which-employee.ts';
import type { World } from './world.ts';

export interface ForgetOptions extends EmployeeOptions {
  /** `--ja`: do not ask. */
  readonly sure: boolean;
}

const words = life.forget;

export async function runForget(options: ForgetOptions, world: World): Promise<ExitCode> {
  if (!options.sure && !world.interactive) {
    throw new UserError('no-terminal-forget', {}, ExitCode.WrongUse);
  }
  const employee = await whichEmployee(options, 'vergeet', world);
  if (employee === undefined) return ExitCode.Paused;
  const data = useDataFolder(options, world);
  removeHalfMade(data, world);
  const finished = removeErasedRemains(data);
  const person = await readOfPerson(data, employee);
  const found = foundOf(data, employee, person);
  if (found.conversations.length === 0 && found.bundles.length === 0) {
    if (finished === 0) throw unknownEmployee(employee, person);
    tell(words.finishedEarlier, world);
    return ExitCode.Fine;
  }
  showOfPerson(found, world);
  tellWhatStays(found.elsewhere, found.conversations, world);
  const answer = options.sure ? 'yes' : await askIfSure(employee, found, options, world);
  if (answer !== 'yes') {
    tell(words.kept, world);
    return answer === undefined ? ExitCode.Paused : ExitCode.Fine;
  }
  const code = eraseAll(data, found, world);
  await tellTheRest(data, employee, { ...options, person }, world);
  return code;
}

function foundOf(data: DataFolder, employee: string, { conversations }: OfPerson): Found {
  const documents = conversations.flatMap(({ elsewhere }) => elsewhere);
  const apart = documents.filter(({ path }) => !isInBundle(data, path));
  // A bundle belongs to all of the conversations in it.
  const elsewhere = [...new Map(apart.map((document) => [document.path, document])).values()];
  return { conversations, bundles: bundlesOf(data, employee), elsewhere };
}

/** @returns "yes", "no", or undefined when the person backs out. */
async function askIfSure(
  employee: string,
  { conversations }: Found,
  { plain }: ForgetOptions,
  world: World,
): Promise<string | undefined> {
  const prompter = await world.openPrompter({ plain, title: '' });
  return prompter.choose(words.ask(employee), [
    { id: 'no', text: words.no },
    { id: 'yes', text: words.yes(conversations.length), about: words.askAbout },
  ]);
}

/** One that can not be erased now does not keep the others: running it again finishes. */
function eraseAll(data: DataFolder, { conversations, bundles }: Found, world: World): ExitCode {
  let code: ExitCode = ExitCode.Fine;
  const trying = (action: () => unknown, failed: string): boolean => {
    try {
      action();
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      world.err.write(`${printText(failed, world.columns)}\n${explainError(error, world)}`);
      code = ExitCode.Failed;
      return false;
    }
  };
  const gone = conversations.filter(({ id }) =>
    trying(() => eraseConversation(data, id, { elsewhere: true }, world), words.failed(id)),
  );
  for (const folder of bundles) trying(() => eraseBundle(folder), words.failed(folder));
  tell(words.done(gone.length, code === ExitCode.Fine), world);
  return code;
}

async function tellTheRest(
  data: DataFolder,
  employee: string,
  { person, ...options }: ForgetOptions & { readonly person: OfPerson },
  world: World,
): Promise<void> {
  const paths = person.conversations.flatMap(({ elsewhere }) => elsewhere).map(({ path }) => path);
  tellPaths(words.unfinished, unfinishedBeside(paths), world);
  const naming = await conversationsNaming(data, employee);
  const stays = naming.filter((id) => person.conversations.every((own) => own.id !== id));
  const notes = [
    ...(stays.length > 0 ? [words.namedIn(employee, stays)] : []),
    ...(person.alike.length > 0 ? [words.alike(person.alike)] : []),
    ...(person.unreadable.length > 0 ? [words.unreadable(person.unreadable)] : []),
    words.backups,
    ...(options.employee !== undefined && world.interactive ? [words.shellHistory] : []),
  ];
  tell(`\n${words.toKnow}\n${notes.map((note) => `- ${note}`).join('\n')}`, world);
}

function tell(text: string, world: World): void {
  world.out.write(`${printText(text, world.columns)}\n`);
}
