// Folders of their own for scenes with the store, and a disk that fails when it is told to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import {
  type DataFolder,
  prepareDataFolder,
  resolveDataFolder,
} from '../../src/store/data-folder.ts';
import { type Disk, realDisk } from '../../src/store/disk.ts';
import type { Writer } from '../../src/store/writer-lock.ts';
import { MOMENT } from './events.ts';

/** Removed when the scene is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function scratchDataFolder(): DataFolder {
  const home = scratchFolder();
  const data = resolveDataFolder({ env: {}, homeFolder: home, currentFolder: home });
  prepareDataFolder(data);
  return data;
}

/** This process, at a moment that stands still. */
export function writerAt(moment = MOMENT, pid = process.pid): Writer {
  return { pid, now: () => new Date(moment) };
}

/** No system gives a process this number. */
export const DEAD_PID = 2 ** 31 - 2;

export type Failing = { readonly [call in keyof Disk]?: (turn: number) => string | undefined };

/** The real disk, but each named call fails with the errno its function gives for that turn (from 1). */
export function failingDisk(failing: Failing): Disk {
  const entries = Object.entries(failing).map(([name, errnoFor]) => {
    let turn = 0;
    const real = realDisk[name as keyof Disk] as (...args: unknown[]) => unknown;
    const call = (...args: unknown[]) => {
      const errno = errnoFor(++turn);
      if (errno !== undefined) throw systemError(errno);
      return real(...args);
    };
    return [name, call];
  });
  return { ...realDisk, ...Object.fromEntries(entries) };
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made for a test`), { code });
}

/** The code and details of the UserError that `action` throws; anything else is thrown on. */
export function userErrorOf(action: () => unknown): { code: string; details: object } {
  try {
    action();
  } catch (error) {
    return told(error);
  }
  throw new Error('nothing was thrown');
}

/** As `userErrorOf`, for a promise. */
export async function laterUserErrorOf(
  promise: Promise<unknown>,
): Promise<{ code: string; details: object }> {
  try {
    await promise;
  } catch (error) {
    return told(error);
  }
  throw new Error('nothing was thrown');
}

function told(error: unknown): { code: string; details: object } {
  if (!(error instanceof UserError)) throw error;
  return { code: error.code, details: error.details };
}
