// Text that people made: UTF-8, with or without byte order mark, with any kind of line ends.
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { onPath } from './file-error.ts';

/** In bytes. Ample: a playbook of 2,000 lines is 50 kB. */
const LARGEST_TEXT = 2_000_000;

/** Of a file that does not say how much it holds, in bytes. */
const PIECE = 65_536;

const LINE_FEED = 0x0a;

/**
 * @param largest in bytes
 * @param name what errors about the text call it
 * @returns the text without byte order mark, every line ending in a line feed alone.
 * @throws UserError (exit code 2) "text-too-large" {path, max} in MB, "text-utf16" {path}, "text-binary"
 * {path}, "text-not-utf8" {path, line, column, byte}, where `byte` counts from 0; or what the file system has against it.
 */
export function readTextFile(path: string, largest = LARGEST_TEXT, name = path): string {
  return decodeText(readBytes(path, largest, name), name);
}

/** As `readTextFile`, for bytes that are there already. `path` is only for the errors. */
export function decodeText(bytes: Uint8Array, path: string): string {
  const kind = kindOf(bytes);
  if (kind === 'utf16') throw new UserError('text-utf16', { path }, ExitCode.WrongUse);
  if (kind === 'binary') throw new UserError('text-binary', { path }, ExitCode.WrongUse);
  if (kind === 'unknown') throw notUtf8(bytes, path);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function kindOf(bytes: Uint8Array): 'utf8' | 'utf16' | 'binary' | 'unknown' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf16';
  const beginning = bytes.subarray(0, 200);
  const zeros = (odd: number) => beginning.filter((byte, i) => i % 2 === odd && byte === 0).length;
  const [less = 0, more = 0] = [zeros(0), zeros(1)].toSorted((a, b) => a - b);
  // Every other byte of plain text in UTF-16 is zero; of sound and programs any may be.
  if (bytes.length > 1 && more > beginning.length * 0.4)
    return more > 4 * less ? 'utf16' : 'binary';
  if (isUtf8(bytes)) return 'utf8';
  // Words never hold a zero byte; pictures, archives and office documents do.
  return bytes.includes(0) ? 'binary' : 'unknown';
}

/** Reads no further than allowed: a pipe or a device does not say beforehand how much it holds. */
function readBytes(path: string, largest: number, name: string): Uint8Array {
  return onPath(path, () => {
    const file = openSync(path, 'r');
    try {
      const pieces: Buffer[] = [];
      let length = 0;
      // Most files are there as a whole with the first piece.
      let room = Math.max(PIECE, Math.min(fstatSync(file).size, largest + 1));
      for (;;) {
        const piece = Buffer.allocUnsafe(room);
        const read = readSync(file, piece);
        const [first, second] = pieces;
        if (read === 0) return first && !second ? first : Buffer.concat(pieces);
        length += read;
        if (length > largest) throw tooLarge(name, largest);
        pieces.push(piece.subarray(0, read));
        room = PIECE;
      }
    } finally {
      closeSync(file);
    }
  });
}

function tooLarge(path: string, largest: number): UserError {
  return new UserError('text-too-large', { path, max: String(largest / 1e6) }, ExitCode.WrongUse);
}

function notUtf8(bytes: Uint8Array, path: string): UserError {
  let line = 1;
  let start = 0;
  for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, feed))) break;
    line++;
    start = feed + 1;
  }
  let byte = start;
  let column = 1;
  for (; byte < bytes.length; column++) {
    const length = lengthOfCharacter(bytes[byte] ?? 0);
    if (!isUtf8(bytes.subarray(byte, byte + length))) break;
    byte += length;
  }
  const place = { line: String(line), column: String(column), byte: String(byte) };
  return new UserError('text-not-utf8', { path, ...place }, ExitCode.WrongUse);
}

/** What the first byte of a UTF-8 character says of its length. */
function lengthOfCharacter(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
