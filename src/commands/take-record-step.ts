// The steps of a record that a person notes: shared, the view of the employee, confirmed, final, corrected.
import { localDate } from '../domain/iso-date.ts';
import { readDate } from '../domain/read-date.ts';
import { CONFIRMATIONS, type NewEvent } from '../interview/event.ts';
import { BACK, type BackOut, type LineReply, type Prompter } from '../interview/ports.ts';
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

type RecordStepReply = { readonly kind: 'noted'; readonly event: NewEvent } | BackOut;

/** One step back is the prompt before it; it replies "back" where there is none. */
export async function askRecordStep(
  step: RecordStep,
  desk: StepDesk,
  world: World,
): Promise<RecordStepReply> {
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
      return sure === 'yes' ? { kind: 'noted', event: { type: 'record-final' } } : leftWith(sure);
    }
    case 'correct': {
      const reason = await askReason(words.correct, desk, world);
      if (reason.kind !== 'typed') return reason;
      return { kind: 'noted', event: { type: 'record-corrected', reason: reason.text } };
    }
  }
}

/** Of a choice that has a way back in it. */
function leftWith(choice: string | undefined): BackOut {
  return { kind: choice === BACK ? 'back' : 'stop' };
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
): Promise<RecordStepReply> {
  for (;;) {
    const day = await askDay(asked.day, asked.from, desk, world);
    if (day.kind !== 'typed') return day;
    const typed = await desk.prompter.typeLine(asked.text, asked.hint);
    if (typed.kind === 'stop') return typed;
    if (typed.kind === 'typed') return { kind: 'noted', event: make(day.text, typed.text) };
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
): Promise<RecordStepReply> {
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
    if (kind === undefined) return leftWith(chosen);
    const reply = await askWhenAndWhy(kind, from, desk, world);
    if (reply.kind !== 'back') return reply;
  }
}

async function askWhenAndWhy(
  kind: (typeof CONFIRMATIONS)[number],
  from: string,
  desk: StepDesk,
  world: World,
): Promise<RecordStepReply> {
  for (;;) {
    const day = await askDay(words.confirmOn, from, desk, world);
    if (day.kind !== 'typed') return day;
    const noted = (reason: string): RecordStepReply => ({
      kind: 'noted',
      event: { type: 'record-confirmed', kind, on: day.text, reason },
    });
    if (!needsReason(kind)) return noted('');
    const reason = await askReason(words.confirmWhy, desk, world);
    if (reason.kind === 'stop') return reason;
    if (reason.kind === 'typed') return noted(reason.text);
  }
}

/**
 * Until it is a day that has been, or the person backs out. Replies "2026-11-26".
 * @param from the first day that can be, "2026-11-26"; "" = any.
 */
async function askDay(
  ask: string,
  from: string,
  { prompter }: StepDesk,
  world: World,
): Promise<LineReply> {
  const today = localDate(world.now());
  for (;;) {
    const typed = await prompter.typeLine(ask, words.dayHint);
    if (typed.kind !== 'typed') return typed;
    const day = readDate(typed.text, { today, direction: 'past', time: false });
    if (day !== undefined && day <= today && day >= from) return { kind: 'typed', text: day };
    const why =
      day === undefined ? words.notADay : day > today ? words.notYet(day) : words.tooEarly(from);
    world.out.write(`${printText(why, world.columns)}\n`);
  }
}

async function askReason(
  asked: { readonly ask: string; readonly hint: string; readonly needed: string },
  { prompter }: StepDesk,
  world: World,
): Promise<LineReply> {
  for (;;) {
    const typed = await prompter.typeLine(asked.ask, asked.hint);
    if (typed.kind !== 'typed' || typed.text !== '') return typed;
    world.out.write(`${printText(asked.needed, world.columns)}\n`);
  }
}
