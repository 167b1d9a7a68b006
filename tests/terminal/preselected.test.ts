// A list in which something is ticked before the question is asked.
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { askedQuestion, option } from '../support/asked-step.ts';
import { answerOnScreen, askOnScreen } from '../support/open-screen.ts';
import { ENTER } from '../support/terminal.ts';

const list = (extras = {}) =>
  askedQuestion(
    {
      type: 'choices',
      ordered: false,
      options: [option('haast', 'Haast'), option('druk', 'Druk zetten')],
    },
    { preselected: ['druk'], ...extras },
  );

describe('what was marked before', () => {
  it('stands ticked, and says why', async () => {
    const { terminal } = await askOnScreen(list());
    const screen = await terminal.screen();
    expect(screen).toContain('[x] 2  Druk zetten');
    expect(screen).toContain('aangevinkt');
  });

  it('is the answer of enter alone', async () => {
    expect(await answerOnScreen(list(), [ENTER])).toEqual(['druk']);
  });

  it('can be cleared and added to', async () => {
    expect(await answerOnScreen(list(), ['1', '2', ENTER])).toEqual(['haast']);
  });

  it('gives way to an answer', async () => {
    expect(
      await answerOnScreen(list({ current: given(['haast']), preselected: [] }), [ENTER]),
    ).toEqual(['haast']);
  });
});
