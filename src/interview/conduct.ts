// The loop: replay, see what comes now, ask it, keep it. Everything else hangs on the journal being first.
import { sameAnswer } from '../domain/answer.ts';
import { localDate } from '../domain/iso-date.ts';
import type { PhaseId, Playbook } from '../playbook/playbook.ts';
import { type Accepted, acceptAnswer, type Refused } from './accept-answer.ts';
import type { AnswersFile } from './answers-file.ts';
import { draftAt } from './drafts.ts';
import type { HintDesk } from './hint-desk.ts';
import { lastGiven } from './last-given.ts';
import { isLocked } from './lock.ts';
import { lastStepOf, nextStep, positionOf, stepBefore } from './next-step.ts';
import type { AskedStep, Clock, Journal, Prompter, Typed } from './ports.ts';
import { preselected } from './preselected.ts';
import { remindersFor } from './reminders.ts';
import { advance, type Conversation, replay } from './replay.ts';
import { reviewLine, reviewLines, setAside } from './review.ts';
import type { Step } from './step.ts';
import { surroundings } from './surroundings.ts';
import type { PathStep } from './walk.ts';

export interface Conducting {
  readonly playbook: Playbook;
  readonly journal: Journal;
  readonly prompter: Prompter;
  readonly clock: Clock;
  readonly until: PhaseId;
  /** Answers brought along: used where they are accepted, asked where they are not. */
  readonly brought?: AnswersFile;
  /** This phase was reviewed, and is looked over once more before it is done. */
  readonly reviewAgain?: PhaseId;
  /** Signs of pitfalls in what is written; absent = none are looked for. */
  readonly hints?: HintDesk;
}

export type Outcome = 'finished' | 'paused';

/** Walks on until the last wanted phase is reviewed or the person stops. */
export async function conduct(conducting: Conducting): Promise<Outcome> {
  const { playbook, journal, prompter, until } = conducting;
  const opened = new Set<PhaseId>();
  let postponeStale = false;
  let { reviewAgain } = conducting;
  let asked: Step | undefined;
  /** As it was before a change the person came back to: what hung on it is asked about once more. */
  let beforeChange: Conversation | undefined;
  let seen = journal.events.length;
  let conversation = replay(playbook, journal.events);
  for (;;) {
    for (const event of journal.events.slice(seen)) {
      conversation = advance(playbook, conversation, event);
    }
    seen = journal.events.length;
    const next = nextStep(playbook, conversation, { until, postponeStale });
    if (next.kind === 'done' && reviewAgain === undefined) return finish(conducting, conversation);
    if (next.kind !== 'ask') {
      postponeStale = false;
      const phase = next.kind === 'review' ? next.phase : (reviewAgain ?? until);
      const outcome = await review(conducting, conversation, phase);
      if (outcome === 'stop') return 'paused';
      if (outcome === 'reviewed') reviewAgain = undefined;
      continue;
    }
    if (await useBroughtAnswer(conducting, conversation, next.at)) continue;
    await openPhase(prompter, conversation, next.at, opened);
    const { address } = next.at.step;
    const reply = await prompter.ask({
      ...askedStep(conducting, conversation, next.at),
      reminders: remindersFor(conversation, next.at.step, asked),
    });
    asked = next.at.step;
    if (reply.kind === 'stop') return 'paused';
    if (reply.kind === 'back') {
      beforeChange = undefined;
      const earlier = stepBefore(conversation, address);
      if (earlier) await journal.append({ type: 'went-to', address: earlier.step.address });
      continue;
    }
    await journal.append({ type: 'answered', address, answer: reply.answer });
    const answered = journal.events.at(-1);
    const after = answered ? advance(playbook, conversation, answered) : conversation;
    await conducting.hints?.show(next.at.step, after);
    const before = beforeChange ?? conversation;
    const stale = await settleStale(conducting, { before, after }, address);
    if (stale === 'stop') return 'paused';
    if (stale === 'later') postponeStale = true;
    beforeChange = stale === 'back' ? before : undefined;
  }
}

async function finish(
  { journal, until, playbook }: Conducting,
  conversation: Conversation,
): Promise<Outcome> {
  const whole = until === playbook.phases.at(-1)?.id;
  if (whole && !conversation.finished) await journal.append({ type: 'finished' });
  return 'finished';
}

/** An answer from a file goes through the same gate as a typed one; a refused one is simply asked. */
async function useBroughtAnswer(
  { brought, journal, clock }: Conducting,
  conversation: Conversation,
  at: PathStep,
): Promise<boolean> {
  if (at.kept !== undefined || conversation.cursor !== undefined) return false;
  const typed = brought?.answerFor(at.step);
  if (typed === undefined) return false;
  const accepted = acceptAnswer(at.step, typed, surroundings(conversation, at, today(clock)));
  if (!accepted.ok) return false;
  await journal.append({ type: 'answered', address: at.step.address, answer: accepted.answer });
  return true;
}

function today(clock: Clock): string {
  return localDate(clock.now());
}

async function openPhase(
  prompter: Prompter,
  { path }: Conversation,
  at: PathStep,
  opened: Set<PhaseId>,
): Promise<void> {
  const { phase } = at.step.question;
  const begun = path.some(({ step, kept }) => step.question.phase === phase && kept !== undefined);
  if (!begun && !opened.has(phase)) await prompter.openPhase(phase);
  opened.add(phase);
}

function askedStep(
  conducting: Conducting,
  conversation: Conversation,
  at: PathStep,
): Omit<AskedStep, 'reminders'> {
  const { journal, clock } = conducting;
  const { step, kept } = at;
  const draft = draftAt(journal.drafts, step.address);
  const isPassed = kept !== undefined && kept.answer.status !== 'given';
  const before = isPassed ? lastGiven(journal.events, step.address) : undefined;
  const around = surroundings(conversation, at, today(clock));
  return {
    step,
    position: positionOf(conversation, at),
    stale: at.stale,
    locked: isLocked(conversation, step.question),
    canGoBack: stepBefore(conversation, step.address) !== undefined,
    options: at.options.map(({ id }) => id),
    preselected: preselected(conversation, at),
    ...(kept && { current: kept.answer }),
    ...(before && { before }),
    ...(draft !== undefined && { draft }),
    accept: (typed: Typed): Accepted | Refused => acceptAnswer(step, typed, around),
    keepDraft: (text) => journal.keepDraft(step.address, text),
    keepNote: (text) => journal.append({ type: 'noted', address: step.address, text }),
  };
}

async function review(
  { playbook, journal, prompter, hints }: Conducting,
  conversation: Conversation,
  phase: PhaseId,
): Promise<'reviewed' | 'not-yet' | 'stop'> {
  const aside = setAside(conversation, phase, playbook);
  const reply = await prompter.review(phase, reviewLines(conversation, phase), aside);
  switch (reply.kind) {
    case 'stop':
      return 'stop';
    case 'go-on': {
      const judged = await hints?.judge(conversation, phase);
      if (judged === 'stop') return 'stop';
      if (judged === 'back') return 'not-yet';
      await journal.append({ type: 'reviewed', phase });
      return 'reviewed';
    }
    case 'edit':
      await journal.append({ type: 'went-to', address: reply.address });
      break;
    case 'remove-item':
      await journal.append({ type: 'item-removed', group: reply.group, item: reply.item });
      break;
    case 'back': {
      const last = lastStepOf(conversation, phase);
      if (last) await journal.append({ type: 'went-to', address: last.step.address });
      break;
    }
  }
  return 'not-yet';
}

/** After a change: the answers that hung on it are shown at once, and kept whatever is chosen. */
async function settleStale(
  { journal, prompter }: Conducting,
  { before, after }: { readonly before: Conversation; readonly after: Conversation },
  address: string,
): Promise<'settled' | 'later' | 'back' | 'stop'> {
  const changed = before.path.find(({ step }) => step.address === address);
  const stands = after.path.find(({ step }) => step.address === address);
  const isNew = ({ step, stale }: PathStep) =>
    stale && !before.path.some((at) => at.step.address === step.address && at.stale);
  const stale = after.path.filter(isNew);
  if (stands === undefined || stale.length === 0) return 'settled';
  if (sameAnswer(stands.kept?.answer, changed?.kept?.answer)) return 'settled';
  // "Another one?" answered with yes has no line of its own: the item it led to stands there.
  const lines = stale.map((at) => reviewLine(after, at)).filter(({ number }) => number > 0);
  if (lines.length === 0) return 'settled';
  const reply = await prompter.askAboutStale(reviewLine(after, stands), lines);
  if (reply === 'all-hold') {
    const addresses = stale.filter(canStand).map(({ step }) => step.address);
    await journal.append({ type: 'reconfirmed', addresses });
  }
  if (reply === 'back') await journal.append({ type: 'went-to', address });
  return reply === 'all-hold' || reply === 'one-by-one' ? 'settled' : reply;
}

/** A choice that is no longer among the options cannot be confirmed, only made again. */
function canStand({ step, kept, options }: PathStep): boolean {
  if (kept?.answer.status !== 'given' || options.length === 0 || step.kind === 'add') return true;
  return [kept.answer.value].flat().every((id) => options.some((option) => option.id === id));
}
