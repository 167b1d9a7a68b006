// Asks for the passphrase of what is sealed, or for a new one. Never on a command line, never shown.
import type { LineReply, Prompter } from '../interview/ports.ts';
import type { AskPassphrase } from '../store/key-vault.ts';
import { encryption as words } from '../wording/nl/encryption.ts';
import type { CommonOptions } from './common-options.ts';
import type { World } from './world.ts';

/** In characters. Guessing fewer is a matter of hours for who has the file. */
const SHORTEST = 12;

const MOST_TURNS = 3;

/** @returns undefined where nobody can be asked. */
export function passphraseAsker(
  { plain }: Pick<CommonOptions, 'plain'>,
  world: World,
): AskPassphrase | undefined {
  if (!world.interactive) return undefined;
  let prompter: Prompter | undefined;
  const ask = async (turn: number) => {
    prompter ??= await world.openPrompter({ plain, title: '' });
    const hint = turn === 1 ? undefined : words.askAgain(MOST_TURNS + 1 - turn);
    const typed = await prompter.typeSecret(words.ask, hint);
    // Nothing was asked before it that could be changed: one step back is no passphrase either.
    return typed.kind === 'typed' ? typed.text : undefined;
  };
  return Object.assign(ask, { hush: () => prompter?.hush() ?? (() => undefined) });
}

/** Twice, and long enough. */
export async function askNewPassphrase(prompter: Prompter): Promise<LineReply> {
  let hint = words.askNewHint(SHORTEST);
  for (;;) {
    const typed = await prompter.typeSecret(words.askNew, hint);
    if (typed.kind !== 'typed') return typed;
    if ([...typed.text.normalize('NFC')].length < SHORTEST) {
      hint = words.tooShort(SHORTEST);
      continue;
    }
    const again = await prompter.typeSecret(words.askTwice);
    if (again.kind === 'stop') return again;
    // One step back is the first of the two.
    if (again.kind === 'back') hint = words.askNewHint(SHORTEST);
    else if (again.text.normalize('NFC') === typed.text.normalize('NFC')) return typed;
    else hint = words.notTheSame;
  }
}
