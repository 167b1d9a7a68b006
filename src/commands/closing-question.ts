// The last question before a record leaves: what no program sees is asked of who has read it all.
import { BACK, type Prompter } from '../interview/ports.ts';
import { printText } from '../terminal/print-text.ts';
import { hygieneDesk as words } from '../wording/nl/hygiene-desk.ts';
import { askForRecord } from './fill-record.ts';
import type { OpenRecord } from './open-record.ts';
import { readRecord } from './read-record.ts';
import type { World } from './world.ts';

interface Closing {
  readonly opened: OpenRecord;
  readonly prompter: Prompter;
  readonly plain: boolean;
}

/** @returns "changed" when it was all looked over once more: then it is to be checked again. */
export async function askClosing(
  { opened, prompter, plain }: Closing,
  world: World,
): Promise<'settled' | 'changed' | 'later' | 'stopped'> {
  world.out.write(`\n${printText(words.closingAbout, world.columns)}\n`);
  for (;;) {
    const answer = await prompter.choose(words.closing, [
      { id: 'no', text: words.closingNo },
      { id: 'read', text: words.closingRead },
      { id: 'yes', text: words.closingYes },
      { id: BACK, text: words.later },
    ]);
    switch (answer) {
      case 'no':
        await opened.journal.append({ type: 'hygiene-closed' });
        return 'settled';
      case 'read':
        await readRecord(opened, world);
        break;
      case 'yes': {
        if (opened.record().state !== 'concept') {
          world.out.write(`${printText(words.sharedStands, world.columns)}\n`);
          return 'later';
        }
        const filled = await askForRecord(opened, { plain, lookAgain: true }, world);
        if (filled === 'filled') return 'changed';
        return filled === 'back' ? 'later' : filled;
      }
      default:
        return answer === BACK ? 'later' : 'stopped';
    }
  }
}
