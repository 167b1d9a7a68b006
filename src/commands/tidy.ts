// opruimen: what has been kept longer than agreed, shown first and removed when the person says so.
import { ExitCode } from '../domain/exit-code.ts';
import { localDate } from '../domain/iso-date.ts';
import { UserError } from '../domain/user-error.ts';
import { type AccessBundle, eraseBundle } from '../store/access-bundles.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { eraseConversation } from '../store/erase-conversation.ts';
import { removeErasedRemains } from '../store/erased-remains.ts';
import { asDays, MOST_DAYS, retentionDays } from '../store/retention.ts';
import { explainError } from '../terminal/explain-error.ts';
import { printTable } from '../terminal/print-table.ts';
import { printText } from '../terminal/print-text.ts';
import { shortMoment } from '../wording/nl/dates.ts';
import { life } from '../wording/nl/life.ts';
import type { CommonOptions } from './common-options.ts';
import { type Due, type DueConversation, findDue } from './find-due.ts';
import { tellPaths } from './show-of-person.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface TidyOptions extends CommonOptions {
  /** `--dagen`, as typed; absent = what is set. */
  readonly days?: string | undefined;
  /** `--ja`: do not ask. */
  readonly sure: boolean;
  readonly json: boolean;
}

type Chosen = Pick<Due, 'conversations' | 'bundles'>;

const words = life.tidy;

export async function runTidy(options: TidyOptions, world: World): Promise<ExitCode> {
  const typed = options.days === undefined ? undefined : readDays(options.days);
  const data = useDataFolder(options, world);
  const days = typed ?? retentionDays(data.path);
  const due = await findDue(data, days, world.now());
  if (options.json) {
    const { gone, code } = options.sure ? eraseAll(data, due, world) : NOTHING;
    world.out.write(`${JSON.stringify(asJson(due, days, gone.conversations), undefined, 2)}\n`);
    return code;
  }
  const { length } = due.conversations;
  if (length === 0 && due.bundles.length === 0) {
    tell(words.none(days), world);
    if (due.next) tell(words.next(due.next.on, due.next.id), world);
    tellBeside(due, world);
    return ExitCode.Fine;
  }
  show(due, days, world);
  if (!options.sure && !world.interactive) {
    tell(words.howTo, world);
    return ExitCode.Fine;
  }
  const chosen = options.sure ? due : await choose(due, options, world);
  if (chosen === undefined || (chosen.conversations.length === 0 && chosen.bundles.length === 0)) {
    tell(words.kept, world);
    return chosen === undefined ? ExitCode.Paused : ExitCode.Fine;
  }
  const { gone, code } = eraseAll(data, chosen, world);
  tell(words.done(gone.conversations.length, gone.bundles.length), world);
  return code;
}

const NOTHING = {
  gone: { conversations: [], bundles: [] } as Chosen,
  code: ExitCode.Fine as ExitCode,
};

/** @throws UserError (exit code 2) "days-invalid" {typed, max} */
export function readDays(typed: string): number {
  const days = asDays(typed);
  if (days !== undefined) return days;
  throw new UserError('days-invalid', { typed, max: String(MOST_DAYS) }, ExitCode.WrongUse);
}

function show(due: Due, days: number, world: World): void {
  const { conversations, bundles } = due;
  const today = localDate(world.now());
  if (conversations.length > 0) {
    tell(`${words.intro(days)}\n`, world);
    world.out.write(
      `${printTable(
        words.head,
        conversations.map((one) => rowOf(one, today)),
        world,
      )}\n`,
    );
  }
  tellPaths(
    words.bundles,
    bundles.map(({ folder }) => folder),
    world,
  );
  tellPaths(
    words.elsewhere,
    conversations.flatMap(({ elsewhere }) => elsewhere),
    world,
  );
  const idsOf = (some: readonly DueConversation[]) => some.map(({ id }) => id);
  const open = idsOf(conversations.filter(({ finished }) => !finished));
  const undelivered = idsOf(conversations.filter(({ record }) => isUnderWay(record)));
  if (open.length > 0) tell(words.stillOpen(open), world);
  if (undelivered.length > 0) tell(words.notDelivered(undelivered), world);
  tellBeside(due, world);
}

function tellBeside({ damaged, old }: Due, world: World): void {
  if (old.length > 0) tell(words.old(old), world);
  if (damaged.length > 0) tell(words.damaged(damaged), world);
}

function isUnderWay(record: DueConversation['record']): boolean {
  return record !== 'none' && record !== 'geexporteerd';
}

function rowOf(
  { id, employee, lastActivity, age, finished, record }: DueConversation,
  today: string,
): readonly string[] {
  const when = shortMoment(localDate(new Date(lastActivity)), today);
  const state = finished ? words.finished : words.open;
  return [id, employee || words.noEmployee, when, words.days(age), state, words.records[record]];
}

/** @returns undefined when the person backs out. */
async function choose(due: Due, { plain }: TidyOptions, world: World): Promise<Chosen | undefined> {
  const { conversations, bundles } = due;
  const prompter = await world.openPrompter({ plain, title: '' });
  const choice = await prompter.choose(words.ask(conversations.length, bundles.length), [
    { id: 'no', text: words.no },
    { id: 'yes', text: words.yes, about: words.askAbout },
    ...(conversations.length > 1 ? [{ id: 'some', text: words.oneByOne }] : []),
  ]);
  if (choice === undefined) return undefined;
  if (choice === 'yes') return due;
  if (choice !== 'some') return NOTHING.gone;
  const chosen: DueConversation[] = [];
  for (const one of conversations) {
    const answer = await prompter.choose(words.askOne(one.id, one.employee), [
      { id: 'no', text: words.no },
      { id: 'yes', text: words.yesOne },
    ]);
    // Backing out of one is backing out of all: nothing has been removed yet.
    if (answer === undefined) return undefined;
    if (answer === 'yes') chosen.push(one);
  }
  return { conversations: chosen, bundles: [] };
}

/** What is in use, or can not be removed, is named and stays. */
function eraseAll(
  data: DataFolder,
  { conversations, bundles }: Chosen,
  world: World,
): { readonly gone: Chosen; readonly code: ExitCode } {
  const goes = (action: () => unknown, failed: string): boolean => {
    try {
      action();
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      world.err.write(`${printText(failed, world.columns)}\n${explainError(error, world)}`);
      return false;
    }
  };
  removeErasedRemains(data);
  const gone: { conversations: DueConversation[]; bundles: AccessBundle[] } = {
    conversations: conversations.filter(({ id }) =>
      goes(() => eraseConversation(data, id, { elsewhere: false }, world), words.failed(id)),
    ),
    bundles: bundles.filter(({ folder }) => goes(() => eraseBundle(folder), words.failed(folder))),
  };
  const wanted = conversations.length + bundles.length;
  const all = gone.conversations.length + gone.bundles.length === wanted;
  return { gone, code: all ? ExitCode.Fine : ExitCode.Failed };
}

function asJson(due: Due, days: number, gone: readonly DueConversation[]) {
  return {
    dagen: days,
    opruimen: due.conversations.map((one) => ({
      gesprek: one.id,
      medewerker: one.employee,
      gewijzigd: one.lastActivity,
      dagenGeleden: one.age,
      stand: one.finished ? 'klaar' : 'loopt',
      verslag: one.record === 'none' ? null : one.record,
      documentenElders: one.elsewhere,
      opgeruimd: gone.includes(one),
    })),
    bundels: due.bundles.map(({ folder }) => folder),
    beschadigd: due.damaged,
    ouderDanTweeJaar: due.old,
  };
}

function tell(text: string, world: World): void {
  world.out.write(`${printText(text, world.columns)}\n`);
}
