// The replay law: however a person wanders, the state is that of the final answers given in order.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, given, NO, YES } from '../../src/domain/answer.ts';
import { diagnose } from '../../src/interview/diagnose.ts';
import type { ConversationEvent, NewEvent } from '../../src/interview/event.ts';
import { nextStep, stepBefore } from '../../src/interview/next-step.ts';
import { advance, type Conversation, replay } from '../../src/interview/replay.ts';
import type { PathStep } from '../../src/interview/walk.ts';
import type { Condition } from '../../src/playbook/condition.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import type { Evidence, Option, Question } from '../../src/playbook/question.ts';
import { started } from '../support/events.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';

const option = (id: string, evidence: Evidence[] = []): Option => ({
  id,
  text: id,
  exclusive: false,
  evidence,
});

const evidence = fc.record({
  cause: fc.constantFrom('buiten', 'binnen'),
  direction: fc.constantFrom('for' as const, 'against' as const),
  strength: fc.constantFrom('weak' as const, 'strong' as const),
  known: fc.constantFrom('seen' as const, 'assumed' as const),
  because: fc.constant('dat bleek'),
});

const OPTIONS = ['a', 'b', 'c'];

/** A condition that looks at one of the questions before, or at a cause. */
function conditionOn(earlier: readonly string[]): fc.Arbitrary<Condition | undefined> {
  if (earlier.length === 0) return fc.constant(undefined);
  const of = fc.constantFrom(...earlier).map((question) => ({ question }));
  const values = fc.subarray(OPTIONS, { minLength: 1 });
  const simple: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ op: fc.constant('answered' as const), of }),
    fc.record({ op: fc.constant('in' as const), of, values }),
    fc.record({ op: fc.constant('at-least' as const), of, value: fc.constantFrom(1, 2) }),
    fc.constant<Condition>({ op: 'cause-standing', cause: 'any', standings: ['suspected'] }),
  );
  const negated = simple.map<Condition>((condition) => ({ op: 'not', condition }));
  return fc.option(fc.oneof(simple, simple, negated), { nil: undefined });
}

const question = (index: number): fc.Arbitrary<Question> => {
  const earlier = Array.from({ length: index }, (_, at) => `q${at}`);
  return fc
    .record({
      type: fc.constantFrom('choice', 'choices', 'text', 'group'),
      when: conditionOn(earlier),
      dependsOn: fc.subarray(earlier, { maxLength: Math.min(1, index) }),
      evidence: fc.array(evidence, { maxLength: 2 }),
      phase: fc.constant(index < 3 ? ('voorbereiden' as const) : ('afronden' as const)),
    })
    .map(({ type, when, evidence: pieces, ...rest }) => {
      const base = { ...bareQuestion(`q${index}`), ...rest, ...(when && { when }) };
      const options = OPTIONS.map((id, at) => option(id, at === 0 ? pieces : []));
      switch (type) {
        case 'choice':
          return { ...base, type, options };
        case 'choices':
          return { ...base, type, options, ordered: false };
        case 'group':
          return {
            ...base,
            type,
            item: 'ding',
            another: 'Nog een?',
            min: index % 2,
            max: 3,
            fields: [
              { ...bareQuestion('f'), type: 'text' },
              { ...bareQuestion('g'), type: 'short' },
            ],
          };
        default:
          return { ...base, type: 'text' };
      }
    });
};

const playbook = fc
  .tuple(...Array.from({ length: 6 }, (_, index) => question(index)))
  .map((questions) => playbookOf(questions));

type Action = {
  readonly kind: 'answer' | 'skip' | 'back' | 'jump' | 'remove';
  readonly pick: number;
};
const actions = fc.array(
  fc.record({
    kind: fc.constantFrom<Action['kind']>(
      'answer',
      'answer',
      'answer',
      'skip',
      'back',
      'jump',
      'remove',
    ),
    pick: fc.nat(1000),
  }),
  { maxLength: 40 },
);

function answerTo({ step, options }: PathStep, pick: number): Answer {
  if (step.kind === 'add') return given(pick % 3 === 0 ? YES : NO);
  const prompt = step.kind === 'field' ? step.field : step.question;
  if (prompt.type === 'choice') return given(options[pick % options.length]?.id ?? 'a');
  if (prompt.type === 'choices') {
    const chosen = options.filter((_, at) => (pick >> at) % 2 === 1).map(({ id }) => id);
    return given(chosen.length > 0 ? chosen : ['a']);
  }
  return given(`tekst ${pick % 4}`);
}

const LAST = { until: 'afronden' as const, postponeStale: false };

class Sitting {
  readonly events: ConversationEvent[] = [started()];
  readonly playbook: Playbook;

  constructor(playbookUsed: Playbook) {
    this.playbook = playbookUsed;
  }

  get state(): Conversation {
    return replay(this.playbook, this.events);
  }

  add(event: NewEvent): void {
    this.events.push({ ...event, at: '2026-11-26T10:00:00.000Z' } as ConversationEvent);
  }

  act({ kind, pick }: Action): void {
    const { state } = this;
    const next = nextStep(this.playbook, state, LAST);
    if (kind === 'jump') {
      const to = state.path[pick % state.path.length];
      if (to) this.add({ type: 'went-to', address: to.step.address });
    } else if (kind === 'remove') {
      const groups = state.path.filter(({ step }) => step.kind === 'field');
      const at = groups[pick % Math.max(1, groups.length)];
      if (at?.step.kind === 'field')
        this.add({ type: 'item-removed', group: at.step.question.id, item: at.step.item });
    } else if (next.kind === 'review') {
      this.add({ type: 'reviewed', phase: next.phase });
    } else if (next.kind === 'ask') {
      const { address, kind: stepKind } = next.at.step;
      const before = stepBefore(state, address);
      if (kind === 'back') {
        if (before) this.add({ type: 'went-to', address: before.step.address });
      } else if (kind === 'skip' && stepKind !== 'add') {
        this.add({ type: 'answered', address, answer: { status: 'skipped' } });
      } else {
        this.add({ type: 'answered', address, answer: answerTo(next.at, pick) });
      }
    }
  }

  /** Walks on to the end: what is stale is given again as it was, what is open by `answer`. */
  finish(answer: (at: PathStep) => Answer): Conversation {
    for (let turn = 0; turn < 500; turn++) {
      const { state } = this;
      const next = nextStep(this.playbook, state, LAST);
      if (next.kind === 'done') return state;
      if (next.kind === 'review') this.add({ type: 'reviewed', phase: next.phase });
      else {
        const { address } = next.at.step;
        this.add({ type: 'answered', address, answer: answer(next.at) });
      }
    }
    throw new Error('the walk does not end');
  }
}

/** All that is used of a conversation: the path, its answers, what is stale, what follows from it. */
function used(book: Playbook, state: Conversation) {
  return {
    path: state.path.map(({ step, kept, stale, basis }) => [
      step.address,
      kept?.answer,
      stale,
      basis,
    ]),
    diagnosis: diagnose(book, state.answers),
  };
}

it('gives the state of the final answers, in order, whatever was wandered', () => {
  fc.assert(
    fc.property(playbook, actions, (book, wandering) => {
      const wandered = new Sitting(book);
      for (const action of wandering) wandered.act(action);
      const end = wandered.finish((at) => at.kept?.answer ?? answerTo(at, 1));
      const inOrder = new Sitting(book);
      const straight = inOrder.finish(
        ({ step }) =>
          end.path.find((at) => at.step.address === step.address)?.kept?.answer ?? given('?'),
      );
      expect(used(book, end)).toEqual(used(book, straight));
    }),
    { numRuns: 300 },
  );
});

it('is nothing but one event after the other', () => {
  fc.assert(
    fc.property(playbook, actions, (book, wandering) => {
      const sitting = new Sitting(book);
      for (const action of wandering) sitting.act(action);
      const [first, ...rest] = sitting.events;
      const begun = replay(book, [first ?? started()]);
      const folded = rest.reduce((state, event) => advance(book, state, event), begun);
      expect(replay(book, sitting.events)).toEqual(folded);
    }),
    { numRuns: 300 },
  );
});

it('never forgets an answer: a change only ever marks what hung on it', () => {
  fc.assert(
    fc.property(playbook, actions, fc.nat(1000), (book, wandering, pick) => {
      const sitting = new Sitting(book);
      for (const action of wandering) if (action.kind !== 'remove') sitting.act(action);
      const before = sitting.state.kept;
      sitting.act({ kind: 'jump', pick });
      sitting.act({ kind: 'answer', pick });
      const after = sitting.state.kept;
      expect([...before.keys()].filter((address) => !after.has(address))).toEqual([]);
    }),
  );
});

it('takes a change back without a trace', () => {
  fc.assert(
    fc.property(playbook, actions, fc.nat(1000), (book, wandering, pick) => {
      const sitting = new Sitting(book);
      for (const action of wandering) sitting.act(action);
      const end = sitting.finish((at) => at.kept?.answer ?? answerTo(at, 1));
      const changed = end.path[pick % end.path.length];
      if (changed?.kept === undefined) return;
      const { address } = changed.step;
      sitting.add({ type: 'answered', address, answer: answerTo(changed, pick) });
      sitting.add({ type: 'answered', address, answer: changed.kept.answer });
      expect(used(book, sitting.state)).toEqual(used(book, end));
    }),
  );
});
