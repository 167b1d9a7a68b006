// Lines of a text that may be larger than memory: one after the other, each as soon as it is whole.
import { createReadStream } from 'node:fs';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { asUserError } from './file-error.ts';
import { decodeText } from './text-file.ts';

/** In bytes; whatever is longer is no line of text. */
export const LONGEST_LINE = 4_000_000;

export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** The line is longer than LONGEST_LINE: `text` is empty and nothing comes after it. */
  readonly tooLong: boolean;
}

const LINE_FEED = 0x0a;

/** The bytes of a file, in pieces. @throws UserError for what the file system has against it. */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path)) yield piece as Buffer;
  } catch (error) {
    throw asUserError(error, path);
  }
}

/**
 * @param path only for the errors
 * @throws UserError (exit code 2) as `decodeText`, with the number of the line in the whole text.
 */
export async function* textLines(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<TextLine> {
  let number = 0;
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, start)) {
      number += 1;
      const part = piece.subarray(start, end);
      if (length + part.length > LONGEST_LINE) return yield { number, text: '', tooLong: true };
      yield { number, text: lineText([...begun, part], path, number), tooLong: false };
      begun = [];
      length = 0;
      start = end + 1;
    }
    const rest = piece.subarray(start);
    length += rest.length;
    if (length > LONGEST_LINE) return yield { number: number + 1, text: '', tooLong: true };
    if (rest.length > 0) begun.push(rest);
  }
  if (length > 0) {
    yield { number: number + 1, text: lineText(begun, path, number + 1), tooLong: false };
  }
}

/**
 * All of it at once, for texts that fit in memory.
 * @param largest in bytes
 * @throws UserError (exit code 2) "text-too-large" {path, max} in MB; and as `decodeText`.
 */
export async function wholeText(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  largest: number,
): Promise<string> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > largest) {
      const max = String(largest / 1e6);
      throw new UserError('text-too-large', { path, max }, ExitCode.WrongUse);
    }
    all.push(piece);
  }
  return decodeText(Buffer.concat(all), path);
}

function lineText(parts: readonly Uint8Array[], path: string, number: number): string {
  try {
    return decodeText(Buffer.concat(parts), path).replace(/\n$/, '');
  } catch (error) {
    if (!(error instanceof UserError) || error.details.line === undefined) throw error;
    throw new UserError(error.code, { ...error.details, line: String(number) }, error.exitCode);
  }
}
