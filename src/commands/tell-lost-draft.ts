// A half-typed text that the disk would not take: said once, when the person stops.
import type { OpenJournal } from '../store/journal-on-disk.ts';
import { printText } from '../terminal/print-text.ts';
import { commands } from '../wording/nl/commands.ts';
import type { World } from './world.ts';

/** While somebody types it would be in the way. */
export async function tellLostDraft(journal: OpenJournal, world: World): Promise<void> {
  if (await journal.areDraftsKept()) return;
  world.err.write(`${printText(`! ${commands.walk.draftLost}`, world.columns)}\n`);
}
