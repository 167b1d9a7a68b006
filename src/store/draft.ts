// The half-typed text of the step on the screen, kept beside the journal so that it survives too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConversationEvent } from '../interview/event.ts';
import { LIVE_DRAFT } from '../interview/live-draft.ts';
import { type Disk, PRIVATE_FILE } from './disk.ts';
import { renameOver } from './rename-over.ts';

const DRAFT_FILE = 'concept.json';

export interface Draft {
  readonly address: string;
  readonly text: string;
}

/**
 * Written on every keystroke, so not flushed; the journal is what counts.
 * A disk that refuses is heard at the next answer, in words: here it would break the typing itself.
 */
export function writeDraft(folder: string, draft: Draft, after: number, disk: Disk): void {
  const file = join(folder, DRAFT_FILE);
  try {
    writeFileSync(`${file}.onaf`, JSON.stringify({ ...draft, after }), { mode: PRIVATE_FILE });
    renameOver(`${file}.onaf`, file, disk);
  } catch {
    // See above.
  }
}

export function removeDraft(folder: string, disk: Disk): void {
  try {
    disk.unlinkSync(join(folder, DRAFT_FILE));
  } catch {
    // There was none, or it goes with the next one.
  }
}

/** @returns undefined when there is none, or when its step was answered after it was typed. */
export function readDraft(
  folder: string,
  events: readonly ConversationEvent[],
  disk: Disk,
): Draft | undefined {
  try {
    const found: unknown = JSON.parse(disk.readFileSync(join(folder, DRAFT_FILE), 'utf8'));
    const { address, text, after } = found as { [field in keyof Draft | 'after']?: unknown };
    if (typeof address !== 'string' || typeof text !== 'string') return undefined;
    const later = events.slice(typeof after === 'number' ? after : 0);
    return later.some((event) => isKept(event, address)) ? undefined : { address, text };
  } catch {
    return undefined;
  }
}

/** The half-typed text became a whole one: an answer, or a line of the talk. */
function isKept(event: ConversationEvent, address: string): boolean {
  if (event.type === 'jotted') return address === LIVE_DRAFT;
  return event.type === 'answered' && event.address === address;
}
