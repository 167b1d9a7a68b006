import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { type Disk, realDisk } from '../../src/store/disk.ts';
import { isRunning, processStart } from '../../src/store/running-process.ts';
import { LOCK_FILE, takeWriterLock, type WriterLock } from '../../src/store/writer-lock.ts';
import { MOMENT } from '../support/events.ts';
import { DEAD_PID, failingDisk, scratchFolder, userErrorOf, writerAt } from '../support/store.ts';

const me = writerAt();
const another = writerAt(MOMENT, process.ppid);

/** As it is after kill -9 of the process that held it. */
function abandoned(): string {
  const folder = scratchFolder();
  takeWriterLock(folder, writerAt(MOMENT, DEAD_PID));
  return folder;
}

const holderOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, LOCK_FILE), 'utf8')) as Record<string, unknown>;

describe('the writer lock', () => {
  it('is for one process, and tells who has it', () => {
    const folder = scratchFolder();
    takeWriterLock(folder, another);
    expect(userErrorOf(() => takeWriterLock(folder, me))).toEqual({
      code: 'conversation-in-use',
      details: {
        file: join(folder, LOCK_FILE),
        pid: String(process.ppid),
        since: MOMENT,
        host: '',
      },
    });
  });

  it('is there for one process once: twice is twice', () => {
    const folder = scratchFolder();
    takeWriterLock(folder, me);
    expect(userErrorOf(() => takeWriterLock(folder, me)).code).toBe('conversation-in-use');
  });

  it('is free again after release, and leaves nothing behind', () => {
    const folder = scratchFolder();
    const lock = takeWriterLock(folder, another);
    lock.release();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    takeWriterLock(folder, me);
  });

  it('of a dead process is taken over', () => {
    const folder = abandoned();
    const lock = takeWriterLock(folder, me);
    expect(holderOf(folder).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual([LOCK_FILE]);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that died while taking over is taken over', () => {
    const folder = abandoned();
    const right = `${LOCK_FILE}.${holderOf(folder).mark}`;
    const dead = { ...holderOf(folder), mark: 'abcdef' };
    writeFileSync(join(folder, right), JSON.stringify(dead));
    takeWriterLock(folder, me);
    expect(holderOf(folder).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual([LOCK_FILE]);
  });

  it.each(['', 'x', '{}', '{"mark":"../..","pid":1,"start":"","host":"","since":""}'])(
    'that reads %j is nobody’s',
    (text) => {
      const folder = scratchFolder();
      writeFileSync(join(folder, LOCK_FILE), text);
      takeWriterLock(folder, me);
      expect(holderOf(folder).pid).toBe(process.pid);
    },
  );

  it('of another machine is never taken over', () => {
    const folder = abandoned();
    const far = { ...holderOf(folder), host: 'balie (linux)' };
    writeFileSync(join(folder, LOCK_FILE), JSON.stringify(far));
    expect(userErrorOf(() => takeWriterLock(folder, me)).details).toMatchObject({
      host: 'balie (linux)',
    });
  });

  it.runIf(platform() === 'linux')(
    'of an earlier process with the same number is taken over',
    () => {
      const folder = scratchFolder();
      takeWriterLock(folder, another);
      const earlier = { ...holderOf(folder), start: '1' };
      writeFileSync(join(folder, LOCK_FILE), JSON.stringify(earlier));
      takeWriterLock(folder, me);
    },
  );

  it('works where a file can have one name only', () => {
    const disk = failingDisk({ linkSync: () => 'EPERM' });
    const folder = abandoned();
    takeWriterLock(folder, another, disk);
    expect(userErrorOf(() => takeWriterLock(folder, me, disk)).code).toBe('conversation-in-use');
    expect(readdirSync(folder)).toEqual([LOCK_FILE]);
  });

  it('on a full disk is an error, and leaves nothing behind', () => {
    const folder = scratchFolder();
    const disk = failingDisk({ writeSync: () => 'ENOSPC' });
    expect(userErrorOf(() => takeWriterLock(folder, me, disk)).code).toBe('disk-full');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is released by its holder only', () => {
    const folder = scratchFolder();
    const lock = takeWriterLock(folder, me);
    rmSync(join(folder, LOCK_FILE));
    takeWriterLock(folder, another);
    lock.release();
    expect(holderOf(folder).pid).toBe(process.ppid);
  });
});

describe('two processes at the same moment', () => {
  /** Runs `meanwhile` just before the given file call of whoever uses this disk. */
  function interrupted(turn: number, meanwhile: () => void): { disk: Disk; wasReached(): boolean } {
    let calls = 0;
    const names = Object.keys(realDisk) as (keyof Disk)[];
    const watched = names
      .filter((name) => typeof realDisk[name] === 'function' && name.endsWith('Sync'))
      .map((name) => {
        const call = (...args: unknown[]) => {
          if (++calls === turn) meanwhile();
          return (realDisk[name] as (...args: unknown[]) => unknown)(...args);
        };
        return [name, call];
      });
    return { disk: Object.fromEntries(watched), wasReached: () => calls >= turn };
  }

  function tryLock(folder: string, pid: number, disk = realDisk): WriterLock | undefined {
    try {
      return takeWriterLock(folder, writerAt(MOMENT, pid), disk);
    } catch (error) {
      if (error instanceof UserError && error.code === 'conversation-in-use') return undefined;
      throw error;
    }
  }

  const meanwhile = {
    'another takes it': (folder: string) => [tryLock(folder, process.ppid)],
    'another takes it and gives it back': (folder: string) => {
      tryLock(folder, process.ppid)?.release();
      return [];
    },
    'another takes it and gives it back, and a third takes it': (folder: string) => {
      tryLock(folder, process.ppid)?.release();
      return [tryLock(folder, process.ppid)];
    },
    'another takes it and dies': (folder: string) => {
      tryLock(folder, DEAD_PID);
      return [];
    },
  };

  for (const [start, make] of Object.entries({ free: scratchFolder, abandoned })) {
    for (const [what, act] of Object.entries(meanwhile)) {
      it(`never both have it: it is ${start}, and before any file call ${what}`, () => {
        const winners: number[] = [];
        for (let turn = 1; ; turn++) {
          const folder = make();
          let others: (WriterLock | undefined)[] = [];
          const { disk, wasReached } = interrupted(turn, () => {
            others = act(folder);
          });
          const own = tryLock(folder, process.pid, disk);
          const holders = [own, ...others].filter((lock) => lock !== undefined);
          expect(holders.length).toBeLessThanOrEqual(1);
          if (own) expect(holderOf(folder).pid).toBe(process.pid);
          winners.push(holders.length);
          if (!wasReached()) break;
        }
        expect(winners.length).toBeGreaterThan(5);
        expect(winners.at(-1)).toBe(1);
      });
    }
  }
});

describe('a process', () => {
  it('is running: this one', () => {
    expect(isRunning(process.pid, processStart(process.pid))).toBe(true);
    expect(isRunning(process.pid, '')).toBe(true);
  });

  it('is not running: one that has ended', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(isRunning(pid, '')).toBe(false);
    expect(isRunning(DEAD_PID, '')).toBe(false);
  });

  it.runIf(platform() === 'linux')('is not this one: one that started at another moment', () => {
    expect(isRunning(process.pid, '1')).toBe(false);
  });
});

it('the folder of the lock must be there', () => {
  const folder = join(scratchFolder(), 'weg');
  expect(userErrorOf(() => takeWriterLock(folder, me)).code).toBe('file-not-found');
  mkdirSync(folder);
  takeWriterLock(folder, me);
});
