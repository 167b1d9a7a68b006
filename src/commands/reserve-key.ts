// The reserve key: the plain key in a file of its own, to be kept somewhere else.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { LineReply, Prompter } from '../interview/ports.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { isInside } from '../store/is-inside.ts';
import { type Key, writePlainKey } from '../store/key-file.ts';
import { printText } from '../terminal/print-text.ts';
import { encryption as words } from '../wording/nl/encryption.ts';
import type { World } from './world.ts';

/** Replies a whole path, or "" when the person wants none. */
export async function askReservePath(
  prompter: Prompter,
  data: DataFolder,
  world: World,
): Promise<LineReply> {
  let hint = words.askReserveHint;
  for (;;) {
    const typed = await prompter.typeLine(words.askReserve, hint);
    if (typed.kind !== 'typed' || typed.text === '') return typed;
    const path = reservePath(typed.text, world);
    if (!isInside(data.path, path)) return { kind: 'typed', text: path };
    hint = words.reserveInside;
  }
}

/** As it was typed: "~" is the home folder. */
export function reservePath(typed: string, { homeFolder, currentFolder }: World): string {
  return resolve(
    currentFolder,
    typed.trim().replace(/^~(?=$|[/\\])/, () => homeFolder),
  );
}

/** Never over another file. @throws UserError (exit code 2) "reserve-inside" {path}, or "already-exists". */
export function writeReserve(path: string, key: Key, data: DataFolder, world: World): void {
  if (isInside(data.path, path)) throw new UserError('reserve-inside', { path }, ExitCode.WrongUse);
  writePlainKey(path, key);
  world.out.write(`${printText(words.reserveWritten(path), world.columns)}\n`);
}
