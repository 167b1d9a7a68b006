// The screens that are no questions: opening, review, stale answers, menus, and the list left behind.
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { BACK, type ReviewLine } from '../../src/interview/ports.ts';
import { questionStep, type Step } from '../../src/interview/step.ts';
import { askedQuestion, field, fieldStep, group, option, question } from '../support/asked-step.ts';
import { openScreen } from '../support/open-screen.ts';
import { ctrl, DOWN, END, ENTER, LEFT } from '../support/terminal.ts';

const moments = group([
  field('wanneer', { type: 'date', direction: 'past', time: true }, { label: 'Wanneer' }),
  field('wat', { type: 'text' }, { label: 'Wat' }),
]);

function line(number: number, step: Step, extras: Partial<ReviewLine>): ReviewLine {
  return {
    number,
    address: step.address,
    label: '',
    step,
    answer: undefined,
    stale: false,
    carries: [],
    ...extras,
  };
}

const item = { group: 'feiten', number: 1, removable: true };
const [when, what] = moments.fields.map((one) => fieldStep(moments, 1, one));
const LINES: readonly ReviewLine[] = [
  line(1, questionStep(question({ type: 'short' }, { id: 'aanleiding', label: 'Aanleiding' })), {
    answer: given(
      'Te veel gesprekken worden doorverbonden terwijl het antwoord in de kennisbank staat',
    ),
  }),
  line(
    2,
    questionStep(
      question(
        { type: 'yes-no', options: [option('ja', 'Ja'), option('nee', 'Nee')] },
        { id: 'ooit', label: 'Ooit gelukt' },
      ),
    ),
    {
      answer: given('ja'),
      carries: [
        { cause: 'kunnen', direction: 'for' },
        { cause: 'kunnen', direction: 'for' },
        { cause: 'willen', direction: 'against' },
      ],
    },
  ),
  line(3, when as Step, { answer: given('2026-11-19 14:20'), item }),
  line(4, what as Step, {
    answer: given('Las het script voor\nen verbond door.'),
    stale: true,
    item,
  }),
  line(
    5,
    questionStep(
      question({ type: 'text' }, { id: 'kosten', label: 'Wat het kost als er niets verandert' }),
    ),
    {
      answer: { status: 'unknown' },
    },
  ),
  line(6, questionStep(question({ type: 'text' }, { id: 'open', label: 'Nog open' })), {
    answer: { status: 'skipped' },
  }),
];
const MANY = Array.from({ length: 40 }, (_, at) => ({
  ...(LINES[0] as ReviewLine),
  number: at + 1,
}));

async function review(
  lines: readonly ReviewLine[],
  keys: readonly string[],
  { columns = 80, aside = 0 } = {},
) {
  const open = openScreen({ columns });
  const reply = open.prompter.review('voorbereiden', lines, aside);
  await open.terminal.press(...keys);
  return { ...open, reply };
}

describe('the review', () => {
  it('lists the answers with what is the matter and what they carry', async () => {
    const { terminal } = await review(LINES, []);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden: alles op een rij                                 gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Klopt het zo? Verander wat nog niet klopt.
       Eén antwoord is nog te herzien.

        1   Aanleiding                  Te veel gesprekken worden doorverbonden terw…
        2   Ooit gelukt                 Ja                  voor kunnen, tegen willen
        3   Moment 1, wanneer           donderdag 19 november 2026, 14.20 uur
        4 ! Moment 1, wat               Las het script voor en verbond d…  te herzien
        5 ? Wat het kost als er niets…  weet ik niet
        6 ? Nog open                    overgeslagen

       >
       enter verder   ctrl+b terug   ctrl+c stop   nummer + enter wijzigen
       w + nummer weghalen"
    `);
  });

  it('puts the answers under their labels in forty columns', async () => {
    const { terminal } = await review(LINES, [], { columns: 40 });
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden: alles op een rij
       ──────────────────────────────────────
       Klopt het zo? Verander wat nog niet
       klopt.
       Eén antwoord is nog te herzien.

        1   Aanleiding
            Te veel gesprekken worden doorve…
        2   Ooit gelukt
            Ja
            voor kunnen, tegen willen
        3   Moment 1, wanneer
            donderdag 19 november 2026, 14.2…
        4 ! Moment 1, wat
            Las het script voor en verbond d…
            te herzien
       ↓ meer hieronder

       >
       enter verder   ctrl+b terug
       ctrl+c stop   nummer + enter wijzigen
       w + nummer weghalen"
    `);
  });

  it('goes on with enter, changes with a number, goes back with ctrl+b, stops with ctrl+c', async () => {
    expect(await (await review(LINES, [ENTER])).reply).toEqual({ kind: 'go-on' });
    expect(await (await review(LINES, ['2', ENTER])).reply).toEqual({
      kind: 'edit',
      address: 'ooit',
    });
    expect(await (await review(LINES, [ctrl('b')])).reply).toEqual({ kind: 'back' });
    expect(await (await review(LINES, [ctrl('c')])).reply).toEqual({ kind: 'stop' });
  });

  it('takes an item away after asking', async () => {
    const { terminal, reply } = await review(LINES, ['w', ' ', '4', ENTER]);
    expect(await terminal.screen()).toContain('Moment 1 helemaal weghalen? j/n');
    await terminal.press('j');
    expect(await reply).toEqual({ kind: 'remove-item', group: 'feiten', item: 1 });
  });

  it('leaves it with n', async () => {
    const { reply } = await review(LINES, ['w4', ENTER, 'n', ENTER]);
    expect(await reply).toEqual({ kind: 'go-on' });
  });

  it('says what cannot be', async () => {
    const { terminal } = await review(LINES, ['w1', ENTER]);
    expect(await terminal.screen()).toContain('! Nummer 1 kun je niet weghalen, wel wijzigen.');
    await terminal.press('99', ENTER);
    expect(await terminal.screen()).toContain('! Nummer 99 staat niet in de lijst.');
  });

  it('calls a text no number, and quotes no more of it than tells which one', async () => {
    const typed = 'Wat Sanne zei, was dat de klant drie keer had gebeld. '.repeat(12);
    const { terminal } = await review(LINES, [typed, ENTER], { columns: 40 });
    const seen = await terminal.screen();
    expect(seen.replace(/\s+/g, ' ')).toContain('! "Wat Sanne zei, wa..." is geen nummer.');
    expect(seen).toContain('Ooit gelukt');
  });

  it('shortens a number that nobody could mean', async () => {
    const { terminal } = await review(LINES, ['7'.repeat(400), ENTER], { columns: 40 });
    expect(await terminal.screen()).toMatch(/! Nummer 7{5,20}\.\.\. staat/);
  });

  it('scrolls to the last answer', async () => {
    const { terminal } = await review(MANY, [DOWN, END]);
    const seen = await terminal.screen();
    expect(seen).toContain('↑ meer hierboven');
    expect(seen).toContain('\n 40 ');
    expect(seen).not.toContain('meer hieronder');
  });

  it('says that answers were put aside, and that they are kept', async () => {
    const { terminal } = await review(LINES, [], { aside: 7 });
    const seen = (await terminal.screen()).replace(/\s+/g, ' ');
    expect(seen).toContain('Zeven eerdere antwoorden tellen nu niet mee, door een ander antwoord.');
  });

  it('can be empty', async () => {
    const { terminal } = await review([], []);
    expect(await terminal.screen()).toContain('Er is hier nog niets ingevuld.');
  });
});

describe('stale answers', () => {
  const stale = async (keys: readonly string[], count = 3) => {
    const open = openScreen();
    const reply = open.prompter.askAboutStale(LINES[1] as ReviewLine, LINES.slice(2, 2 + count));
    await open.terminal.press(...keys);
    return { ...open, reply };
  };

  it('are listed with the question whether they hold', async () => {
    const { terminal } = await stale([]);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Je hebt "Ooit gelukt" veranderd. Drie antwoorden hingen daarvan af. Ze zijn
       bewaard.
        3   Moment 1, wanneer           donderdag 19 november 2026, 14.20 uur
        4   Moment 1, wat               Las het script voor en verbond door.
        5 ? Wat het kost als er niets…  weet ik niet

       Kloppen ze nog?
         ❯ 1  Ja, alle drie
           2  Een voor een nalopen
           3  Later

       enter verder   ctrl+b terug   ctrl+c stop   ↑↓ of cijfer kiezen"
    `);
  });

  it('hold all, are looked at one by one, or later', async () => {
    expect(await (await stale([ENTER])).reply).toBe('all-hold');
    expect(await (await stale(['2', ENTER])).reply).toBe('one-by-one');
    expect(await (await stale(['3', ENTER])).reply).toBe('later');
    expect(await (await stale([ctrl('b')])).reply).toBe('back');
    expect(await (await stale([ctrl('c')])).reply).toBe('stop');
  });

  it('one is asked about as one', async () => {
    const { terminal } = await stale([], 1);
    expect(await terminal.screen()).toContain('Eén antwoord hing daarvan af. Het is bewaard.');
    expect(await terminal.screen()).toContain('Klopt het nog?');
  });
});

describe('menus and lines', () => {
  const choices = [
    { id: 'nieuw', text: 'Nieuw gesprek', about: 'voorbereiden, voeren en afronden' },
    { id: 'verder', text: 'Verder met 26-11-a' },
  ];

  it('choose shows what a choice is about', async () => {
    const { terminal, prompter } = openScreen();
    const chosen = prompter.choose('Wat wil je doen?', choices);
    await terminal.press('2');
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Wat wil je doen?
           1  Nieuw gesprek
              voorbereiden, voeren en afronden
         ❯ 2  Verder met 26-11-a

       enter verder   ctrl+b terug   ctrl+c stop   ↑↓ of cijfer kiezen"
    `);
    await terminal.press(ENTER);
    expect(await chosen).toBe('verder');
  });

  it('the way back leaves no line behind, by key or by choice', async () => {
    for (const keys of [[ctrl('b')], ['3', ENTER]]) {
      const { terminal, prompter } = openScreen();
      const chosen = prompter.choose('En nu?', [...choices, { id: BACK, text: 'Terug' }]);
      await terminal.press(...keys);
      expect(await chosen).toBe(BACK);
      expect(await terminal.screen()).not.toContain('En nu');
    }
  });

  it('one step back is a choice where that is among them; stopping is not', async () => {
    const more = [...choices, { id: BACK, text: 'Terug naar het overzicht' }];
    for (const [key, expected] of [
      [ctrl('b'), BACK],
      [ctrl('c'), undefined],
    ] as const) {
      const { terminal, prompter } = openScreen();
      const chosen = prompter.choose('En nu?', more);
      await terminal.press(key);
      expect(await chosen).toBe(expected);
    }
  });

  it('backing out of a choice gives nothing', async () => {
    for (const key of [ctrl('b'), ctrl('c')]) {
      const { terminal, prompter } = openScreen();
      const chosen = prompter.choose('Wat wil je doen?', choices);
      await terminal.press(key);
      expect(await chosen).toBeUndefined();
    }
  });

  it.each([
    [ctrl('b'), 'back'],
    [ctrl('c'), 'stop'],
  ])('a line is left with %j: %s', async (key, kind) => {
    const { terminal, prompter } = openScreen();
    const typed = prompter.typeLine('Voor wie?');
    await terminal.press('a', key);
    expect(await typed).toEqual({ kind });
  });

  it('a line may be empty', async () => {
    const { terminal, prompter } = openScreen();
    const typed = prompter.typeLine('Voor wie?', 'Een alias of personeelsnummer is genoeg.');
    expect(await terminal.screen()).toContain('Een alias of personeelsnummer is genoeg.');
    await terminal.press(ENTER);
    expect(await typed).toEqual({ kind: 'typed', text: '' });
  });

  it('a line is edited like a text', async () => {
    const { terminal, prompter } = openScreen();
    const typed = prompter.typeLine('Voor wie?');
    await terminal.press('p104', LEFT, LEFT, LEFT, '-', ENTER);
    expect(await typed).toEqual({ kind: 'typed', text: 'p-104' });
  });
});

describe('what stays on the screen', () => {
  it('is a line for each answer, under the title of the phase', async () => {
    const { terminal, prompter } = openScreen();
    const ask = async (keys: readonly string[], extras = {}) => {
      const reply = prompter.ask(askedQuestion({ type: 'text' }, { question: extras }));
      await terminal.press(...keys);
      await reply;
    };
    const opened = prompter.openPhase('voorbereiden');
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden                                                   gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Je maakt dit alleen, voor het gesprek. Eerst de feiten, dan pas wat je ervan
       denkt. Reken op twintig minuten.

       enter verder   ctrl+c stop"
    `);
    await terminal.press(ENTER);
    await opened;
    await ask([
      'een lange zin die niet op een regel past omdat er nog een label voor staat',
      ENTER,
    ]);
    await ask([ctrl('x')], { whenUnknown: 'Wat zie jij?', label: 'oorzaak' });
    await ask([ctrl('o')], { required: false, label: 'Steun' });
    await ask(['half', ctrl('b')]);
    expect(await terminal.scrollback()).toMatchInlineSnapshot(`
      "
       Voorbereiden
       ✓ Waarneming: een lange zin die niet op een regel past omdat er nog een label…
       ? Oorzaak: weet ik niet
       – Steun: overgeslagen"
    `);
  });

  it('survives a window that is made smaller and larger again', async () => {
    const { terminal, prompter } = openScreen();
    const first = prompter.ask(askedQuestion({ type: 'text' }));
    await terminal.press('een', ENTER);
    await first;
    void prompter.ask(askedQuestion({ type: 'text' }));
    await terminal.press('twee');
    await terminal.resize(50, 24);
    await terminal.resize(90, 24);
    await terminal.press(' drie');
    const seen = await terminal.scrollback();
    expect(seen.match(/> twee drie/g)).toHaveLength(1);
    expect(seen.match(/vraag 4 van ongeveer 11/g)).toHaveLength(1);
    expect(seen).toContain('✓ Waarneming: een');
  });
});
