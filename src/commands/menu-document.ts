// The documents from the menu: which conversation, for whom, in which form; one step back is the prompt before.
import { ExitCode } from '../domain/exit-code.ts';
import { BACK, type Prompter } from '../interview/ports.ts';
import { commands } from '../wording/nl/commands.ts';
import type { CommonOptions } from './common-options.ts';
import type { World } from './world.ts';

interface Finished {
  readonly id: string;
  readonly employee: string;
}

type Options = CommonOptions & { readonly prompter: Prompter };
type Picked = string | 'back' | undefined;

const { menu } = commands;
const backChoice = { id: BACK, text: menu.back };
/** As many as a screen of 24 rows shows with room to spare; the others are a command away. */
const MOST = 9;
const READERS = ['medewerker', 'mezelf'] as const;
const FORMS = ['docx', 'pdf', 'html', 'md', 'ics'] as const;

/** @param finished last worked on first, at least one. @returns "back" when the person wants the menu again. */
export async function documentFromMenu(
  what: 'export' | 'record',
  finished: readonly Finished[],
  { prompter, ...options }: Options,
  world: World,
): Promise<ExitCode | 'back'> {
  for (;;) {
    const conversation = await pickConversation(finished, prompter);
    if (conversation === BACK) return 'back';
    if (conversation === undefined) return ExitCode.Paused;
    const made =
      what === 'record'
        ? await record(conversation, options, world)
        : await documents(conversation, { ...options, prompter }, world);
    if (made !== 'back' || finished.length === 1) return made;
  }
}

async function pickConversation(
  finished: readonly Finished[],
  prompter: Prompter,
): Promise<Picked> {
  const [only, ...others] = finished;
  if (others.length === 0) return only?.id;
  return prompter.choose(menu.which, [
    ...finished
      .slice(0, MOST)
      .map(({ id, employee }) => ({ id, text: menu.conversation(id, employee) })),
    backChoice,
  ]);
}

async function record(
  conversation: string,
  options: CommonOptions,
  world: World,
): Promise<ExitCode> {
  const { runDossier } = await import('./dossier.ts');
  return runDossier({ ...options, conversation, json: false }, world);
}

async function documents(
  conversation: string,
  { prompter, ...options }: Options,
  world: World,
): Promise<ExitCode | 'back'> {
  for (;;) {
    const audiences = await prompter.choose(menu.forWhom, [
      ...READERS.map((id) => ({ id, text: menu.readers[id], about: menu.readersAbout[id] })),
      backChoice,
    ]);
    if (audiences === undefined) return ExitCode.Paused;
    if (audiences === BACK) return 'back';
    const formats = await prompter.choose(menu.form, [
      ...FORMS.map((id) => ({ id, text: menu.forms[id] })),
      backChoice,
    ]);
    if (formats === undefined) return ExitCode.Paused;
    if (formats === BACK) continue;
    const { runExport } = await import('./export.ts');
    const wanted = { conversations: [conversation], audiences, formats, all: false };
    return runExport({ ...options, ...wanted }, world);
  }
}
