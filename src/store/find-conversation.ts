// Which conversation a person means: an id, a part of it that only one has, or "the last one".
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';
import type { DataFolder } from './data-folder.ts';
import { type ListedConversation, listConversations } from './list-conversations.ts';

const LATEST = ['laatste', 'last', 'latest'];

/**
 * @param wanted "2026-11-26-a", "26-11-a" as it stands on the screen, a part of an id, or one of LATEST:
 * the one that was worked on last.
 * @returns the id.
 * @throws UserError (exit code 2) "no-conversations" {path}, "conversation-unknown" {wanted, near},
 * "conversation-several" {wanted, ids}
 */
export async function findConversation(data: DataFolder, wanted: string): Promise<string> {
  const listed = await listConversations(data);
  const ids = listed.map(({ id }) => id);
  const name = wanted.trim().toLowerCase();
  if (listed.length === 0) {
    throw new UserError('no-conversations', { path: data.conversations }, ExitCode.WrongUse);
  }
  if (ids.includes(name)) return name;
  if (LATEST.includes(name)) return latestOf(listed).id;

  const fits = [
    ids.filter((id) => shortNames(id).includes(name)),
    ids.filter((id) => name !== '' && id.includes(name)),
  ].find((some) => some.length > 0);
  if (fits === undefined) {
    const near = nearMiss(name, [...ids, ...LATEST.slice(0, 1)]) ?? '';
    throw new UserError('conversation-unknown', { wanted, near }, ExitCode.WrongUse);
  }
  const [only, ...others] = fits;
  if (only !== undefined && others.length === 0) return only;
  throw new UserError('conversation-several', { wanted, ids: fits.join(', ') }, ExitCode.WrongUse);
}

/** A damaged one has no last activity that can be read: only when there is nothing else. */
function latestOf(listed: readonly ListedConversation[]): ListedConversation {
  const activity = (one: ListedConversation) => (one.kind === 'readable' ? one.lastActivity : '');
  return listed.reduce((latest, one) => (activity(one) >= activity(latest) ? one : latest));
}

/** The day as people write it: 26-11-a and 26-11-2026-a. */
function shortNames(id: string): string[] {
  const [year, month, day, letters] = id.split('-');
  return [`${day}-${month}-${letters}`, `${day}-${month}-${year}-${letters}`];
}
