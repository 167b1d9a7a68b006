// The law of the screens: whatever the words, no line is wider than the terminal, no screen is higher.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { textWidth } from '../../src/domain/text-width.ts';
import type { AskedStep, ReviewLine } from '../../src/interview/ports.ts';
import { questionStep } from '../../src/interview/step.ts';
import { askScreen } from '../../src/terminal/ask-screen.ts';
import { chooseScreen } from '../../src/terminal/choose-screen.ts';
import { lineScreen } from '../../src/terminal/line-screen.ts';
import { reviewScreen } from '../../src/terminal/review-screen.ts';
import type { Screen } from '../../src/terminal/screen.ts';
import type { Setting } from '../../src/terminal/setting.ts';
import { staleScreen } from '../../src/terminal/stale-screen.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { screens } from '../../src/wording/nl/screens.ts';
import { askedQuestion, option, question, titledPlaybook } from '../support/asked-step.ts';
import { openScreen } from '../support/open-screen.ts';

const word = fc.oneof(
  fc.constantFrom(
    'é',
    '漢字',
    '👩‍👧',
    '🇳🇱',
    '❤️',
    'e\u0301',
    'verantwoordelijkheidsgevoel',
    'a\u0007b',
    '\t',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc
  .array(word, { maxLength: 40 })
  .chain((words) => fc.constantFrom(' ', '\n', '  ').map((between) => words.join(between)));
const size = fc.record({
  columns: fc.integer({ min: 30, max: 120 }),
  rows: fc.integer({ min: 12, max: 50 }),
});

const setting = (colour: boolean, title: string): Setting => ({
  playbook: titledPlaybook(),
  words: screens,
  theme: makeTheme({ colour, unicode: true }),
  title,
});
const key = { name: '', text: '', ctrl: false, meta: false, shift: false, pasted: false };

const asks = (ask: string, said: string): AskedStep[] => {
  const about = { ask, hint: said, good: said, poor: ask, whenUnknown: ask, label: said };
  const options = [option('a', said), option('b', ask), option('c', 'C', { exclusive: true })];
  const anchors = { low: said, high: ask };
  return [
    askedQuestion({ type: 'text' }, { question: about, current: given(said), stale: true }),
    askedQuestion({ type: 'quote' }, { question: about, draft: said, locked: true }),
    askedQuestion(
      { type: 'text' },
      { question: about, before: given(said), current: { status: 'unknown' } },
    ),
    askedQuestion(
      { type: 'short' },
      { reminders: [ask, said].map((one) => ({ label: ask, text: one })) },
    ),
    askedQuestion({ type: 'number', unit: 'gesprekken' }, { question: about }),
    askedQuestion({ type: 'date', direction: 'past', time: true }, { question: about }),
    askedQuestion(
      { type: 'choice', options },
      { question: about, options: ['b'], current: given('a') },
    ),
    askedQuestion({ type: 'choices', options, ordered: true }, { question: about }),
    askedQuestion(
      {
        type: 'scale',
        min: 0,
        max: 100,
        step: 10,
        unit: '%',
        anchors,
        sides: ['lead', 'employee'],
      },
      { question: about, current: given({ lead: 30, employee: 100 }) },
    ),
  ];
};

const lines = (label: string, said: string): ReviewLine[] =>
  Array.from({ length: 12 }, (_, at) => ({
    number: at + 1,
    address: `x${at}`,
    label,
    step: questionStep(question({ type: 'text' }, { id: `x${at}`, label })),
    answer: given(said),
    stale: at % 2 === 0,
    carries: [{ cause: said, direction: 'for' }],
  }));

function expectToFit(
  screen: Screen<unknown>,
  { columns, rows }: { columns: number; rows: number },
) {
  const { lines: drawn, cursor } = screen.draw({ columns, rows });
  for (const line of drawn) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
    const seen = line.replace(/\u001b\[[0-9;]*m/g, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing else may be left
    expect(seen).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(textWidth(seen)).toBeLessThan(columns);
  }
  expect(drawn.length).toBeLessThan(rows);
  expect(cursor.row).toBeLessThan(drawn.length);
  expect(cursor.column).toBeLessThan(columns);
}

describe('every screen', () => {
  it('fits: question, answer, help, note and refusal', () => {
    fc.assert(
      fc.property(text, text, size, fc.boolean(), (ask, said, terminal, colour) => {
        for (const asked of asks(ask, said)) {
          const screen = askScreen(asked, setting(colour, said));
          expectToFit(screen, terminal);
          void screen.press({ ...key, name: 'paste', text: said });
          void screen.press({ ...key, name: 'return' });
          expectToFit(screen, terminal);
          void screen.press({ ...key, name: 'g', ctrl: true });
          expectToFit(screen, terminal);
          void screen.press({ ...key, name: 'down' });
          void screen.press({ ...key, name: 'g', ctrl: true });
          void screen.press({ ...key, name: 'n', ctrl: true });
          void screen.press({ ...key, name: 'paste', text: ask });
          expectToFit(screen, terminal);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('fits: review, stale answers, menu and line', () => {
    fc.assert(
      fc.property(text, text, size, (label, said, terminal) => {
        const about = setting(false, label);
        const reviewed = lines(label, said);
        const items = [{ id: 'a', text: said, about: label }];
        const review = { phase: 'voorbereiden', lines: reviewed, aside: 3 } as const;
        expectToFit(reviewScreen(review, about), terminal);
        expectToFit(staleScreen(reviewed[0] as ReviewLine, reviewed, about), terminal);
        expectToFit(chooseScreen({ ask: label, items }, about), terminal);
        expectToFit(lineScreen({ ask: label, hint: said }, about), terminal);
      }),
      { numRuns: 25 },
    );
  });

  it('never makes the terminal break a line by itself', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 30, max: 120 }), async (said, columns) => {
        const { terminal, prompter } = openScreen({ columns });
        const reply = prompter.ask(askedQuestion({ type: 'text' }, { question: { ask: said } }));
        await terminal.press(`\u001b[200~${said.replaceAll('\u001b', '')}x\u001b[201~`, '\r');
        await reply;
        expect(await terminal.hasBrokenLines()).toBe(false);
      }),
      { numRuns: 10 },
    );
  });
});
