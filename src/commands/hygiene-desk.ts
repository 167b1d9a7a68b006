// The signs in a record, one at a time: change, leave out, or keep with a reason. Nothing changes by itself.
import { upperFirst } from '../domain/letter-case.ts';
import { BACK, type Prompter } from '../interview/ports.ts';
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import { openHits } from '../record/open-hits.ts';
import { recordReminders } from '../record/record-reminders.ts';
import { recordTexts } from '../record/record-texts.ts';
import { withoutSentence } from '../record/without-sentence.ts';
import { stepLabel } from '../terminal/answer-text.ts';
import { printText } from '../terminal/print-text.ts';
import { describeHits } from '../wording/describe-hits.ts';
import { explainHit } from '../wording/explain-hit.ts';
import { reminders, hygieneDesk as words } from '../wording/nl/hygiene-desk.ts';
import { recordDesk } from '../wording/nl/record-desk.ts';
import { screens } from '../wording/nl/screens.ts';
import type { CheckRecord } from './check-record.ts';
import { askClosing } from './closing-question.ts';
import { askForRecord } from './fill-record.ts';
import type { OpenRecord } from './open-record.ts';
import { rewriteRecord, stepAt } from './rewrite-record.ts';
import type { World } from './world.ts';

export interface HygieneDesk {
  readonly opened: OpenRecord;
  readonly prompter: Prompter;
  readonly check: CheckRecord;
  readonly plain: boolean;
}

/** Every decision is on disk before the next is asked. @returns whether nothing is left to decide. */
export async function settleHygiene(
  desk: HygieneDesk,
  world: World,
): Promise<'settled' | 'later' | 'stopped'> {
  for (;;) {
    const found = openIn(desk).length;
    const told = found === 0 ? words.noneFound : words.intro(found);
    world.out.write(`\n${printText(told, world.columns)}\n`);
    for (;;) {
      const [hit, ...others] = openIn(desk);
      if (hit === undefined) break;
      // What was seen in the same words is one decision.
      const same = others.filter((other) => overlaps(other, hit));
      const decided = await decide([hit, ...same], desk, world);
      if (decided !== 'decided') return decided;
    }
    if (desk.opened.record().closed) return 'settled';
    remind(desk, world);
    const closing = await askClosing(desk, world);
    if (closing !== 'changed') return closing;
  }
}

/** What asks for nothing is said once, before the last question. */
function remind({ opened, check }: HygieneDesk, world: World): void {
  const record = opened.record();
  // What the classifier only half suspects is not worth a line.
  const hints = check(record).filter(
    ({ weight, reason }) => weight === 'hint' && !reason.startsWith('likely-'),
  );
  const told = recordReminders(record).map((one) => `  ${reminders[one]}`);
  if (hints.length > 0) told.push(describeHits(hints, record));
  if (told.length === 0) return;
  world.out.write(`\n${printText([words.remindersHead, ...told].join('\n'), world.columns)}\n`);
}

function openIn({ opened, check }: HygieneDesk): readonly HygieneHit[] {
  const record = opened.record();
  return openHits(check(record), record);
}

function overlaps(one: HygieneHit, other: HygieneHit): boolean {
  return one.address === other.address && one.start < other.end && other.start < one.end;
}

async function decide(
  hits: readonly [HygieneHit, ...HygieneHit[]],
  desk: HygieneDesk,
  world: World,
): Promise<'decided' | 'later' | 'stopped'> {
  const [hit] = hits;
  const { prompter, opened } = desk;
  const record = opened.record();
  const field = recordTexts(record).find(({ address }) => address === hit.address);
  const text = field?.text ?? '';
  const why = hits.map((one) => explainHit(one).why);
  const { proposal } = explainHit(hit);
  const step = stepAt(hit.address, desk.opened)?.step;
  const label = step
    ? stepLabel(step, screens)
    : upperFirst(recordDesk.outside[hit.address.split('.')[0] ?? ''] ?? '');
  const told = words.hit(label, around(text, hit, -1), hit.text, around(text, hit, 1));
  world.out.write(
    `\n${printText([told, ...why, proposal && words.proposal(proposal)].filter(Boolean).join('\n'), world.columns)}\n`,
  );
  const left = withoutSentence(text, hit.start, hit.end);
  const choice = await prompter.choose(words.ask, [
    { id: 'change', text: words.change },
    { id: 'leave-out', text: words.leaveOut, about: words.leaveOutAbout(left) },
    { id: 'keep', text: words.keep, about: words.keepAbout },
    { id: BACK, text: words.later },
  ]);
  switch (choice) {
    case 'change':
      return change(hit, desk, world);
    case 'leave-out':
      await rewriteRecord(hit.address, left, desk.opened, world);
      return 'decided';
    case 'keep': {
      const reason = await prompter.typeLine(words.why, words.whyHint);
      if (reason.kind === 'stop') return 'stopped';
      // One step back is the choice itself: it comes again, as it does without a reason.
      if (reason.kind === 'back') return 'decided';
      if (reason.text === '') world.out.write(`${words.whyNeeded}\n`);
      else for (const one of hits) await keep(one, reason.text, opened);
      return 'decided';
    }
    default:
      return choice === BACK ? 'later' : 'stopped';
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
): Promise<'decided' | 'stopped'> {
  const { opened, prompter, plain } = desk;
  if (stepAt(hit.address, desk.opened) !== undefined) {
    const asked = await askForRecord(opened, { plain, one: hit.address }, world);
    // One step back is the choice itself: it comes again.
    return asked === 'stopped' ? asked : 'decided';
  }
  const typed = await prompter.typeLine(words.change);
  if (typed.kind === 'typed') await rewriteRecord(hit.address, typed.text, opened, world);
  return typed.kind === 'stop' ? 'stopped' : 'decided';
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
