// Encryption on and off: asks what must be asked first, and moves the conversations then.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { Prompter } from '../interview/ports.ts';
import { listBundles } from '../store/access-bundles.ts';
import type { DataFolder } from '../store/data-folder.ts';
import {
  type Finished,
  finishTurningOn,
  newKey,
  rightKey,
  turnOff,
  turnOn,
  useKey,
} from '../store/encryption.ts';
import { hasKeyFile } from '../store/key-file.ts';
import { askKey } from '../store/key-vault.ts';
import { countConversations } from '../store/move-conversations.ts';
import { readSettings } from '../store/settings.ts';
import { explainError } from '../terminal/explain-error.ts';
import { printText } from '../terminal/print-text.ts';
import { encryption as words } from '../wording/nl/encryption.ts';
import { askNewPassphrase, passphraseAsker } from './ask-passphrase.ts';
import { askReservePath, reservePath, writeReserve } from './reserve-key.ts';
import type { World } from './world.ts';

export interface Turning {
  readonly data: DataFolder;
  readonly plain: boolean;
  /** Where the reserve key goes. */
  readonly to: string | undefined;
}

export async function turnEncryptionOn(turning: Turning, world: World): Promise<ExitCode> {
  const { data, to } = turning;
  if (readSettings(data.path).versleuteling !== undefined) {
    if (to !== undefined) writeReserve(reservePath(to, world), await rightKey(data), data, world);
  } else if (!(await begin(turning, world))) {
    say(words.cancelled, world);
    return ExitCode.Paused;
  }
  const finished = await finishTurningOn(data, world, progress(world));
  const code = tell(finished, words.turnedOn(countConversations(data).sealed), 'aan', world);
  // Made to be handed over, and readable as they are: whoever encrypts the rest wants to know.
  const bundles = listBundles(data).map(({ folder }) => folder);
  if (bundles.length > 0) say(words.bundlesStay(bundles), world);
  return code;
}

export async function turnEncryptionOff({ data }: Turning, world: World): Promise<ExitCode> {
  const { sealed } = countConversations(data);
  if (readSettings(data.path).versleuteling === undefined && sealed === 0) {
    say(words.alreadyOff, world);
    return ExitCode.Fine;
  }
  const finished = await turnOff(data, world, progress(world));
  const code = tell(finished, words.turnedOff(sealed), 'uit', world);
  if (finished.oldKey) say(words.oldKey(finished.oldKey), world);
  return code;
}

/** @returns false when the person backs out: nothing has changed then. */
async function begin({ data, plain, to }: Turning, world: World): Promise<boolean> {
  if (!world.interactive) throw new UserError('no-terminal-encryption', {}, ExitCode.WrongUse);
  say(`${words.explain.join('\n')}\n`, world);
  if (hasKeyFile(data.path)) {
    say(words.oldKeyThere, world);
    const ask = passphraseAsker({ plain }, world);
    if (ask) useKey(data, await askKey(data.path, ask));
    return true;
  }
  const prompter = await world.openPrompter({ plain, title: '' });
  const chosen = await askPassphraseAndReserve({ data, to, prompter }, world);
  if (chosen === undefined) return false;
  const { passphrase, reserve } = chosen;
  // Another window may have been quicker: its key is the one, and a reserve of ours would open nothing.
  if (hasKeyFile(data.path)) throw new UserError('key-made-elsewhere', {});
  const key = await newKey();
  if (reserve !== '') writeReserve(reserve, key, data, world);
  else say(words.noReserve, world);
  await turnOn(data, key, passphrase);
  return true;
}

/** @returns undefined when the person backs out; `reserve` is "" when none is wanted. */
async function askPassphraseAndReserve(
  { data, to, prompter }: Pick<Turning, 'data' | 'to'> & { readonly prompter: Prompter },
  world: World,
): Promise<{ readonly passphrase: string; readonly reserve: string } | undefined> {
  for (;;) {
    const passphrase = await askNewPassphrase(prompter);
    if (passphrase.kind !== 'typed') return undefined;
    if (to !== undefined) return { passphrase: passphrase.text, reserve: reservePath(to, world) };
    const reserve = await askReservePath(prompter, data, world);
    if (reserve.kind === 'stop') return undefined;
    // One step back is the passphrase, which nobody can see to look over: it is typed anew.
    if (reserve.kind === 'typed') return { passphrase: passphrase.text, reserve: reserve.text };
  }
}

/** Only where it takes long enough to wonder. */
function progress(world: World): (done: number, of: number) => void {
  return (done, of) => {
    const step = Math.ceil(of / 10);
    if (of >= 50 && done % step === 0) say(words.progress(done, of), world);
  };
}

function tell(
  { whole, inUse, failed }: Finished,
  done: string,
  direction: 'aan' | 'uit',
  world: World,
): ExitCode {
  for (const { id, problem } of failed) {
    world.err.write(`! ${words.failed(id)}\n`);
    world.err.write(explainError(problem, world));
  }
  if (inUse.length > 0) world.err.write(`${printText(`! ${words.inUse(inUse)}`, world.columns)}\n`);
  say(whole ? done : words.finish(direction), world);
  return whole ? ExitCode.Fine : ExitCode.Failed;
}

function say(text: string, world: World): void {
  world.out.write(`${printText(text, world.columns)}\n`);
}
