// The law of reachability: whatever real answers lead to, the analysis never calls unreachable. And for choices
// of plain options it is exact: what it lets pass, some answers lead to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { walk } from '../../src/interview/walk.ts';
import { analysePlaybook } from '../../src/playbook/analyse-playbook.ts';
import type { Condition } from '../../src/playbook/condition.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import type { Option, Question } from '../../src/playbook/question.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';

const IDS = ['a', 'b', 'c', 'd'] as const;
const WORDS = ['x', 'y', 'z'] as const;

/** Conditions over the questions before `position`. */
function conditionBefore(position: number): fc.Arbitrary<Condition> {
  const of = fc.nat(position - 1).map((i) => ({ question: IDS[i] ?? 'a' }));
  const values = fc.uniqueArray(fc.constantFrom(...WORDS, 'weet-ik-niet', 'overslaan'), {
    minLength: 1,
    maxLength: 2,
  });
  const { tree } = fc.letrec<{ tree: Condition; leaf: Condition }>((tie) => ({
    leaf: fc.oneof(
      fc.record({ op: fc.constant('answered' as const), of }),
      fc.record({ op: fc.constant('in' as const), of, values }),
      fc.record({
        op: fc.constant('at-least' as const),
        of,
        value: fc.integer({ min: 1, max: 3 }),
      }),
    ),
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('leaf'),
      fc.record({
        op: fc.constantFrom('all' as const, 'any' as const),
        conditions: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('not' as const), condition: tie('tree') }),
    ),
  }));
  return tree;
}

function questionAt(position: number): fc.Arbitrary<Question> {
  const when =
    position === 0
      ? fc.constant(undefined)
      : fc.option(conditionBefore(position), { nil: undefined });
  const optionWhen =
    position === 0
      ? fc.constant(undefined)
      : fc.option(conditionBefore(position), { nil: undefined, freq: 3 });
  const options = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.boolean(), optionWhen)
    .map(([count, lastIsExclusive, lastWhen]) =>
      WORDS.slice(0, count).map(
        (id, i): Option => ({
          id,
          text: id,
          exclusive: lastIsExclusive && i === count - 1,
          evidence: [],
          ...(lastWhen && i === count - 1 && { when: lastWhen }),
        }),
      ),
    );
  return fc
    .record({
      when,
      options,
      type: fc.constantFrom('choice' as const, 'choices' as const),
      required: fc.boolean(),
      mayNotKnow: fc.boolean(),
    })
    .map(({ when: condition, options: own, type, required, mayNotKnow }): Question => {
      const id = IDS[position] ?? 'a';
      const base = { ...bareQuestion(id), required };
      return {
        ...base,
        ...(type === 'choice'
          ? { type, options: own.map((option) => ({ ...option, exclusive: false })) }
          : { type, options: own, ordered: false }),
        ...(mayNotKnow && { whenUnknown: 'Vraag het na.' }),
        ...(condition && { when: condition }),
      };
    });
}

const playbooks = fc
  .tuple(...IDS.map((_, i) => questionAt(i)))
  .map((questions) => playbookOf(questions));

/** Every answer that can be given to a question, with these options to choose from. */
function answersTo(question: Question, options: readonly Option[]): readonly Answer[] {
  const none: Answer[] = [];
  if (!question.required) none.push({ status: 'skipped' });
  if (question.whenUnknown !== undefined) none.push({ status: 'unknown' });
  const ids = options.map(({ id }) => id);
  if (question.type === 'choice') {
    return [...none, ...ids.map((value): Answer => ({ status: 'given', value }))];
  }
  const free = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  let sets: string[][] = [[]];
  for (const id of free) sets = sets.flatMap((one) => [one, [...one, id]]);
  const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => [id]);
  const values = [...sets.filter((one) => one.length > 0), ...alone];
  return [...none, ...values.map((value): Answer => ({ status: 'given', value }))];
}

/** Ids of the questions and "question/option" of the options that some row of answers opens. */
function reachedIn(playbook: Playbook): ReadonlySet<string> {
  const reached = new Set<string>();
  const goOn = (
    kept: ReadonlyMap<string, { answer: Answer; basis: string; at: string }>,
    from: number,
  ) => {
    const { path } = walk(playbook, kept);
    const next = path.find(
      ({ step }) => playbook.questions.findIndex(({ id }) => id === step.address) >= from,
    );
    if (next?.step.kind !== 'question') return;
    const { question } = next.step;
    reached.add(question.id);
    for (const { id } of next.options) reached.add(`${question.id}/${id}`);
    const position = playbook.questions.findIndex(({ id }) => id === question.id);
    goOn(kept, position + 1);
    for (const answer of answersTo(question, next.options)) {
      const entry = { answer, basis: next.basis, at: '' };
      goOn(new Map([...kept, [question.id, entry]]), position + 1);
    }
  };
  goOn(new Map(), 0);
  return reached;
}

function calledUnreachable(playbook: Playbook): ReadonlySet<string> {
  const { findings } = analysePlaybook(playbook, () => false);
  return new Set(
    findings.flatMap(({ code, path, details }) => {
      const id = playbook.questions[Number(path[1])]?.id ?? '';
      if (code === 'unreachable-option') return [`${id}/${details?.option}`];
      return code === 'impossible-condition' || code === 'unreachable-question' ? [id] : [];
    }),
  );
}

/** Looks for options that are there and counts what can be counted; other conditions are errors of their own. */
function isSound(condition: Condition, playbook: Playbook): boolean {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.conditions.every((inner) => isSound(inner, playbook));
    case 'not':
      return isSound(condition.condition, playbook);
    case 'in': {
      const question = playbook.questions.find(({ id }) => id === condition.of.question);
      const ids = question && 'options' in question ? question.options.map(({ id }) => id) : [];
      return condition.values.every(
        (value) => value.includes('-') || value === 'overslaan' || ids.includes(value),
      );
    }
    case 'at-least':
      return playbook.questions.some(
        ({ id, type }) => id === condition.of.question && type === 'choices',
      );
    default:
      return true;
  }
}

/** Options that have conditions of their own are not counted exactly. */
function isPlain(question: Question, playbook: Playbook): boolean {
  const options = 'options' in question ? question.options : [];
  const { when } = question;
  return (when === undefined || isSound(when, playbook)) && options.every((one) => !one.when);
}

describe('reachability', () => {
  it('never calls unreachable what answers lead to', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(playbooks, (playbook) => {
        const reached = reachedIn(playbook);
        for (const name of calledUnreachable(playbook)) expect(reached).not.toContain(name);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every question that no answers lead to', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(playbooks, (playbook) => {
        fc.pre(playbook.questions.every((question) => isPlain(question, playbook)));
        const reached = reachedIn(playbook);
        const called = calledUnreachable(playbook);
        // What hangs on a reported question is not reported again: only the first one counts here.
        const first = playbook.questions.find(({ id }) => !reached.has(id));
        if (first && ![...called].some((name) => name < first.id))
          expect(called).toContain(first.id);
      }),
      { numRuns: 300 },
    );
  });
});
