// The main playbook as a conversation: what any answers lead to, and what no answers may lead to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAnswer } from '../../src/interview/accept-answer.ts';
import { diagnose } from '../../src/interview/diagnose.ts';
import type { ConversationEvent, NewEvent } from '../../src/interview/event.ts';
import { nextStep } from '../../src/interview/next-step.ts';
import type { Typed } from '../../src/interview/ports.ts';
import { advance, type Conversation, replay } from '../../src/interview/replay.ts';
import { surroundings } from '../../src/interview/surroundings.ts';
import type { PathStep, Walk } from '../../src/interview/walk.ts';
import { type Piece, weighEvidence } from '../../src/interview/weigh-evidence.ts';
import { MOMENT, started } from '../support/events.ts';
import { mainPlaybook } from '../support/main-playbook.ts';
import { type Answering, randomAnswers, walkToTheEnd } from '../support/random-walk.ts';
import { type Carrier, carriersOf, wishesFor } from '../support/wishes.ts';

const seed = fc.nat(1_000_000);
const SKIPPED = { status: 'skipped' } as const;

describe('any conversation', () => {
  it('reaches the end, whatever is answered', () => {
    fc.assert(
      fc.property(seed, (one) => {
        const conversation = converse(randomAnswers(one));
        expect(conversation.path.filter((at) => at.kept === undefined || at.stale)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('suspects no cause in the person before the circumstances were looked at', () => {
    let suspicions = 0;
    fc.assert(
      fc.property(seed, fc.boolean(), (one, looksAround) => {
        const random = randomAnswers(one);
        const { answers } = walkToTheEnd(mainPlaybook, (at) =>
          !looksAround && isAboutCircumstances(at) ? SKIPPED : random(at),
        );
        const suspected = diagnose(mainPlaybook, answers).causes.filter(
          ({ cause, standing }) => standing === 'suspected' && cause !== 'gelegenheid',
        );
        suspicions += suspected.length;
        if (!looksAround) expect(suspected).toEqual([]);
      }),
      { numRuns: 200 },
    );
    // Else the property would hold because nothing is ever suspected.
    expect(suspicions).toBeGreaterThan(20);
  });
});

describe('the preparation', () => {
  it('asks at most twelve questions of who has ten minutes', () => {
    fc.assert(
      fc.property(seed, (one) => {
        const { path } = prepare(randomAnswers(one, new Map([['tijd', ['kort']]])));
        const asked = new Set(
          path
            .filter(({ step }) => step.question.phase === 'voorbereiden')
            .map(({ step }) => step.question.id),
        );
        expect(asked.size).toBeLessThanOrEqual(12);
      }),
      { numRuns: 300 },
    );
  });

  it('suspects nothing on what the lead assumes', () => {
    const assumed = mainPlaybook.questions
      .filter(({ id }) => id.endsWith('-bron'))
      .map(({ id }): [string, string[]] => [id, ['aangenomen']]);
    fc.assert(
      fc.property(seed, fc.constantFrom('kort', 'ruim'), (one, time) => {
        const { answers } = prepare(randomAnswers(one, new Map([['tijd', [time]], ...assumed])));
        expect(diagnose(mainPlaybook, answers).first?.cause).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});

describe('every way it can be', () => {
  it.each(mainPlaybook.reasons.map(({ id }) => id))('finds the reason %s', (reason) => {
    expect(foundIn((piece) => piece.reason === reason)).toBe(true);
  });

  const kinds = mainPlaybook.causes.flatMap(({ id, kinds }) =>
    kinds.map((kind) => [id, kind.id] as const),
  );
  it.each(kinds)('finds %s of the kind %s', (cause, kind) => {
    expect(foundIn((piece) => piece.cause === cause && piece.kind === kind)).toBe(true);
  });
});

/** Whether some conversation brings out such a piece of evidence: one is looked for from each option that has it. */
function foundIn(isWanted: (piece: Pick<Piece, 'cause' | 'kind' | 'reason'>) => boolean): boolean {
  const carriers = carriersOf(mainPlaybook).filter(
    ({ evidence }) => evidence.direction === 'for' && isWanted(evidence),
  );
  const shows = (carrier: Carrier) =>
    Array.from({ length: 20 }, (_, one) => one).some((one) => {
      const wishes = wishesFor(mainPlaybook, carrier, one);
      const { answers } = walkToTheEnd(mainPlaybook, randomAnswers(one, wishes));
      return weighEvidence(mainPlaybook, answers).some(({ pieces }) =>
        pieces.some((piece) => piece.direction === 'for' && isWanted(piece)),
      );
    });
  return carriers.some(shows);
}

function isAboutCircumstances({ step }: PathStep): boolean {
  return step.question.cause === 'gelegenheid';
}

/** Only the first phase is answered; the rest is passed over. */
function prepare(answering: Answering): Walk {
  return walkToTheEnd(mainPlaybook, (at) =>
    at.step.question.phase === 'voorbereiden' || at.step.kind === 'add' ? answering(at) : SKIPPED,
  );
}

/** Step by step through the same gates as a person; every answer must be taken. */
function converse(answering: Answering): Conversation {
  let conversation = replay(mainPlaybook, [started()]);
  const add = (event: NewEvent) => {
    conversation = advance(mainPlaybook, conversation, {
      ...event,
      at: MOMENT,
    } as ConversationEvent);
  };
  for (let turn = 0; turn < 2_000; turn++) {
    const next = nextStep(mainPlaybook, conversation, { until: 'afronden', postponeStale: false });
    if (next.kind === 'done') return conversation;
    if (next.kind === 'review') {
      add({ type: 'reviewed', phase: next.phase });
      continue;
    }
    const { step } = next.at;
    const around = surroundings(conversation, next.at, '2026-11-26');
    const taken = acceptAnswer(step, typedAs(next.at, answering), around);
    // Agreeing takes a cause and words: without them the honest answer is "not yet".
    const answer =
      taken.ok || step.question.type !== 'confirm' ? taken : acceptAnswer(step, 'oneens', around);
    if (!answer.ok) throw new Error(`${step.address} refused: ${answer.code}`);
    add({ type: 'answered', address: step.address, answer: answer.answer });
  }
  throw new Error('the conversation does not end');
}

function typedAs(at: PathStep, answering: Answering): Typed {
  const answer = answering(at);
  if (answer.status === 'skipped') return 'overslaan';
  return answer.status === 'unknown' ? 'weet-ik-niet' : answer.value;
}
