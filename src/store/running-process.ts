// Whether a process that left its number somewhere is still the one running under that number.
import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';

/** Ended, but still in the table because its parent has not asked after it. */
const ENDED = ['Z', 'X', 'x'];

/**
 * When the process started, in the system's own count: tells it from a later one with the same number.
 * Only Linux says; elsewhere "".
 */
export function processStart(pid: number): string {
  return processRow(pid)?.start ?? '';
}

/** @param start what `processStart` said then; "" leaves it at the number. */
export function isRunning(pid: number, start: string): boolean {
  if (!hasNumber(pid)) return false;
  const row = processRow(pid);
  if (row === undefined) return true;
  return !ENDED.includes(row.state) && (start === '' || start === row.start);
}

/** Asking after a priority changes nothing, needs no rights and works on every system. */
function hasNumber(pid: number): boolean {
  try {
    getPriority(pid);
    return true;
  } catch (error) {
    return (error as { info?: { code?: string } }).info?.code !== 'ESRCH';
  }
}

/** The state and the start time; undefined where there is no such table (any system but Linux). */
function processRow(pid: number): { state: string; start: string } | undefined {
  try {
    const row = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name before it is in brackets and may itself hold brackets and spaces.
    const fields = row.slice(row.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    return state !== undefined && start !== undefined ? { state, start } : undefined;
  } catch {
    return undefined;
  }
}
