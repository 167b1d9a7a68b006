// The file a check reads, or standard input for "-", in pieces as they come.
import { resolve } from 'node:path';
import { readPieces } from '../store/text-lines.ts';
import { check } from '../wording/nl/check.ts';
import type { World } from './world.ts';

export interface CheckInput {
  /** What an error calls it. */
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

export function openCheckInput(file: string, world: World): CheckInput {
  if (file !== '-') return { name: file, pieces: readPieces(resolve(world.currentFolder, file)) };
  return { name: check.standardInput, pieces: world.standardInput?.() ?? inOnePiece(world) };
}

async function* inOnePiece(world: World): AsyncGenerator<Uint8Array> {
  yield Buffer.from(await world.readStandardInput());
}
