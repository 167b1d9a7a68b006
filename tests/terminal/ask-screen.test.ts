// The screens of the questions, as a person sees them.
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import {
  addStep,
  asked,
  askedQuestion,
  field,
  fieldStep,
  group,
  option,
} from '../support/asked-step.ts';
import { askOnScreen } from '../support/open-screen.ts';
import { ctrl, DOWN, ENTER, RIGHT, UP } from '../support/terminal.ts';

const NARROW = { columns: 40, rows: 24 };

const observation = () =>
  askedQuestion(
    { type: 'text' },
    {
      question: {
        ask: 'Wat heb je zelf gezien of gehoord? Noem één concreet moment.',
        hint: 'Zo dat een ander het ook had kunnen zien.',
        good: 'Op 19-11 las ze het script voor toen de klant iets anders vroeg.',
        poor: 'Ze luistert nooit.',
        whenUnknown: 'Wat zag jij gebeuren?',
      },
    },
  );

const moments = group(
  [
    field(
      'wanneer',
      { type: 'date', direction: 'past', time: true },
      { ask: 'Wanneer was dat?', label: 'Wanneer' },
    ),
    field('wat', { type: 'text' }, { ask: 'Wat gebeurde er?', label: 'Wat' }),
  ],
  { ask: 'Noem minstens twee momenten waarop het niet ging zoals bedoeld.' },
);

const factors = () =>
  askedQuestion(
    {
      type: 'choices',
      ordered: true,
      options: [
        option('tijd', 'De tijd en het rooster'),
        option('systeem', 'De systemen, die op drukke momenten zo traag zijn dat zoeken niet lukt'),
        option('geen', 'Geen van deze', { exclusive: true }),
      ],
    },
    { question: { ask: 'Wat zit in de weg?' } },
  );

const energy = () =>
  askedQuestion(
    {
      type: 'scale',
      min: 0,
      max: 10,
      step: 1,
      anchors: { low: 'helemaal geen zin', high: 'kan niet wachten' },
      sides: ['lead', 'employee'],
    },
    { question: { ask: 'Hoeveel zin is er om dit te veranderen?' } },
  );

describe('a question for a text', () => {
  it('shows where you are, the question, what you type, examples and the keys', async () => {
    const { terminal } = await askOnScreen(observation(), [
      'Klant vroeg twee keer naar de levertijd. Ze las het script voor en verbond door naar de backoffice.',
    ]);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Wat heb je zelf gezien of gehoord? Noem één concreet moment.
       Zo dat een ander het ook had kunnen zien.

         > Klant vroeg twee keer naar de levertijd. Ze las het script voor en
           verbond door naar de backoffice.

         Goed:         Op 19-11 las ze het script voor toen de klant iets anders
                       vroeg.
         Liever niet:  Ze luistert nooit.

       enter verder   ctrl+j nieuwe regel   ctrl+x weet ik niet
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });

  it('fits in forty columns, without the examples', async () => {
    const { terminal } = await askOnScreen(
      observation(),
      ['Klant vroeg naar de levertijd. Ze las het script voor.'],
      NARROW,
    );
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11
       ──────────────────────────────────────
       Wat heb je zelf gezien of gehoord?
       Noem één concreet moment.
       Zo dat een ander het ook had kunnen
       zien.

         > Klant vroeg naar de levertijd. Ze
           las het script voor.

       enter verder  ^b terug  ^o overslaan
       ^g hulp  ^n notitie  ^c stop
       ^j nieuwe regel  ^x weet ik niet"
    `);
  });

  it('puts the words of another between quotes', async () => {
    const { terminal } = await askOnScreen(askedQuestion({ type: 'quote' }), [
      'Dat kost mij juist tijd',
    ]);
    expect(await terminal.screen()).toContain('“Dat kost mij juist tijd”');
  });

  it('says that it is locked, stale, and which item it is about', async () => {
    const step = asked(fieldStep(moments, 2, moments.fields[1] ?? field('x', { type: 'text' })), {
      locked: true,
      stale: true,
      current: given('Las het script voor.'),
    });
    const { terminal } = await askOnScreen(step);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Moment 2
       Wat gebeurde er?
       ■ Nog op slot: er is nog geen oorzaak die jullie delen. Wat je hier invult,
         wordt geparkeerd en komt straks terug.
       ! Te herzien: een antwoord waar dit van afhangt, is veranderd. Klopt het nog,
         druk dan op enter.

         > Las het script voor.

       enter verder   ctrl+j nieuwe regel
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });
});

describe('a choice', () => {
  it('points at nothing until the person does', async () => {
    const step = askedQuestion({
      type: 'choice',
      options: [option('gezien', 'Zelf gezien'), option('gehoord', 'Gehoord')],
    });
    const { terminal } = await askOnScreen(step, [ENTER]);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Wat heb je zelf gezien of gehoord?

           1  Zelf gezien
           2  Gehoord

       ! Er is nog niets ingevuld of gekozen.

       enter verder   ↑↓ of cijfer kiezen
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });

  it('shows the rank of what was chosen', async () => {
    const { terminal } = await askOnScreen(factors(), [' ', DOWN, ' ']);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Wat zit in de weg?

           [1] 1  De tijd en het rooster
         ❯ [2] 2  De systemen, die op drukke momenten zo traag zijn dat zoeken niet
                  lukt
           [ ] 3  Geen van deze (alleen deze)

       enter verder   spatie of cijfer aan of uit
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });

  it('wraps long options under themselves in forty columns', async () => {
    const { terminal } = await askOnScreen(factors(), ['2'], NARROW);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11
       ──────────────────────────────────────
       Wat zit in de weg?

           [ ] 1  De tijd en het rooster
         ❯ [1] 2  De systemen, die op drukke
                  momenten zo traag zijn dat
                  zoeken niet lukt
           [ ] 3  Geen van deze (alleen deze)

       enter verder  ^b terug  ^o overslaan
       ^g hulp  ^n notitie  ^c stop
       spatie of cijfer aan of uit"
    `);
  });

  it('scrolls a list that is longer than the screen', async () => {
    const options = Array.from({ length: 30 }, (_, at) => option(`o${at + 1}`, `Keuze ${at + 1}`));
    const { terminal } = await askOnScreen(askedQuestion({ type: 'choice', options }), [UP], {
      rows: 16,
    });
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Wat heb je zelf gezien of gehoord?

           ↑ nog 25 hierboven
           26  Keuze 26
           27  Keuze 27
           28  Keuze 28
           29  Keuze 29
         ❯ 30  Keuze 30

       enter verder   ↑↓ of cijfer kiezen
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });

  it('asks for another item with yes and no', async () => {
    const { terminal } = await askOnScreen(asked(addStep(moments, 3)), ['n']);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Nog een moment?

           1  Ja
         ❯ 2  Nee

       enter verder   j/n kiezen
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });

  it('says when what was chosen can no longer be chosen', async () => {
    const step = askedQuestion(
      { type: 'choice', options: [option('a', 'Training'), option('b', 'Uitleg')] },
      { options: ['b'], current: given('a'), stale: true },
    );
    const { terminal } = await askOnScreen(step);
    expect(await terminal.screen()).toContain('Eerder koos je "Training". Dat kan hier niet meer.');
  });
});

describe('a scale', () => {
  it('shows both sides and says the difference in words', async () => {
    const { terminal } = await askOnScreen(energy(), ['4', ENTER, '7']);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Hoeveel zin is er om dit te veranderen?

         0 = helemaal geen zin   10 = kan niet wachten
           Jij         0 ────●────── 10  4
         ❯ Medewerker  0 ───────●─── 10  7
         Jullie zitten 3 uit elkaar: de medewerker zit hoger.

       enter verder   ←→ of cijfer kiezen   ↑↓ andere kant
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });

  it('fits in forty columns', async () => {
    const { terminal } = await askOnScreen(energy(), ['4', ENTER, RIGHT], NARROW);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11
       ──────────────────────────────────────
       Hoeveel zin is er om dit te
       veranderen?

         0 = helemaal geen zin
         10 = kan niet wachten
           Jij         0 ───●──── 10  4
         ❯ Medewerker  0 ────●─── 10  5
         Jullie zitten 1 uit elkaar: de
         medewerker zit hoger.

       enter verder  ^b terug  ^o overslaan
       ^g hulp  ^n notitie  ^c stop
       ←→ of cijfer kiezen  ↑↓ andere kant"
    `);
  });
});

describe('a date', () => {
  const talk = () =>
    askedQuestion(
      { type: 'date', direction: 'future', time: true },
      { question: { checks: [{ rule: 'not-in-past', message: 'Kies een dag die nog komt.' }] } },
    );

  it('shows what is understood while it is typed', async () => {
    const { terminal } = await askOnScreen(talk(), ['vr 15.30']);
    expect(await terminal.screen()).toContain('= vrijdag 27 november 2026, 15.30 uur');
  });

  it('says in good time that it will not do', async () => {
    const { terminal } = await askOnScreen(talk(), ['gisteren']);
    expect(await terminal.screen()).toContain('Kies een dag die nog komt.');
  });

  it('gives examples before anything is typed', async () => {
    const { terminal } = await askOnScreen(talk());
    expect(await terminal.screen()).toContain('Bijvoorbeeld: morgen 14.20 uur, vrijdag, 10-12');
  });
});

describe('help', () => {
  it('explains the question and all keys', async () => {
    const { terminal } = await askOnScreen(observation(), [ctrl('g')], { rows: 40 });
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11                         gesprek 26-11-a
       ──────────────────────────────────────────────────────────────────────────────
       Wat heb je zelf gezien of gehoord? Noem één concreet moment.

       Waarom deze vraag
         Zonder feiten wordt het een mening.

       Zo pak je het aan
         Beschrijf wat een camera had kunnen zien.

       Goed
         Op 19-11 las ze het script voor toen de klant iets anders vroeg.

       Liever niet
         Ze luistert nooit.

       Weet je het niet?
         Dan wordt dit een vraag aan de medewerker: "Wat zag jij gebeuren?"

       Toetsen
         enter   verder met dit antwoord
         ctrl+j  nieuwe regel in een tekst (alt+enter kan ook)
         ctrl+b  een stap terug (shift+tab kan ook)
         ctrl+o  deze vraag overslaan
         ctrl+x  weet ik niet, waar dat een antwoord is
         ctrl+n  een notitie erbij zetten
         ctrl+w  laatste woord wissen
         ctrl+u  wissen tot het begin van de regel, ctrl+y zet het terug
         ctrl+c  stoppen, alles is bewaard
         ^b      betekent ctrl+b

       enter sluiten   ctrl+b terug   ctrl+c stop   ↑↓ bladeren"
    `);
  });

  it.each([
    ['g', 'the help'],
    ['n', 'a note'],
  ])('names no key at the foot that does nothing there: ctrl+%s, %s', async (letter) => {
    const { terminal } = await askOnScreen(observation(), [ctrl(letter)], { rows: 20 });
    const foot = (await terminal.screen()).split('\n').slice(-2).join('\n');
    expect(foot).toContain('ctrl+b terug');
    expect(foot).not.toMatch(/overslaan|hulp|notitie/);
  });

  it('scrolls where it does not fit', async () => {
    const { terminal } = await askOnScreen(observation(), [ctrl('g'), DOWN, DOWN], NARROW);
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden · vraag 4 van ongeveer 11
       ──────────────────────────────────────
       Wat heb je zelf gezien of gehoord?
       Noem één concreet moment.

       ↑ meer hierboven
       Zo pak je het aan
         Beschrijf wat een camera had kunnen
         zien.

       Goed
         Op 19-11 las ze het script voor toen
         de klant iets anders vroeg.

       Liever niet
         Ze luistert nooit.

       Weet je het niet?
       ↓ meer hieronder

       enter sluiten   ctrl+b terug
       ctrl+c stop   ↑↓ bladeren"
    `);
  });
});

describe('the look', () => {
  it('writes no escape code for colour without colour', async () => {
    const { terminal } = await askOnScreen(observation(), ['tekst', ctrl('g')]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for exactly that
    expect(terminal.written).not.toMatch(/\u001b\[[0-9;]*m/);
  });

  it('says the same with colour', async () => {
    const plain = await askOnScreen(observation(), ['tekst']);
    const coloured = await askOnScreen(observation(), ['tekst'], { colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for exactly that
    expect(coloured.terminal.written).toMatch(/\u001b\[[0-9;]*m/);
    expect(await coloured.terminal.screen()).toBe(await plain.terminal.screen());
  });

  it('draws with ASCII alone where the terminal has no more', async () => {
    const { terminal } = await askOnScreen(energy(), ['4', ENTER, '7'], { unicode: false });
    expect(await terminal.screen()).toMatchInlineSnapshot(`
      "
       Voorbereiden - vraag 4 van ongeveer 11                         gesprek 26-11-a
       ------------------------------------------------------------------------------
       Hoeveel zin is er om dit te veranderen?

         0 = helemaal geen zin   10 = kan niet wachten
           Jij         0 ----O------ 10  4
         > Medewerker  0 -------O--- 10  7
         Jullie zitten 3 uit elkaar: de medewerker zit hoger.

       enter verder   links/rechts of cijfer kiezen   op/neer andere kant
       ctrl+b terug   ctrl+o overslaan   ctrl+g hulp   ctrl+n notitie   ctrl+c stop"
    `);
  });

  it('does not let an answer from elsewhere draw on the screen', async () => {
    const step = askedQuestion(
      { type: 'short' },
      { current: given('a\u001b[31mb\u001b[2Jc\u0007') },
    );
    const { terminal } = await askOnScreen(step);
    expect(await terminal.screen()).toContain('> abc');
  });
});
