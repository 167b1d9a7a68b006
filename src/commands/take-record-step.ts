// The steps of a record that a person notes: shared, the view of the employee, confirmed, final, corrected.
import { localDate } from '../domain/iso-date.ts';
import { readDate } from '../domain/read-date.ts';
import { CONFIRMATIONS, type NewEvent } from '../interview/event.ts';
import type { Prompter } from '../interview/ports.ts';
import { needsReason } from '../record/record-instructions.ts';
import type { RecordStep } from '../record/record-steps.ts';
import { CONFIRMED, recordDesk as words } from '../wording/nl/export.ts';
import type { World } from './world.ts';

/** @returns what is to be noted; undefined when the person backs out. */
export async function askRecordStep(
  step: RecordStep,
  prompter: Prompter,
  world: World,
): Promise<NewEvent | undefined> {
  switch (step) {
    case 'share': {
      const on = await askDay(words.sharedOn, prompter, world);
      if (on === undefined) return undefined;
      const channel = await prompter.typeLine(words.channel, words.channelHint);
      return channel === undefined
        ? undefined
        : { type: 'record-shared', on, channel: channel.trim() };
    }
    case 'view': {
      const on = await askDay(words.viewOn, prompter, world);
      if (on === undefined) return undefined;
      const text = await prompter.typeLine(words.viewText, words.viewHint);
      return text === undefined ? undefined : { type: 'view-received', on, text: text.trim() };
    }
    case 'confirm':
      return askConfirmation(prompter, world);
    case 'finish': {
      const sure = await prompter.choose(words.sureFinal, [
        { id: 'no', text: words.no },
        { id: 'yes', text: words.yes },
      ]);
      return sure === 'yes' ? { type: 'record-final' } : undefined;
    }
    case 'correct': {
      const reason = await askReason(words.correctReason, words.correctReasonHint, prompter, world);
      return reason === undefined ? undefined : { type: 'record-corrected', reason };
    }
  }
}

async function askConfirmation(prompter: Prompter, world: World): Promise<NewEvent | undefined> {
  const chosen = await prompter.choose(
    words.confirmKind,
    CONFIRMATIONS.map((id) => ({ id, text: CONFIRMED[id], about: words.confirmKindAbout[id] })),
  );
  const kind = CONFIRMATIONS.find((one) => one === chosen);
  if (kind === undefined) return undefined;
  const on = await askDay(words.confirmOn, prompter, world);
  if (on === undefined) return undefined;
  const reason = needsReason(kind)
    ? await askReason(words.confirmReason, words.confirmReasonHint, prompter, world)
    : '';
  return reason === undefined ? undefined : { type: 'record-confirmed', kind, on, reason };
}

/** Until it is a day that has been, or the person backs out. @returns "2026-11-26" */
async function askDay(ask: string, prompter: Prompter, world: World): Promise<string | undefined> {
  const today = localDate(world.now());
  for (;;) {
    const typed = await prompter.typeLine(ask, words.dayHint);
    if (typed === undefined) return undefined;
    const day = readDate(typed, { today, direction: 'past', time: false });
    if (day !== undefined && day <= today) return day;
    world.out.write(`${words.notADay}\n`);
  }
}

async function askReason(
  ask: string,
  hint: string,
  prompter: Prompter,
  world: World,
): Promise<string | undefined> {
  for (;;) {
    const typed = (await prompter.typeLine(ask, hint))?.trim();
    if (typed !== '') return typed;
    world.out.write(`${words.reasonNeeded}\n`);
  }
}
