// The unfinished conversation that was worked on last: the one that is meant when none is named.
import type { DataFolder } from '../store/data-folder.ts';
import { listConversations } from '../store/list-conversations.ts';

/** @returns its id; undefined when every conversation is finished, or there is none. */
export async function latestOpen(data: DataFolder): Promise<string | undefined> {
  const open = (await listConversations(data)).flatMap((one) =>
    one.kind === 'readable' && !one.finished ? [one] : [],
  );
  const [latest] = open.sort((a, b) => b.lastActivity.localeCompare(a.lastActivity));
  return latest?.id;
}
