// What a check reads: a file, or standard input for "-".
import { resolve } from 'node:path';
import { readTextFile } from '../store/text-file.ts';
import { readPieces, wholeText } from '../store/text-lines.ts';
import { check } from '../wording/nl/check.ts';
import type { World } from './world.ts';

export interface CheckInput {
  /** What an error calls it. */
  readonly name: string;
  /** As they come. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

export function openCheckInput(file: string, world: World): CheckInput {
  if (file !== '-') return { name: file, pieces: readPieces(resolve(world.currentFolder, file)) };
  return { name: check.standardInput, pieces: world.standardInput?.() ?? inOnePiece(world) };
}

/**
 * All of it at once.
 * @param largest in bytes
 * @throws UserError as `readTextFile`
 */
export async function readCheckInput(file: string, largest: number, world: World) {
  const { name, pieces } = openCheckInput(file, world);
  if (file === '-') return { name, text: await wholeText(pieces, name, largest) };
  // Opening a stream takes longer than reading most files.
  return { name, text: readTextFile(resolve(world.currentFolder, file), largest, name) };
}

async function* inOnePiece(world: World): AsyncGenerator<Uint8Array> {
  yield Buffer.from(await world.readStandardInput());
}
