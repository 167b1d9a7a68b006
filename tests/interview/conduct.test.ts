import { describe, expect, it } from 'vitest';
import { given, SKIPPED } from '../../src/domain/answer.ts';
import type { WrittenAnswers } from '../../src/interview/answers-file.ts';
import { AnswersFile } from '../../src/interview/answers-file.ts';
import { conduct } from '../../src/interview/conduct.ts';
import type { Journal } from '../../src/interview/ports.ts';
import { replay } from '../../src/interview/replay.ts';
import type { Question } from '../../src/playbook/question.ts';
import { clock, memoryJournal } from '../support/memory-journal.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';
import {
  answer,
  back,
  goOn,
  scriptedPrompter,
  stop,
  type Turn,
} from '../support/scripted-prompter.ts';

const yesNo = (id: string, more: Partial<Question> = {}): Question =>
  ({
    ...bareQuestion(id),
    type: 'yes-no',
    options: ['ja', 'nee'].map((one) => ({ id: one, text: one, exclusive: false, evidence: [] })),
    ...more,
  }) as Question;
const text = (id: string, more: Partial<Question> = {}): Question =>
  ({ ...bareQuestion(id), type: 'text', ...more }) as Question;
const onYes = (question: string) => ({ op: 'in' as const, of: { question }, values: ['ja'] });

const playbook = playbookOf([
  text('een'),
  yesNo('twee'),
  text('drie', { when: { op: 'answered', of: { question: 'twee' } } }),
  text('vier', { when: onYes('twee') }),
  text('vijf', { phase: 'afronden' }),
]);

async function sit(
  script: readonly Turn[],
  journal: Journal = memoryJournal(),
  brought?: WrittenAnswers,
) {
  const prompter = scriptedPrompter(script);
  const outcome = await conduct({
    playbook,
    journal,
    prompter,
    clock,
    until: 'afronden',
    ...(brought && { brought: new AnswersFile(brought) }),
  });
  prompter.allUsed();
  return { outcome, journal, prompter, state: replay(playbook, journal.events) };
}

const straight = [
  answer('een', 'a'),
  answer('twee', 'ja'),
  answer('drie', 'c'),
  answer('vier', 'd'),
  goOn('voorbereiden'),
  answer('vijf', 'e'),
  goOn('afronden'),
];

describe('conduct', () => {
  it('asks the path in order, reviews each phase and finishes', async () => {
    const { outcome, state } = await sit(straight);
    expect(outcome).toBe('finished');
    expect(state.finished).toBe(true);
  });

  it('goes back several steps with the answer still there, and on to where the person was', async () => {
    const { prompter } = await sit([
      answer('een', 'a'),
      answer('twee', 'ja'),
      answer('drie', 'c'),
      back('vier'),
      back('drie'),
      back('twee'),
      answer('een', 'a'),
      answer('vier', 'd'),
      goOn('voorbereiden'),
      stop('vijf'),
    ]);
    expect(prompter.asked[6]?.current).toEqual({ status: 'given', value: 'a' });
  });

  it('asks what hung on a changed answer again, and forgets nothing', async () => {
    const { state, prompter } = await sit([
      ...straight.slice(0, 4),
      { review: 'voorbereiden', reply: { kind: 'edit', address: 'twee' } },
      answer('twee', 'nee'),
      { stale: ['drie'], reply: 'one-by-one' },
      answer('drie', 'c2'),
      goOn('voorbereiden'),
      stop('vijf'),
    ]);
    expect(state.path.map(({ step }) => step.address)).toEqual(['een', 'twee', 'drie', 'vijf']);
    expect(state.kept.get('vier')?.answer).toEqual({ status: 'given', value: 'd' });
    // One answer is off the path now: the review says so.
    expect(prompter.aside).toEqual([0, 1]);
  });

  it('takes a bundle of stale answers as confirmed in one word', async () => {
    const { state } = await sit([
      ...straight.slice(0, 4),
      { review: 'voorbereiden', reply: { kind: 'edit', address: 'twee' } },
      answer('twee', 'nee'),
      { stale: ['drie'], reply: 'all-hold' },
      goOn('voorbereiden'),
      stop('vijf'),
    ]);
    expect(state.path.filter(({ stale }) => stale)).toEqual([]);
  });

  it('leaves stale answers for later, but not past the review', async () => {
    await sit([
      answer('een', 'a'),
      answer('twee', 'ja'),
      answer('drie', 'c'),
      back('vier'),
      back('drie'),
      answer('twee', 'nee'),
      { stale: ['drie'], reply: 'later' },
      answer('drie', 'c'),
      goOn('voorbereiden'),
      stop('vijf'),
    ]);
  });

  describe('going back from the stale answers', () => {
    const changed: readonly Turn[] = [
      ...straight.slice(0, 4),
      { review: 'voorbereiden', reply: { kind: 'edit', address: 'twee' } },
      answer('twee', 'nee'),
      { stale: ['drie'], reply: 'back' },
    ];

    it('is the changed question again, and the same question when the change stands', async () => {
      const { state } = await sit([
        ...changed,
        answer('twee', 'nee'),
        { stale: ['drie'], reply: 'all-hold' },
        goOn('voorbereiden'),
        stop('vijf'),
      ]);
      expect(state.path.filter(({ stale }) => stale)).toEqual([]);
    });

    it('leaves nothing to look at when the change is taken back', async () => {
      const { state } = await sit([
        ...changed,
        answer('twee', 'ja'),
        goOn('voorbereiden'),
        stop('vijf'),
      ]);
      expect(state.path.filter(({ stale }) => stale)).toEqual([]);
    });

    it('goes back further from there, and then it is one by one', async () => {
      await sit([
        ...changed,
        back('twee'),
        answer('een', 'a'),
        answer('drie', 'c'),
        goOn('voorbereiden'),
        stop('vijf'),
      ]);
    });
  });

  it('resumes at the question where the person was, also after going back', async () => {
    const { journal } = await sit([
      answer('een', 'a'),
      answer('twee', 'ja'),
      back('drie'),
      stop('twee'),
    ]);
    await sit([stop('twee')], journal);
  });

  it('keeps a note beside a question without answering it', async () => {
    const { state } = await sit([{ at: 'een', note: 'denk aan de norm' }, stop('een')]);
    expect(state.notes.map((note) => note.text)).toEqual(['denk aan de norm']);
  });

  it('puts half a text back', async () => {
    const journal = memoryJournal();
    journal.keepDraft('een', 'half een ant');
    const { prompter } = await sit([stop('een')], journal);
    expect(prompter.asked[0]?.draft).toBe('half een ant');
  });

  it('puts half a text back after another question was answered meanwhile', async () => {
    const { prompter } = await sit([
      answer('een', 'a'),
      answer('twee', 'ja'),
      { at: 'drie', half: 'half een ant' },
      back('drie'),
      back('twee'),
      { at: 'een', half: 'iets an' },
      answer('een', 'iets anders'),
      stop('drie'),
    ]);
    expect(prompter.asked.at(-1)?.draft).toBe('half een ant');
  });

  it('puts back what was typed at a question that was passed over then', async () => {
    const { prompter } = await sit([
      { at: 'een', half: 'een hele zin' },
      answer('een', SKIPPED),
      back('twee'),
      stop('een'),
    ]);
    expect(prompter.asked.at(-1)).toMatchObject({
      draft: 'een hele zin',
      current: { status: 'skipped' },
    });
  });

  it('puts back what was answered before it was passed over', async () => {
    const { prompter } = await sit([
      answer('een', 'een hele zin'),
      back('twee'),
      answer('een', SKIPPED),
      back('twee'),
      answer('een', SKIPPED),
      back('twee'),
      stop('een'),
    ]);
    expect(prompter.asked.at(-1)).toMatchObject({
      before: given('een hele zin'),
      current: { status: 'skipped' },
    });
  });

  it('uses the answers brought along and asks the rest', async () => {
    await sit([answer('drie', 'c'), goOn('voorbereiden'), stop('vijf')], memoryJournal(), {
      een: 'a',
      twee: false,
    });
  });

  it('asks what the file says wrongly', async () => {
    await sit([stop('twee')], memoryJournal(), { een: 'a', twee: 'misschien' });
  });
});
