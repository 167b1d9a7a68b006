// How long local copies are proposed to be kept, in days after the last activity.
import { UserError } from '../domain/user-error.ts';
import { changeSettings, readSettings } from './settings.ts';

/** A proposal; the law names no term for notes of talks. */
const DEFAULT_DAYS = 90;
/** Ten years: longer than anybody can defend. */
export const MOST_DAYS = 3650;

/** @returns undefined when it is no whole number from 1 to MOST_DAYS. */
export function asDays(value: unknown): number | undefined {
  const days = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  const fits = typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
  return fits ? days : undefined;
}

/** @throws UserError "settings-damaged" {path} or "retention-damaged" {value} */
export function retentionDays(dataPath: string): number {
  const { bewaren } = readSettings(dataPath);
  if (bewaren === undefined) return DEFAULT_DAYS;
  const days = asDays(bewaren);
  if (days === undefined) throw new UserError('retention-damaged', { value: String(bewaren) });
  return days;
}

/** @throws UserError "settings-damaged" {path}, or what the file system has against it. */
export function keepRetentionDays(dataPath: string, days: number): void {
  changeSettings(dataPath, { bewaren: days });
}
