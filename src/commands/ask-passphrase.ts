// Asks for the passphrase of what is sealed, or for a new one. Never on a command line, never shown.
import type { Prompter } from '../interview/ports.ts';
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
    return prompter.typeSecret(words.ask, hint);
  };
  return Object.assign(ask, { hush: () => prompter?.hush() ?? (() => undefined) });
}

/** Twice, and long enough. @returns undefined when the person backs out. */
export async function askNewPassphrase(prompter: Prompter): Promise<string | undefined> {
  let hint = words.askNewHint(SHORTEST);
  for (;;) {
    const typed = await prompter.typeSecret(words.askNew, hint);
    if (typed === undefined) return undefined;
    if ([...typed.normalize('NFC')].length < SHORTEST) {
      hint = words.tooShort(SHORTEST);
      continue;
    }
    const again = await prompter.typeSecret(words.askTwice);
    // One step back is the first of the two.
    if (again === undefined) hint = words.askNewHint(SHORTEST);
    else if (again.normalize('NFC') === typed.normalize('NFC')) return typed;
    else hint = words.notTheSame;
  }
}
