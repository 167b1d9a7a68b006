// What has been kept longer than agreed: conversations, and bundles made for a request for access.
import { addDays, addMonths, daysBetween, localDate } from '../domain/iso-date.ts';
import { type AccessBundle, isInBundle, listBundles } from '../store/access-bundles.ts';
import { type Activity, readActivity } from '../store/activity.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { listElsewhere } from '../store/elsewhere.ts';

export interface DueConversation extends Activity {
  /** Whole days since something happened, by the calendar where the person is. */
  readonly age: number;
  /** Paths of its documents that stand somewhere else. */
  readonly elsewhere: readonly string[];
}

export interface Due {
  /** Longest untouched first. */
  readonly conversations: readonly DueConversation[];
  readonly bundles: readonly AccessBundle[];
  readonly damaged: readonly string[];
  /** Ids of all that began over two years ago, due or not. */
  readonly old: readonly string[];
  /** The first that will be due, and when: "2026-11-26". */
  readonly next?: { readonly id: string; readonly on: string };
}

const OLD_MONTHS = 24;

/** @param days after the last activity. @throws UserError as `listConversations` does. */
export async function findDue(data: DataFolder, days: number, now: Date): Promise<Due> {
  const today = localDate(now);
  const dayOf = (at: string) => localDate(new Date(at));
  const ageOf = (at: string) => daysBetween(dayOf(at), today);
  const { active, damaged } = await readActivity(data);
  const due = active.filter(({ lastActivity }) => ageOf(lastActivity) >= days);
  const [next] = active.slice(due.length);
  const oldest = addMonths(today, -OLD_MONTHS);
  return {
    conversations: due.map((one) => ({
      ...one,
      age: ageOf(one.lastActivity),
      elsewhere: listElsewhere(one.folder)
        .filter(({ path, state }) => state !== 'gone' && !isInBundle(data, path))
        .map(({ path }) => path),
    })),
    bundles: listBundles(data).filter(
      ({ made }) => made !== '' && daysBetween(made, today) >= days,
    ),
    damaged,
    old: active.filter(({ startedAt }) => dayOf(startedAt) < oldest).map(({ id }) => id),
    ...(next && { next: { id: next.id, on: addDays(dayOf(next.lastActivity), days) } }),
  };
}
