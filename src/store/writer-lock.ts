// One writer a conversation: a lock file with who holds it, taken over when that process is gone.
import { randomBytes } from 'node:crypto';
import { hostname, platform } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { Clock } from '../interview/ports.ts';
import { createOnce } from './create-once.ts';
import { type Disk, realDisk } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';
import { pause } from './pause.ts';
import { renameOver } from './rename-over.ts';
import { isRunning, processStart } from './running-process.ts';

export const LOCK_FILE = 'schrijver.lock';

/** Windows and the Linux inside it share a name and files, but not their processes. */
const HERE = `${hostname()} (${platform()})`;

/** The program that wants to write: its process number and its clock. */
export interface Writer extends Clock {
  readonly pid: number;
}

export interface WriterLock {
  release(): void;
}

interface Claim {
  /** Never used twice: tells this claim from every other. */
  readonly mark: string;
  readonly pid: number;
  readonly start: string;
  readonly host: string;
  readonly since: string;
}

/** A lock file without readable content: only a crash or a power cut leaves one. */
const UNREADABLE: Claim = { mark: 'onleesbaar', pid: 0, start: '', host: '', since: '' };

/** How often a lock that changes under our eyes is looked at again. */
const TURNS = 100;

/** @throws UserError "conversation-in-use" {pid, host, since, file}, or what the file system has against it. */
export function takeWriterLock(folder: string, writer: Writer, disk = realDisk): WriterLock {
  const file = join(folder, LOCK_FILE);
  const own: Claim = {
    mark: randomBytes(6).toString('hex'),
    pid: writer.pid,
    start: processStart(writer.pid),
    host: HERE,
    since: writer.now().toISOString(),
  };
  onPath(file, () => claim(file, own, disk));
  return {
    release() {
      onPath(file, () => {
        if (readClaim(file, disk)?.mark === own.mark) disk.unlinkSync(file);
      });
    },
  };
}

/**
 * On return `file` holds our claim, and nobody else's.
 * A dead claim may only be replaced by who holds the right to replace that very claim. That right is a
 * lock file itself, named after the mark of the dead claim, so two that find the same dead claim never
 * both replace it, and one that comes too late sees another mark and starts again.
 */
function claim(file: string, own: Claim, disk: Disk): void {
  for (let turn = 0; turn < TURNS; turn++) {
    if (createOnce(file, JSON.stringify(own), disk)) return;
    const found = readClaim(file, disk);
    if (found === undefined) continue;
    if (isHeld(found) || turn === TURNS - 1) throw inUse(file, found);
    const right = `${file}.${found.mark}`;
    claim(right, own, disk);
    if (readClaim(file, disk)?.mark === found.mark) {
      renameOver(right, file, disk);
      return;
    }
    disk.unlinkSync(right);
  }
  throw inUse(file, UNREADABLE);
}

/** Of another machine (a network drive) nobody here can see whether it still writes. */
function isHeld({ pid, start, host }: Claim): boolean {
  if (pid === 0) return false;
  return host !== HERE || isRunning(pid, start);
}

function inUse(file: string, { pid, host, since }: Claim): UserError {
  return new UserError('conversation-in-use', {
    file,
    pid: String(pid),
    since,
    host: host === HERE ? '' : host,
  });
}

/** @returns undefined when there is no claim (any more). */
function readClaim(file: string, disk: Disk): Claim | undefined {
  // Where a file can not be made in one move, another may be halfway: it is given a moment.
  for (const wait of [2, 10, 30, 0]) {
    const text = readIfThere(file, disk);
    if (text === undefined) return undefined;
    const found = asClaim(text);
    if (found !== undefined) return found;
    pause(wait);
  }
  return UNREADABLE;
}

function readIfThere(file: string, disk: Disk): string | undefined {
  try {
    return disk.readFileSync(file, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function asClaim(text: string): Claim | undefined {
  try {
    const found = JSON.parse(text) as Partial<Claim> | null;
    const texts = [found?.mark, found?.start, found?.host, found?.since];
    const isClaim = texts.every((one) => typeof one === 'string') && Number.isInteger(found?.pid);
    return isClaim && Number(found?.pid) > 0 && /^[0-9a-f]+$/.test(found?.mark ?? '')
      ? (found as Claim)
      : undefined;
  } catch {
    return undefined;
  }
}
