// The signs in a record, one at a time: change, leave out, or keep with a reason. Nothing changes by itself.
import { given } from '../domain/answer.ts';
import { localDate } from '../domain/iso-date.ts';
import { acceptAnswer } from '../interview/accept-answer.ts';
import type { Prompter } from '../interview/ports.ts';
import type { Step } from '../interview/step.ts';
import { surroundings } from '../interview/surroundings.ts';
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import { openHits } from '../record/open-hits.ts';
import {
  CONFIRMATION_ADDRESS,
  CORRECTION_ADDRESS,
  recordTexts,
  SHARED_ADDRESS,
  VIEW_ADDRESS,
} from '../record/record-texts.ts';
import { withoutSentence } from '../record/without-sentence.ts';
import { printText } from '../terminal/print-text.ts';
import { explainHit } from '../wording/explain-hit.ts';
import { recordDesk, hygieneDesk as words } from '../wording/nl/export.ts';
import type { CheckRecord } from './check-record.ts';
import { askForRecord } from './fill-record.ts';
import type { OpenRecord } from './open-record.ts';
import type { World } from './world.ts';

export interface HygieneDesk {
  readonly opened: OpenRecord;
  readonly prompter: Prompter;
  readonly check: CheckRecord;
  readonly plain: boolean;
}

/** Every decision is on disk before the next is asked. @returns whether nothing is left to decide. */
export async function settleHygiene(desk: HygieneDesk, world: World): Promise<'settled' | 'later'> {
  const first = openIn(desk);
  world.out.write(
    `\n${printText(first.length === 0 ? words.noneFound : words.intro(first.length), world.columns)}\n`,
  );
  for (;;) {
    const [hit, ...others] = openIn(desk);
    if (hit === undefined) break;
    // What was seen in the same words is one decision.
    const same = others.filter((other) => overlaps(other, hit));
    if ((await decide([hit, ...same], desk, world)) === 'later') return 'later';
  }
  if (desk.opened.record().closed) return 'settled';
  world.out.write(`\n${printText(words.closingAbout, world.columns)}\n`);
  const answer = await desk.prompter.choose(words.closing, [
    { id: 'no', text: words.closingNo },
    { id: 'yes', text: words.closingYes },
    { id: 'later', text: words.later },
  ]);
  if (answer === 'no') {
    await desk.opened.journal.append({ type: 'hygiene-closed' });
    return 'settled';
  }
  if (answer !== 'yes') return 'later';
  await desk.opened.journal.append({ type: 'went-to', address: firstText(desk) });
  const filled = await askForRecord(desk.opened, desk, world);
  return filled === 'filled' ? settleHygiene(desk, world) : 'later';
}

function openIn({ opened, check }: HygieneDesk): readonly HygieneHit[] {
  const record = opened.record();
  return openHits(check(record), record);
}

/** Where somebody who wants to look it all over begins. */
function firstText({ opened }: HygieneDesk): string {
  return recordTexts(opened.record())[0]?.address ?? '';
}

function overlaps(one: HygieneHit, other: HygieneHit): boolean {
  return one.address === other.address && one.start < other.end && other.start < one.end;
}

async function decide(
  hits: readonly [HygieneHit, ...HygieneHit[]],
  desk: HygieneDesk,
  world: World,
): Promise<'decided' | 'later'> {
  const [hit] = hits;
  const { prompter, opened } = desk;
  const record = opened.record();
  const field = recordTexts(record).find(({ address }) => address === hit.address);
  const text = field?.text ?? '';
  const why = hits.map((one) => explainHit(one).why);
  const { proposal } = explainHit(hit);
  const label = field?.label || (recordDesk.outside[hit.address.split('.')[0] ?? ''] ?? '');
  const told = words.hit(label, around(text, hit, -1), hit.text, around(text, hit, 1));
  world.out.write(
    `\n${printText([told, ...why, proposal && words.proposal(proposal)].filter(Boolean).join('\n'), world.columns)}\n`,
  );
  const left = withoutSentence(text, hit.start, hit.end);
  const choice = await prompter.choose(words.ask, [
    { id: 'change', text: words.change },
    { id: 'leave-out', text: words.leaveOut, about: words.leaveOutAbout(left) },
    { id: 'keep', text: words.keep, about: words.keepAbout },
    { id: 'later', text: words.later },
  ]);
  switch (choice) {
    case 'change':
      return change(hit, desk, world);
    case 'leave-out':
      return write(hit.address, left, desk, world);
    case 'keep': {
      const reason = (await prompter.typeLine(words.why, words.whyHint))?.trim() ?? '';
      if (reason === '') world.out.write(`${words.whyNeeded}\n`);
      else for (const one of hits) await keep(one, reason, opened);
      return 'decided';
    }
    default:
      return 'later';
  }
}

async function keep(
  { address, class: found, text: words }: HygieneHit,
  reason: string,
  { journal }: OpenRecord,
): Promise<void> {
  await journal.append({ type: 'hygiene-kept', address, class: found, words, reason });
}

/** An answer is asked again as a question, with its text in the field; the rest is typed on one line. */
async function change(
  hit: HygieneHit,
  desk: HygieneDesk,
  world: World,
): Promise<'decided' | 'later'> {
  const { opened, prompter } = desk;
  if (stepAt(hit.address, desk) !== undefined) {
    await opened.journal.append({ type: 'went-to', address: hit.address });
    return (await askForRecord(opened, desk, world)) === 'filled' ? 'decided' : 'later';
  }
  const typed = await prompter.typeLine(words.change);
  return typed === undefined ? 'later' : write(hit.address, typed, desk, world);
}

async function write(
  address: string,
  text: string,
  desk: HygieneDesk,
  world: World,
): Promise<'decided'> {
  const { journal } = desk.opened;
  const record = desk.opened.record();
  const at = stepAt(address, desk);
  if (at === undefined) {
    await rewrite(address, text, desk);
    return 'decided';
  }
  if (text === '' && isNeeded(at.step)) {
    world.out.write(`${words.cannotLeaveOut}\n`);
    return 'decided';
  }
  const around = surroundings(record.content, at, localDate(world.now()));
  const accepted = acceptAnswer(at.step, text, around);
  const answer = text === '' ? ({ status: 'skipped' } as const) : given(text);
  if (text !== '' && !accepted.ok) world.out.write(`${words.cannotLeaveOut}\n`);
  else await journal.append({ type: 'answered', address, answer });
  return 'decided';
}

/** What stands outside the questions: the same is noted once more, in other words. */
async function rewrite(address: string, text: string, { opened }: HygieneDesk): Promise<void> {
  const { journal } = opened;
  const { view, confirmation, shared } = opened.record();
  switch (address.split('.')[0]) {
    case VIEW_ADDRESS:
      if (view) await journal.append({ type: 'view-received', on: view.on, text });
      break;
    case SHARED_ADDRESS:
      if (shared) await journal.append({ type: 'record-shared', on: shared.on, channel: text });
      break;
    case CONFIRMATION_ADDRESS:
      if (confirmation) {
        await journal.append({ type: 'record-confirmed', ...confirmation, reason: text });
      }
      break;
    case CORRECTION_ADDRESS:
      await journal.append({ type: 'record-corrected', reason: text });
      break;
  }
}

function stepAt(address: string, { opened }: HygieneDesk) {
  return opened.record().content.path.find(({ step }) => step.address === address);
}

function isNeeded(step: Step): boolean {
  if (step.kind === 'add') return false;
  return step.kind === 'field' ? step.field.required : step.question.required;
}

/** A few words on one side of the hit, so that it can be read where it stands. */
function around(text: string, { start, end }: HygieneHit, side: -1 | 1): string {
  const WIDE = 40;
  if (side === -1) {
    const from = Math.max(0, start - WIDE);
    return `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  }
  const to = Math.min(text.length, end + WIDE);
  return `${text.slice(end, to)}${to < text.length ? '…' : ''}`;
}
