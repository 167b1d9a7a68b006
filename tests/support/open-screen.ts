// A prompter on a terminal in memory, as the tests of the screens use it.
import type { AskedStep, Prompter, Reply } from '../../src/interview/ports.ts';
import { openPrompter } from '../../src/terminal/open-prompter.ts';
import { screens } from '../../src/wording/nl/screens.ts';
import { titledPlaybook } from './asked-step.ts';
import { type FakeTerminal, fakeTerminal } from './terminal.ts';

export interface ScreenLook {
  readonly columns?: number;
  readonly rows?: number;
  readonly colour?: boolean;
  readonly unicode?: boolean;
  readonly stop?: AbortSignal;
}

export interface OpenScreen {
  readonly terminal: FakeTerminal;
  readonly prompter: Prompter;
}

export function openScreen(look: ScreenLook = {}): OpenScreen {
  const terminal = fakeTerminal(look.columns, look.rows);
  const prompter = openPrompter({
    playbook: titledPlaybook(),
    words: screens,
    input: terminal.input,
    output: terminal.output,
    columns: terminal.columns,
    rows: terminal.rows,
    colour: look.colour ?? false,
    unicode: look.unicode ?? true,
    plain: false,
    title: 'gesprek 26-11-a',
    ...(look.stop && { stop: look.stop }),
  });
  return { terminal, prompter };
}

export interface AskingScreen extends OpenScreen {
  readonly reply: Promise<Reply>;
}

/** Asks, presses the keys, and leaves the question standing where no key settled it. */
export async function askOnScreen(
  step: AskedStep,
  keys: readonly string[] = [],
  look: ScreenLook = {},
): Promise<AskingScreen> {
  const open = openScreen(look);
  const reply = open.prompter.ask(step);
  await open.terminal.press(...keys);
  return { ...open, reply };
}

/** The value of the answer the keys led to. */
export async function answerOnScreen(step: AskedStep, keys: readonly string[]): Promise<unknown> {
  const { reply } = await askOnScreen(step, keys);
  const settled = await reply;
  if (settled.kind !== 'answer') return settled.kind;
  return settled.answer.status === 'given' ? settled.answer.value : settled.answer.status;
}
