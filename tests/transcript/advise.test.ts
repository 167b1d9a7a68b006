import { describe, expect, it } from 'vitest';
import { checkTurns } from '../../src/transcript/check-turns.ts';
import { adviceSentence } from '../../src/wording/advice-sentence.ts';
import { checkedTalk, talk } from '../support/check.ts';
import { mainPlaybook } from '../support/main-playbook.ts';

const GOOD = [
  't Hoe gaat het met je?',
  'm Goed hoor, dank je.',
  't Wat zag je zelf in dat gesprek met die klant?',
  'm Dat ik halverwege de draad kwijtraakte, en toen ben ik maar gaan doorverbinden.',
  't Als ik je goed begrijp, raak je de draad kwijt. Waardoor komt dat?',
  'm Hij bleef praten, en ik zat te zoeken in de kennisbank.',
];

const PUSH = [
  't Dit is je laatste kans. Snap je dat?',
  'm Prima, doen we.',
  't Zo is het nu eenmaal, dat weet je toch?',
  'm Ik weet niet hoe.',
];
const PHRASES = {
  'laatste kans': 'druk',
  'Prima, doen we': 'snel-meegaan',
  'weet niet hoe': 'oorzaak-kunnen',
} as const;

describe('what to try next time', () => {
  it('is nothing when nothing stands out', () => {
    expect(checkedTalk(GOOD).advice).toEqual([]);
  });

  it('is three things, from the flags and the balance, the weightiest first', () => {
    expect(checkedTalk(PUSH, PHRASES).advice).toEqual([
      { code: 'say-instead', class: 'druk', turns: [1] },
      { code: 'look-before', class: 'snel-meegaan', turn: 2 },
      { code: 'ask-on', cause: 'kunnen', turn: 4 },
    ]);
  });

  it('is always the same for the same talk', () => {
    expect(checkedTalk(PUSH, PHRASES).advice).toEqual(checkedTalk(PUSH, PHRASES).advice);
  });

  it('says to look for the cause when a solution came first', () => {
    const { advice } = checkedTalk([
      't Ik stel voor dat je gaat oefenen.',
      'm Ik weet niet hoe.',
      't Doe maar.',
    ]);
    expect(advice[0]).toEqual({ code: 'cause-first', turn: 1 });
    expect(advice).toHaveLength(3);
  });

  it('does not say it twice when that is the flag already', () => {
    const { advice } = checkedTalk(['t Ik stel voor: oefenen.', 'm Ja.', 't Zo.'], {
      'stel voor': 'te-snel-oplossen',
    });
    expect(advice.map(({ code }) => code)).toEqual(['say-instead', 'own-words', 'what-helps']);
  });

  it.each([
    ['talk-less', [...Array(6)].flatMap(() => [`t ${'woord '.repeat(20)}`, 'm Ja.'])],
    ['shorter', [`t ${'woord '.repeat(95)}`, 'm Ja.', 't Zo.']],
    ['no-leading', ['t Dat is toch zo? Toch?', 'm Ja.', 't Goed.']],
    ['ask-open', [...Array(6)].flatMap(() => ['t Lukt het?', 'm Nee hoor, niet echt.'])],
    ['give-back', [...Array(6)].flatMap(() => ['t Wat nog?', 'm Niet zo veel, eigenlijk.'])],
  ])('sees %s in the balance', (code, lines) => {
    const { advice } = checkedTalk(lines);
    expect(advice.map((one) => one.code)).toContain(code);
    expect(advice.map((one) => one.code)).not.toContain('own-words');
  });

  it('is a whole sentence each time', () => {
    for (const one of checkedTalk(PUSH, PHRASES).advice) {
      const sentence = adviceSentence(one, mainPlaybook.pitfalls);
      expect(sentence).toMatch(/^\p{Lu}.+[.?!]["”]?$/u);
      expect(sentence).not.toContain('undefined');
    }
  });
});

describe('the causes the employee’s words point to', () => {
  it('come the most pointed at first, with the turns and the words', () => {
    const { causes } = checkedTalk(
      ['t Vertel.', 'm Ik heb geen zin.', 't En?', 'm Ik kan het niet. Echt, ik kan het niet.'],
      { 'geen zin': 'oorzaak-willen', 'kan het niet': 'oorzaak-kunnen' },
    );
    expect(causes).toEqual([
      {
        cause: 'kunnen',
        turns: [4],
        quotes: [
          { turn: 4, words: 'kan het niet' },
          { turn: 4, words: 'kan het niet' },
        ],
      },
      { cause: 'willen', turns: [2], quotes: [{ turn: 2, words: 'geen zin' }] },
    ]);
  });

  it('never come from the lead', () => {
    const lines = ['t Je hebt geen zin.', 'm Jawel.', 't Goed.'];
    expect(checkedTalk(lines, { 'geen zin': 'oorzaak-willen' }).causes).toEqual([]);
  });
});

describe('a talk that is checked as a whole', () => {
  it('hears from the checker what only the whole shows, once', () => {
    const flag = { class: 'overtuigen', text: 'want', start: 0, end: 4, certainty: 0.7 } as const;
    const turns = checkTurns(talk('t want', 'm ja', 't want'), {
      checkAll: (all) => all.map(({ text, before }) => (text === 'want' && before ? [flag] : [])),
      checkTalk: () => [[], [], [flag, { ...flag, class: 'druk' }]],
    });
    expect(turns.map(({ flags }) => flags.map((one) => one.class))).toEqual([
      [],
      [],
      ['overtuigen', 'druk'],
    ]);
  });
});
