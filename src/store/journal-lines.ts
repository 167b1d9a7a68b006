// The bytes of a journal as events: a cut-off last line is set apart, any other fault is an error with its place.
import { UserError } from '../domain/user-error.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { readEvent } from './read-event.ts';

export interface JournalLines {
  readonly events: readonly ConversationEvent[];
  /** Length in bytes of what is good: everything before a torn last line. */
  readonly intact: number;
  /** Whether the good part ends in a line feed; an editor may have taken the last one away. */
  readonly closed: boolean;
  /** A last line that was cut off while it was written. */
  readonly torn?: { readonly line: number; readonly bytes: Uint8Array };
}

const LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * @param file only for the errors.
 * @throws UserError "journal-broken-line" {path, line}, "journal-unknown-event" {path, line, type},
 * "journal-newer-format" {path, format}, "journal-without-start" {path}
 */
export function readJournalLines(bytes: Uint8Array, file: string): JournalLines {
  const events: ConversationEvent[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const json = asJson(bytes.subarray(start, end));
    if (json === undefined) {
      if (!isBlank(bytes.subarray(end))) throw brokenLine(file, line);
      // The disk may have kept the end of a line and not its beginning, so a torn line can end well.
      return { events, intact: start, closed: true, torn: { line, bytes: bytes.slice(start) } };
    }
    if (json !== BLANK) events.push(eventOf(json, { file, line, first: events.length === 0 }));
    start = end;
  }
  return { events, intact: bytes.length, closed: start === 0 || bytes.at(-1) === LINE_FEED };
}

const BLANK = Symbol('blank line');

/** @returns undefined when it is not JSON. */
function asJson(line: Uint8Array): unknown {
  try {
    const text = decoder.decode(line).trim();
    return text === '' ? BLANK : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === LINE_FEED || byte === 0x0d || byte === 0x20);
}

function eventOf(
  json: unknown,
  at: { file: string; line: number; first: boolean },
): ConversationEvent {
  const read = readEvent(json);
  const line = String(at.line);
  if (!read.ok) {
    switch (read.fault) {
      case 'broken':
        throw brokenLine(at.file, at.line);
      case 'unknown-event':
        throw new UserError('journal-unknown-event', { path: at.file, line, type: read.type });
      case 'newer-format':
        throw new UserError('journal-newer-format', { path: at.file, format: read.format });
    }
  }
  const isStart = read.event.type === 'started';
  if (at.first && !isStart) throw new UserError('journal-without-start', { path: at.file });
  if (!at.first && isStart) throw brokenLine(at.file, at.line);
  return read.event;
}

function brokenLine(path: string, line: number): UserError {
  return new UserError('journal-broken-line', { path, line: String(line) });
}
