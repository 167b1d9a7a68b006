// The half-typed line of the talk, when the talk is not what goes on.
import { draftAt, LIVE_DRAFT } from './drafts.ts';
import type { Journal } from './ports.ts';

/** Outside the talk there is no place to type it further: it becomes a note of the talk. */
export async function keepHalfLine(journal: Journal): Promise<void> {
  const text = draftAt(journal.drafts, LIVE_DRAFT);
  if (text === undefined) return;
  await journal.append({ type: 'jotted', kind: 'note', text, address: '' });
  journal.keepDraft(LIVE_DRAFT, '');
}
