// The steps of a record that a person notes: shared, the view of the employee, confirmed, final, corrected.
import { localDate } from '../domain/iso-date.ts';
import { readDate } from '../domain/read-date.ts';
import { CONFIRMATIONS, type NewEvent } from '../interview/event.ts';
import { BACK, type Prompter } from '../interview/ports.ts';
import type { FileRecord } from '../record/file-record.ts';
import { needsReason } from '../record/record-instructions.ts';
import type { RecordStep } from '../record/record-steps.ts';
import { RecordAnswers } from '../report/record-answers.ts';
import { printText } from '../terminal/print-text.ts';
import { recordWords } from '../wording/nl/record.ts';
import { CONFIRMED, recordDesk as words } from '../wording/nl/record-desk.ts';
import type { World } from './world.ts';

interface StepDesk {
  readonly record: FileRecord;
  readonly prompter: Prompter;
}

/** One step back is the prompt before it. @returns what is to be noted; undefined when the person backs out. */
export async function askRecordStep(
  step: RecordStep,
  desk: StepDesk,
  world: World,
): Promise<NewEvent | undefined> {
  const { record, prompter } = desk;
  const talk = new RecordAnswers(record.content, recordWords).value('datum-gesprek');
  const shared = record.shared?.on ?? talk;
  switch (step) {
    case 'share':
      return askDayAndText(
        { day: words.sharedOn, from: talk, text: words.channel, hint: words.channelHint },
        desk,
        world,
        (on, channel) => ({ type: 'record-shared', on, channel }),
      );
    case 'view':
      return askDayAndText(
        { day: words.viewOn, from: shared, text: words.viewText, hint: words.viewHint },
        desk,
        world,
        (on, text) => ({ type: 'view-received', on, text }),
      );
    case 'confirm':
      return askConfirmation(shared, desk, world);
    case 'finish': {
      const sure = await prompter.choose(words.sureFinal, [
        { id: BACK, text: words.no },
        { id: 'yes', text: words.yes },
      ]);
      return sure === 'yes' ? { type: 'record-final' } : undefined;
    }
    case 'correct': {
      const reason = await askReason(words.correct, desk, world);
      return reason === undefined ? undefined : { type: 'record-corrected', reason };
    }
  }
}

async function askDayAndText(
  asked: {
    readonly day: string;
    readonly from: string;
    readonly text: string;
    readonly hint: string;
  },
  desk: StepDesk,
  world: World,
  make: (on: string, text: string) => NewEvent,
): Promise<NewEvent | undefined> {
  for (;;) {
    const on = await askDay(asked.day, asked.from, desk, world);
    if (on === undefined) return undefined;
    const text = await desk.prompter.typeLine(asked.text, asked.hint);
    if (text !== undefined) return make(on, text.trim());
  }
}

/** Who presses enter too soon has noted no agreement. */
const NEUTRAL_FIRST = [...CONFIRMATIONS].sort(
  (a, b) => Number(b === 'ontvangen') - Number(a === 'ontvangen'),
);

async function askConfirmation(
  from: string,
  desk: StepDesk,
  world: World,
): Promise<NewEvent | undefined> {
  for (;;) {
    const chosen = await desk.prompter.choose(words.confirmKind, [
      ...NEUTRAL_FIRST.map((id) => ({
        id,
        text: CONFIRMED[id],
        about: words.confirmKindAbout[id],
      })),
      { id: BACK, text: words.back },
    ]);
    const kind = CONFIRMATIONS.find((one) => one === chosen);
    if (kind === undefined) return undefined;
    const noted = await askWhenAndWhy(kind, from, desk, world);
    if (noted !== undefined) return { type: 'record-confirmed', kind, ...noted };
  }
}

async function askWhenAndWhy(
  kind: (typeof CONFIRMATIONS)[number],
  from: string,
  desk: StepDesk,
  world: World,
): Promise<{ readonly on: string; readonly reason: string } | undefined> {
  for (;;) {
    const on = await askDay(words.confirmOn, from, desk, world);
    if (on === undefined) return undefined;
    if (!needsReason(kind)) return { on, reason: '' };
    const reason = await askReason(words.confirmWhy, desk, world);
    if (reason !== undefined) return { on, reason };
  }
}

/**
 * Until it is a day that has been, or the person backs out.
 * @param from the first day that can be, "2026-11-26"; "" = any.
 * @returns "2026-11-26"
 */
async function askDay(
  ask: string,
  from: string,
  { prompter }: StepDesk,
  world: World,
): Promise<string | undefined> {
  const today = localDate(world.now());
  for (;;) {
    const typed = await prompter.typeLine(ask, words.dayHint);
    if (typed === undefined) return undefined;
    const day = readDate(typed, { today, direction: 'past', time: false });
    if (day !== undefined && day <= today && day >= from) return day;
    const why =
      day === undefined ? words.notADay : day > today ? words.notYet(day) : words.tooEarly(from);
    world.out.write(`${printText(why, world.columns)}\n`);
  }
}

async function askReason(
  asked: { readonly ask: string; readonly hint: string; readonly needed: string },
  { prompter }: StepDesk,
  world: World,
): Promise<string | undefined> {
  for (;;) {
    const typed = (await prompter.typeLine(asked.ask, asked.hint))?.trim();
    if (typed !== '') return typed;
    world.out.write(`${printText(asked.needed, world.columns)}\n`);
  }
}
