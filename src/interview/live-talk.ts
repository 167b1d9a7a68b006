// The talk as it is followed live: what stands in sight, the lines so far, and what is added to them.
// Everything goes to the journal first; what a screen reads here is on disk already.
import { localDate } from '../domain/iso-date.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { acceptAnswer } from './accept-answer.ts';
import { draftAt, LIVE_DRAFT } from './drafts.ts';
import type { Jotting, NewEvent } from './event.ts';
import { talkMinutes } from './live-minutes.ts';
import { openInTalk, questionInSight, talkQuestions } from './live-questions.ts';
import type { Clock, Journal } from './ports.ts';
import { advance, type Conversation, type Jotted, replay } from './replay.ts';
import { promptOf } from './step.ts';
import { surroundings } from './surroundings.ts';
import type { PathStep } from './walk.ts';

/** A line before it is known under which question it falls. */
export type NewJotting = Jotting extends infer J
  ? J extends Jotting
    ? Omit<J, 'address'>
    : never
  : never;

export class LiveTalk {
  readonly playbook: Playbook;
  readonly #journal: Journal;
  readonly #clock: Clock;
  #conversation: Conversation;

  /** Nothing is written before `open`. */
  constructor(playbook: Playbook, journal: Journal, clock: Clock) {
    this.playbook = playbook;
    this.#journal = journal;
    this.#clock = clock;
    this.#conversation = replay(playbook, journal.events);
  }

  /** The talk begins, or goes on where it stopped. */
  async open(): Promise<void> {
    await this.#finishQuote();
    const what = this.#conversation.talk === undefined ? 'began' : 'resumed';
    await this.#append({ type: 'talk', what });
    // From here on it stays until the lead moves on: an answer does not push it away.
    const { inSight } = this;
    if (inSight && inSight.step.address !== this.#conversation.talk?.inSight) {
      await this.#append({ type: 'in-sight', address: inSight.step.address });
    }
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  now(): Date {
    return this.#clock.now();
  }

  /** Without pauses, in whole minutes. */
  get minutes(): number {
    return talkMinutes(this.#journal.events, this.now());
  }

  get lines(): readonly Jotted[] {
    return this.#conversation.jotted;
  }

  get draft(): string {
    return draftAt(this.#journal.drafts, LIVE_DRAFT) ?? '';
  }

  keepDraft(text: string): void {
    this.#journal.keepDraft(LIVE_DRAFT, text);
  }

  /** Undefined when the playbook has no questions for the talk. */
  get inSight(): PathStep | undefined {
    return questionInSight(this.playbook, this.#conversation);
  }

  get next(): PathStep | undefined {
    return this.#besideInSight(1);
  }

  /** Questions of the talk that have no answer yet. */
  get leftOpen(): number {
    return openInTalk(this.#conversation);
  }

  /** To the next (1) or the previous (-1) question. @returns whether there was one. */
  async move(by: 1 | -1): Promise<boolean> {
    const to = this.#besideInSight(by);
    if (to) await this.#append({ type: 'in-sight', address: to.step.address });
    return to !== undefined;
  }

  /** On disk when it resolves. Words of the employee also answer the question in sight, if it asks for them. */
  async jot(line: NewJotting): Promise<void> {
    const address = this.inSight?.step.address ?? '';
    await this.#append({ type: 'jotted', ...line, address } as NewEvent);
    if (line.kind === 'quote') await this.#answer(address, line.text);
    this.keepDraft('');
  }

  async pause(): Promise<void> {
    await this.#append({ type: 'talk', what: 'paused' });
  }

  async goOn(): Promise<void> {
    await this.#append({ type: 'talk', what: 'resumed' });
  }

  /** @param passed what was not asked need not be asked any more. */
  async end({ passed }: { passed: boolean }): Promise<void> {
    await this.#append({ type: 'talk', what: 'ended' });
    if (passed) await this.#append({ type: 'phase-passed', phase: 'gesprek' });
  }

  async #append(event: NewEvent): Promise<void> {
    await this.#journal.append(event);
    const kept = this.#journal.events.at(-1);
    if (kept) this.#conversation = advance(this.playbook, this.#conversation, kept);
  }

  #besideInSight(by: 1 | -1): PathStep | undefined {
    const questions = talkQuestions(this.#conversation);
    const current = this.inSight?.step.address;
    const index = questions.findIndex(({ step }) => step.address === current);
    return index === -1 ? undefined : questions[index + by];
  }

  /** A refused answer (too long, too short yet) is still there as a line. */
  async #answer(address: string, text: string): Promise<void> {
    const at = this.#conversation.path.find(({ step }) => step.address === address);
    if (at === undefined || at.step.kind === 'add' || promptOf(at.step).type !== 'quote') return;
    const answer = at.kept?.answer;
    const words =
      answer?.status === 'given' ? [String(answer.value), text] : this.#quotesAt(address);
    const around = surroundings(this.#conversation, at, localDate(this.now()));
    const accepted = acceptAnswer(at.step, words.join('\n'), around);
    if (accepted.ok) await this.#append({ type: 'answered', address, answer: accepted.answer });
  }

  #quotesAt(address: string): readonly string[] {
    return this.lines.flatMap((line) =>
      line.kind === 'quote' && line.address === address ? [line.text] : [],
    );
  }

  /** Ended from outside between a quote and the answer it makes. */
  async #finishQuote(): Promise<void> {
    const last = this.#journal.events.at(-1);
    if (last?.type === 'jotted' && last.kind === 'quote') {
      await this.#answer(last.address, last.text);
    }
  }
}
