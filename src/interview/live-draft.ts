// The half-typed line of the talk, when the talk is not what goes on.
import type { Journal } from './ports.ts';

/** The address a half-typed line of the talk is kept under. */
export const LIVE_DRAFT = 'live';

/** Outside the talk there is no place to type it further: it becomes a note of the talk. */
export async function keepHalfLine(journal: Journal): Promise<void> {
  const { draft } = journal;
  if (draft?.address !== LIVE_DRAFT) return;
  await journal.append({ type: 'jotted', kind: 'note', text: draft.text, address: '' });
  journal.keepDraft(LIVE_DRAFT, '');
}
