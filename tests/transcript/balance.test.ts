import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '../../src/transcript/balance.ts';
import { checkTurns } from '../../src/transcript/check-turns.ts';
import type { TalkTurn } from '../../src/transcript/turn.ts';
import { checkerFor, type Phrases, talk } from '../support/check.ts';

const balanceOf = (turns: readonly TalkTurn[], phrases: Phrases = {}) =>
  balance(checkTurns(turns, checkerFor(phrases)));

describe('the balance of a talk', () => {
  it('counts words: a dash or three dots alone is none', () => {
    const { words, share } = balanceOf(talk('t Hoe gaat het nu?', 'm … goed - ja'));
    expect(words).toEqual({ teamlead: 4, employee: 2 });
    expect(share.teamlead).toBeCloseTo(4 / 6);
  });

  it('counts time where there are times, and none where there are not', () => {
    const [asks, answers] = talk('t Hoe gaat het?', 'm Goed.');
    if (!asks || !answers) throw new Error('two turns');
    const timed = [
      { ...asks, spoken: 6, pauses: [] },
      { ...answers, spoken: 2, pauses: [4.5] },
    ];
    const { time, silences } = balanceOf(timed);
    expect(time).toEqual({
      seconds: { teamlead: 6, employee: 2 },
      share: { teamlead: 0.75, employee: 0.25 },
    });
    expect(silences).toEqual({ count: 1, longest: 4.5, turn: 2 });
    expect(balanceOf([asks, answers])).not.toHaveProperty('time');
    expect(balanceOf([asks, answers])).not.toHaveProperty('silences');
  });

  it('knows the longest turn of each side, the first of two', () => {
    const { longest } = balanceOf(talk('t een twee', 'm ja', 't drie vier', 'm een twee drie'));
    expect(longest).toEqual({
      teamlead: { turn: 1, words: 2 },
      employee: { turn: 4, words: 3 },
    });
  });

  it('counts questions for each side', () => {
    const { questions } = balanceOf(talk('t Wat zag je? Klopt dat?', 'm Hoezo?'));
    expect(questions.teamlead).toEqual({ open: 1, closed: 1, leading: 0 });
    expect(questions.employee.open).toBe(1);
  });

  it.each([
    'Als ik je goed begrijp, loopt het daar vast.',
    'Dus je zegt dat het te druk is.',
    'Ik hoor je zeggen dat het niet lukt.',
    'Dan vat ik het even samen. Je kunt het.',
    'Als ik u goed versta, is het de balie.',
  ])('hears the lead give back: %s', (words) => {
    expect(balanceOf(talk('m Te druk.', `t ${words}`)).summaries).toEqual([2]);
    expect(balanceOf(talk(`m ${words}`)).summaries).toEqual([]);
  });

  it('hears no summary in a push', () => {
    expect(balanceOf(talk('t Dus je moet gewoon harder werken.')).summaries).toEqual([]);
  });

  it('knows what came first: a solution of the lead’s, or a sign of a cause', () => {
    const turns = talk('t Ik heb bedacht: jij gaat oefenen.', 'm Ik weet niet hoe.');
    expect(balanceOf(turns, { 'weet niet hoe': 'oorzaak-kunnen' }).order).toEqual({
      solution: 1,
      cause: 2,
    });
    expect(balanceOf(turns).order).toEqual({ solution: 1 });
  });

  it('takes the lead’s own talk of a cause for no sign of it', () => {
    expect(balanceOf(talk('t Je wil niet.'), { 'wil niet': 'oorzaak-willen' }).order).toEqual({});
  });

  it('of nobody saying a word is nothing at all', () => {
    const { share, course } = balanceOf([]);
    expect([share, course.length]).toEqual([{ teamlead: 0, employee: 0 }, 10]);
  });
});

describe('the course of a talk', () => {
  it('is ten parts of as many words, with the flags where they stand', () => {
    const turns = talk(
      `t ${'woord '.repeat(50)}`,
      `m ${'woord '.repeat(45)}laatste kans hier nu ja`,
    );
    const { course } = balanceOf(turns, { 'laatste kans': 'op-scherp' });
    expect(course.map(({ share }) => share.teamlead)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(course.map(({ flags }) => flags.employee)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('has every flag once, and shares that add up to one wherever somebody speaks', () => {
    const turn = fc.tuple(fc.constantFrom('t', 'm'), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 30 }), (sizes) => {
        const turns = talk(
          ...sizes.map(([who, words]) => `${who} ${'druk '.repeat(words).trim()}`),
        );
        const { course } = balanceOf(turns, { druk: 'druk' });
        const flags = course.reduce(
          (sum, part) => sum + part.flags.teamlead + part.flags.employee,
          0,
        );
        expect(flags).toBe(sizes.reduce((sum, [, words]) => sum + words, 0));
        for (const { share } of course) {
          const sum = share.teamlead + share.employee;
          expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
        }
      }),
    );
  });
});
