// What the keys do at a question.
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { askScreen } from '../../src/terminal/ask-screen.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { screens } from '../../src/wording/nl/screens.ts';
import {
  addStep,
  asked,
  askedQuestion,
  group,
  option,
  titledPlaybook,
} from '../support/asked-step.ts';
import { answerOnScreen, askOnScreen, openScreen } from '../support/open-screen.ts';
import {
  ALT_ENTER,
  BACKSPACE,
  ctrl,
  DOWN,
  END,
  ENTER,
  HOME,
  LEFT,
  pasted,
  RIGHT,
  SHIFT_TAB,
  UP,
} from '../support/terminal.ts';

const text = (extras = {}) => askedQuestion({ type: 'text' }, extras);
const several = () =>
  askedQuestion({
    type: 'choices',
    ordered: false,
    options: [
      option('a', 'Tijd'),
      option('b', 'Systeem'),
      option('geen', 'Geen van deze', { exclusive: true }),
    ],
  });
const PASSED = { current: { status: 'skipped' }, question: { required: false } } as const;
const scale = (extras = {}) =>
  askedQuestion(
    {
      type: 'scale',
      min: 0,
      max: 10,
      step: 1,
      anchors: { low: 'geen', high: 'veel' },
      sides: ['lead', 'employee'],
    },
    extras,
  );

describe('in a text', () => {
  it('enter goes on, ctrl+j and alt+enter make a new line', async () => {
    expect(await answerOnScreen(text(), ['een', ctrl('j'), 'twee', ALT_ENTER, 'drie', ENTER])).toBe(
      'een\ntwee\ndrie',
    );
  });

  it('a paste with line breaks never goes on by itself', async () => {
    const { terminal, reply } = await askOnScreen(text(), [pasted('een\r\ntwee\r\n'), 'drie']);
    expect(await terminal.screen()).toContain('> een\n     twee\n     drie');
    await terminal.press(ENTER);
    expect(await reply).toEqual({ kind: 'answer', answer: given('een\ntwee\ndrie') });
  });

  it('neither does one in a terminal that does not announce pastes', async () => {
    expect(await answerOnScreen(text(), ['een\rtwee\r', ENTER])).toBe('een\ntwee');
  });

  it('ctrl+b and ctrl+n are no movements: the text stays, and so does the cursor', async () => {
    const step = text({ canGoBack: false });
    expect(await answerOnScreen(step, ['ab', ctrl('b'), ctrl('n'), ctrl('n'), 'c', ENTER])).toBe(
      'abc',
    );
  });

  it('edits with the usual keys', async () => {
    const keys = [
      'twee woorden hier',
      ctrl('w'),
      'daar',
      HOME,
      'de ',
      END,
      BACKSPACE,
      LEFT,
      'X',
      ENTER,
    ];
    expect(await answerOnScreen(text(), keys)).toBe('de twee woorden daXa');
  });

  it('takes away a whole emoji or accented letter at once', async () => {
    const keys = ['a👩‍👧e\u0301', BACKSPACE, BACKSPACE, ENTER];
    expect(await answerOnScreen(text(), keys)).toBe('a');
  });

  it('moves up and down through the lines as they are seen', async () => {
    expect(
      await answerOnScreen(text(), ['een', ctrl('j'), 'twee', UP, 'X', DOWN, 'Y', ENTER]),
    ).toBe('eenX\ntweeY');
  });

  it('ctrl+d on nothing does nothing', async () => {
    expect(await answerOnScreen(text(), [ctrl('d'), 'nog hier', ENTER])).toBe('nog hier');
  });

  it('puts the cursor where the next letter comes, after wide letters too', async () => {
    const { terminal } = await askOnScreen(text(), ['漢字é']);
    expect(await terminal.cursor()).toEqual({ row: 5, column: 10 });
  });

  it('keeps every change as a draft', async () => {
    const step = text();
    await askOnScreen(step, ['ab', LEFT, BACKSPACE]);
    expect(step.kept.drafts).toEqual(['a', 'ab', 'b']);
  });
});

describe('what was there before', () => {
  it('stays with enter', async () => {
    expect(await answerOnScreen(text({ current: given('al goed') }), [ENTER])).toBe('al goed');
  });

  it('is the same date, however it looks on the screen', async () => {
    const step = askedQuestion(
      { type: 'date', direction: 'past', time: true },
      { current: given('2025-01-31 14:20') },
    );
    const { terminal, reply } = await askOnScreen(step);
    expect(await terminal.screen()).toContain('> 31-1-2025 14:20');
    await terminal.press(ENTER);
    expect(await reply).toEqual({ kind: 'answer', answer: given('2025-01-31 14:20') });
  });

  it('stays unknown or skipped with enter', async () => {
    const unknown = { current: { status: 'unknown' }, question: { whenUnknown: 'Wat zie jij?' } };
    expect(await answerOnScreen(text(unknown), [ENTER])).toBe('unknown');
    const skipped = { current: { status: 'skipped' }, question: { required: false } };
    expect(await answerOnScreen(text(skipped), [ENTER])).toBe('skipped');
  });

  describe('a text at a question that was passed over', () => {
    it.each([
      ['half-typed', text({ ...PASSED, draft: 'de wachtrij' })],
      ['answered before', text({ ...PASSED, before: given('de wachtrij') })],
    ])('%s stands there again, and stays skipped with enter', async (_, step) => {
      const { terminal, reply } = await askOnScreen(step);
      const screen = await terminal.screen();
      expect(screen).toContain('> de wachtrij');
      expect(screen).toContain('Nu: overgeslagen. Met enter blijft dat zo.');
      await terminal.press(ENTER);
      expect(await reply).toEqual({ kind: 'answer', answer: { status: 'skipped' } });
    });

    it.each([
      ['text', text({ ...PASSED, before: given('de wachtrij') }), 'de wachtrij'],
      ['number', askedQuestion({ type: 'number' }, { ...PASSED, before: given(7.5) }), 7.5],
      [
        'date',
        askedQuestion(
          { type: 'date', direction: 'past', time: true },
          { ...PASSED, before: given('2025-01-31 14:20') },
        ),
        '2025-01-31 14:20',
      ],
    ])('is the answer after one key: a %s', async (_, step, value) => {
      expect(await answerOnScreen(step, [' ', ENTER])).toEqual(value);
    });

    it('that was chosen, not typed, is not said to be there', async () => {
      const options = [option('a', 'Tijd')];
      const step = askedQuestion({ type: 'choice', options }, { ...PASSED, before: given('a') });
      const { terminal } = await askOnScreen(step);
      expect(await terminal.screen()).not.toContain('staat er weer');
    });
  });

  it('makes way for a draft of the last sitting', async () => {
    const { terminal, reply } = await askOnScreen(text({ current: given('oud'), draft: 'half' }));
    expect(await terminal.screen()).toContain('Je tekst van de vorige keer staat er weer.');
    await terminal.press(' af', ENTER);
    expect(await reply).toEqual({ kind: 'answer', answer: given('half af') });
  });
});

describe('a refusal', () => {
  it('gives the reason of the playbook and keeps what was typed', async () => {
    const step = text({
      question: { checks: [{ rule: 'min-length', value: 20, message: 'Schrijf iets meer.' }] },
    });
    const { terminal, reply } = await askOnScreen(step, ['te kort', ENTER]);
    expect(await terminal.screen()).toContain('! Schrijf iets meer.');
    await terminal.press(' maar nu lang genoeg', ENTER);
    expect(await reply).toEqual({ kind: 'answer', answer: given('te kort maar nu lang genoeg') });
  });

  it('has words of its own for the rest', async () => {
    const { terminal } = await askOnScreen(askedQuestion({ type: 'number' }), ['veel', ENTER]);
    expect(await terminal.screen()).toContain('! "veel" is geen getal.');
  });

  it('of a skip says that the question is needed', async () => {
    const { terminal } = await askOnScreen(text(), [ctrl('o')]);
    expect(await terminal.screen()).toContain('! Deze vraag kun je niet overslaan.');
  });
});

describe('everywhere', () => {
  it('ctrl+b and shift+tab go back', async () => {
    expect(await answerOnScreen(text(), ['half', ctrl('b')])).toBe('back');
    expect(await answerOnScreen(several(), [SHIFT_TAB])).toBe('back');
  });

  it('the first question says that there is nothing before it', async () => {
    const { terminal } = await askOnScreen(text({ canGoBack: false }), [ctrl('b')]);
    expect(await terminal.screen()).toContain('Dit is de eerste vraag, verder terug kan niet.');
  });

  it('ctrl+o skips and ctrl+x does not know, where that is an answer', async () => {
    expect(await answerOnScreen(text({ question: { required: false } }), [ctrl('o')])).toBe(
      'skipped',
    );
    const unknown = text({ question: { whenUnknown: 'Wat zie jij?' } });
    expect(await answerOnScreen(unknown, [ctrl('x')])).toBe('unknown');
  });

  it('the key for not knowing is shown only where it is an answer', async () => {
    const without = await askOnScreen(text());
    expect(await without.terminal.screen()).not.toContain('weet ik niet');
  });

  it('skipping "another one?" is no', async () => {
    expect(await answerOnScreen(asked(addStep(group([]), 2)), [ctrl('o')])).toBe('nee');
  });

  it('ctrl+c stops: in the answer, in the help and in a note', async () => {
    for (const keys of [[ctrl('c')], [ctrl('g'), ctrl('c')], [ctrl('n'), ctrl('c')]]) {
      expect(await answerOnScreen(text(), keys)).toBe('stop');
    }
  });

  it('a note that is being typed when the person stops is kept', async () => {
    const step = text();
    expect(await answerOnScreen(step, [ctrl('n'), 'half', ctrl('c')])).toBe('stop');
    expect(step.kept.notes).toEqual(['half']);
  });

  it('the end of the input stops, and so does every question after it', async () => {
    const { terminal, prompter, reply } = await askOnScreen(text());
    await terminal.close();
    expect(await reply).toEqual({ kind: 'stop' });
    expect(await prompter.ask(text())).toEqual({ kind: 'stop' });
  });

  it('a signal from outside stops', async () => {
    const stop = new AbortController();
    const { reply } = await askOnScreen(text(), [], { stop: stop.signal });
    stop.abort();
    expect(await reply).toEqual({ kind: 'stop' });
  });

  it('ctrl+c at the opening of a phase stops at the first question', async () => {
    const { terminal, prompter } = openScreen();
    const opened = prompter.openPhase('voorbereiden');
    await terminal.press(ctrl('c'));
    await opened;
    expect(await prompter.ask(text())).toEqual({ kind: 'stop' });
  });

  it('the terminal is raw while something is asked, and only then', async () => {
    const { terminal, reply } = await askOnScreen(text());
    expect(terminal.raw).toBe(true);
    await terminal.press('x', ENTER);
    await reply;
    expect(terminal.raw).toBe(false);
  });
});

describe('help and notes', () => {
  it('leave the text as it was', async () => {
    const keys = ['half', LEFT, ctrl('g'), DOWN, ctrl('g'), ctrl('n'), 'let op', ENTER, 'X', ENTER];
    const step = text();
    expect(await answerOnScreen(step, keys)).toBe('halXf');
    expect(step.kept.notes).toEqual(['let op']);
  });

  it('close with ctrl+b instead of going back', async () => {
    expect(
      await answerOnScreen(text(), ['a', ctrl('g'), ctrl('b'), ctrl('n'), ctrl('b'), ENTER]),
    ).toBe('a');
  });

  it('close with escape', () => {
    const setting = {
      playbook: titledPlaybook(),
      words: screens,
      theme: makeTheme({ colour: false, unicode: true }),
      title: '',
    };
    const screen = askScreen(text(), setting);
    const key = { text: '', ctrl: false, meta: false, shift: false, pasted: false };
    const seen = () => screen.draw({ columns: 80, rows: 24 }).lines.join('\n');
    void screen.press({ ...key, name: 'g', ctrl: true });
    expect(seen()).toContain('Waarom deze vraag');
    void screen.press({ ...key, name: 'escape' });
    expect(seen()).not.toContain('Waarom deze vraag');
  });
});

describe('in a list', () => {
  const one = () =>
    askedQuestion({
      type: 'choice',
      options: [option('a', 'A'), option('b', 'B'), option('c', 'C')],
    });

  it('arrows, j and k, and digits point; enter chooses', async () => {
    expect(await answerOnScreen(one(), [DOWN, DOWN, ENTER])).toBe('b');
    expect(await answerOnScreen(one(), ['j', 'j', 'j', 'k', ENTER])).toBe('b');
    expect(await answerOnScreen(one(), ['3', ENTER])).toBe('c');
  });

  it('two digits reach past nine', async () => {
    const options = Array.from({ length: 12 }, (_, at) => option(`o${at + 1}`, `Keuze ${at + 1}`));
    const step = () => askedQuestion({ type: 'choice', options });
    expect(await answerOnScreen(step(), ['1', '2', ENTER])).toBe('o12');
    expect(await answerOnScreen(step(), ['2', '3', ENTER])).toBe('o3');
  });

  it('j and n answer yes or no', async () => {
    const step = () =>
      askedQuestion({ type: 'yes-no', options: [option('ja', 'Ja'), option('nee', 'Nee')] });
    expect(await answerOnScreen(step(), ['n', 'j', ENTER])).toBe('ja');
    expect(await answerOnScreen(step(), ['n', ENTER])).toBe('nee');
  });

  it('space and digits tick several', async () => {
    expect(await answerOnScreen(several(), ['2', '1', ENTER])).toEqual(['a', 'b']);
    expect(await answerOnScreen(several(), [' ', '2', '2', ENTER])).toEqual(['a']);
  });

  it('two digits tick past nine, and leave alone what the first of them ticked', async () => {
    const options = 'abcdefghijkl'.split('').map((id) => option(id, `Optie ${id}`));
    const many = () => askedQuestion({ type: 'choices', ordered: false, options });
    expect(await answerOnScreen(many(), ['2', '1', '0', ENTER])).toEqual(['b', 'j']);
    expect(await answerOnScreen(many(), ['1', '1', ENTER])).toEqual(['k']);
    expect(await answerOnScreen(many(), ['1', '3', ENTER])).toEqual(['a', 'c']);
    expect(await answerOnScreen(many(), ['1', DOWN, '2', ENTER])).toEqual(['a', 'b']);
  });

  it('the one that excludes the others clears them, and the other way round', async () => {
    expect(await answerOnScreen(several(), ['1', '2', '3', ENTER])).toEqual(['geen']);
    expect(await answerOnScreen(several(), ['3', '2', ENTER])).toEqual(['b']);
  });

  it('a paste chooses nothing', async () => {
    const { terminal } = await askOnScreen(one(), [pasted('2\n'), ENTER]);
    expect(await terminal.screen()).toContain('! Er is nog niets ingevuld of gekozen.');
  });
});

describe('enter with nothing there', () => {
  const empty = async (extras: object) => {
    const { terminal } = await askOnScreen(text({ question: extras }), [ENTER]);
    return (await terminal.screen()).replace(/\s+/g, ' ');
  };

  it('says how to pass over the question where that may be', async () => {
    expect(await empty({ required: false })).toContain('Overslaan kan met ctrl+o.');
    expect(await empty({ required: false, whenUnknown: 'Wat zag jij?' })).toContain(
      '"weet ik niet" met ctrl+x.',
    );
    expect(await empty({ required: true })).not.toContain('Overslaan kan');
  });
});

describe('a date that will not do', () => {
  it('is said once', async () => {
    const date = askedQuestion({ type: 'date', direction: 'past', time: false });
    const { terminal } = await askOnScreen(date, ['straks', ENTER]);
    const seen = await terminal.screen();
    expect(seen).toContain('In "straks" lees ik geen datum. Typ bijvoorbeeld: gisteren');
    expect(seen).not.toContain('nog geen datum');
  });
});

describe('on a scale', () => {
  it('digits and arrows give a number, side by side', async () => {
    expect(await answerOnScreen(scale(), ['4', ENTER, '1', '0', LEFT, ENTER])).toEqual({
      lead: 4,
      employee: 9,
    });
  });

  it('one side can be left open', async () => {
    expect(await answerOnScreen(scale(), [ENTER, RIGHT, ENTER])).toEqual({ employee: 5 });
  });

  it('ctrl+b goes back to the first side before it goes back', async () => {
    expect(await answerOnScreen(scale(), ['4', ENTER, ctrl('b'), '6', ENTER, '7', ENTER])).toEqual({
      lead: 6,
      employee: 7,
    });
    expect(await answerOnScreen(scale(), ['4', ENTER, ctrl('b'), ctrl('b')])).toBe('back');
  });

  it('after a refusal the next digit begins a new number', async () => {
    const keys = ['4', '2', ENTER, '7', ENTER, '5', ENTER];
    expect(await answerOnScreen(scale(), keys)).toEqual({ lead: 7, employee: 5 });
  });

  it('a number outside it is refused at that side', async () => {
    const { terminal } = await askOnScreen(scale(), ['4', '2', ENTER]);
    expect(await terminal.screen()).toContain('! Kies een getal van 0 tot en met 10.');
  });
});

describe('what was typed too early', () => {
  it('is no answer to a question that stands there only now', async () => {
    const { terminal, prompter } = openScreen();
    await terminal.press('tien', ENTER);
    const reply = prompter.ask(text());
    await terminal.press('elf', ENTER);
    expect(await reply).toEqual({ kind: 'answer', answer: given('elf') });
  });
});
