// Answers brought along in a file: by question id, repeats as lists of items, fields by id.
import { type Answer, DONT_KNOW, given, NO, SKIPPED, sameAnswer, YES } from '../domain/answer.ts';
import { localDate } from '../domain/iso-date.ts';
import type { PhaseId, Playbook } from '../playbook/playbook.ts';
import { acceptAnswer, type Refused } from './accept-answer.ts';
import type { ConversationEvent, NewEvent, Started } from './event.ts';
import { nextStep } from './next-step.ts';
import type { Clock, Typed } from './ports.ts';
import { advance, replay } from './replay.ts';
import type { Step } from './step.ts';
import { surroundings } from './surroundings.ts';

/** Read from YAML or JSON; anything may stand in it. */
export type WrittenAnswers = Readonly<Record<string, unknown>>;

export class AnswersFile {
  readonly #written: WrittenAnswers;
  readonly #leftOut: 'skip' | 'ask';

  /** @param leftOut what becomes of a field that an item does not have: left out on purpose, or still to be asked. */
  constructor(written: WrittenAnswers, leftOut: 'skip' | 'ask' = 'skip') {
    this.#written = written;
    this.#leftOut = leftOut;
  }

  /** @returns what the file says for this step; undefined = nothing. An empty value is nothing too. */
  answerFor(step: Step): Typed | undefined {
    const written = this.#written[step.question.id];
    if (step.kind === 'question') return asTyped(written);
    const items = itemsIn(written);
    if (step.kind === 'add') {
      if (items === undefined) return typeof written === 'string' ? NO : undefined;
      return items.length >= step.item ? YES : NO;
    }
    if (typeof written === 'string') return asTyped(written);
    const item = items?.[step.item - 1];
    if (item === undefined) return undefined;
    // A field that an item leaves out is left out on purpose: the item itself is there. Not so its
    // first field: skipping that closes the group, and the rest of the item would be lost.
    const leavable =
      this.#leftOut === 'skip' && !step.field.required && step.field !== step.question.fields[0];
    return asTyped(item[step.field.id]) ?? (leavable ? SKIPPED : undefined);
  }

  /** Whether this is a field of an item that the file has: the rest of it is to be judged too. */
  hasItem(step: Step): boolean {
    if (step.kind !== 'field') return false;
    return (itemsIn(this.#written[step.question.id])?.length ?? 0) >= step.item;
  }

  /** Names in the file that the playbook does not have, as "id" or "id.field". */
  strangers(playbook: Playbook): readonly string[] {
    return Object.entries(this.#written).flatMap(([id, written]) => {
      const question = playbook.questions.find((one) => one.id === id);
      if (question === undefined) return [id];
      if (question.type !== 'group') return [];
      const known = question.fields.map((field) => field.id);
      const used = (itemsIn(written) ?? []).flatMap((item) => Object.keys(item));
      return [...new Set(used)].filter((field) => !known.includes(field)).map((f) => `${id}.${f}`);
    });
  }
}

function itemsIn(written: unknown): readonly Record<string, unknown>[] | undefined {
  if (!Array.isArray(written)) return undefined;
  return written.filter((item) => typeof item === 'object' && item !== null);
}

const DONT_KNOW_AS_TYPED = ['weet ik niet', 'weet niet', 'onbekend', "don't know"];

function asTyped(written: unknown): Typed | undefined {
  if (written === undefined || written === null) return undefined;
  if (typeof written === 'string') {
    const word = written.trim().toLowerCase();
    if (word === '') return undefined;
    return DONT_KNOW_AS_TYPED.includes(word) ? DONT_KNOW : written;
  }
  return written as Typed;
}

export interface UnfilledStep {
  readonly address: string;
  readonly step: Step;
  /** Absent when the file says nothing here. */
  readonly refused?: Refused;
}

export type Filled =
  | { readonly ok: true; readonly events: readonly NewEvent[] }
  | { readonly ok: false; readonly unfilled: readonly UnfilledStep[] };

export interface FillOptions {
  readonly clock: Clock;
  readonly until: PhaseId;
  /** What is there already; absent = nothing. */
  readonly from?: readonly ConversationEvent[];
  /** Takes the place of answers that are there too; absent = those stand. */
  readonly over?: AnswersFile;
}

/**
 * Walks the playbook on a file alone. Never asks: whatever is missing or refused is passed over
 * as if it were skipped, so that all of it can be told at once.
 */
export function fillIn(playbook: Playbook, file: AnswersFile, options: FillOptions): Filled {
  const at = options.clock.now().toISOString();
  const today = localDate(options.clock.now());
  let conversation = replay(playbook, options.from ?? [unkept(playbook, at)]);
  const events: NewEvent[] = [];
  const unfilled: UnfilledStep[] = [];
  const append = (event: NewEvent) => {
    events.push(event);
    conversation = advance(playbook, conversation, { ...event, at } as ConversationEvent);
  };
  const looked = new Set<string>();
  for (;;) {
    const next = conversation.path.find(({ step, kept }) => kept && !looked.has(step.address));
    if (next === undefined || options.over === undefined) break;
    const { step, kept } = next;
    const { address } = step;
    looked.add(address);
    const typed = options.over.answerFor(step);
    if (typed === undefined) continue;
    const accepted = acceptAnswer(step, typed, surroundings(conversation, next, today));
    if (!accepted.ok) unfilled.push({ address, step, refused: accepted });
    else if (!sameAnswer(accepted.answer, kept?.answer)) {
      append({ type: 'answered', address, answer: accepted.answer });
    }
  }
  for (;;) {
    const next = nextStep(playbook, conversation, { until: options.until, postponeStale: false });
    if (next.kind === 'done') break;
    if (next.kind === 'review') {
      append({ type: 'reviewed', phase: next.phase });
      continue;
    }
    const { step } = next.at;
    const { address } = step;
    const typed = options.over?.answerFor(step) ?? file.answerFor(step);
    const accepted =
      typed === undefined
        ? undefined
        : acceptAnswer(step, typed, surroundings(conversation, next.at, today));
    if (accepted?.ok) {
      append({ type: 'answered', address, answer: accepted.answer });
      continue;
    }
    unfilled.push({ address, step, ...(accepted && { refused: accepted }) });
    append({
      type: 'answered',
      address,
      answer: file.hasItem(step) ? given('') : passedOver(step),
    });
  }
  const whole = options.until === playbook.phases.at(-1)?.id;
  if (whole && !conversation.finished) append({ type: 'finished' });
  return unfilled.length === 0 ? { ok: true, events } : { ok: false, unfilled };
}

function passedOver(step: Step): Answer {
  return step.kind === 'add' ? given(NO) : SKIPPED_ANSWER;
}

const SKIPPED_ANSWER: Answer = { status: 'skipped' };

/** A conversation that only lives while the file is being judged. */
function unkept(playbook: Playbook, at: string): Started {
  const { id, version } = playbook;
  return {
    type: 'started',
    at,
    format: 1,
    conversation: '',
    employee: '',
    playbook: { id, version, sha256: '' },
  };
}
