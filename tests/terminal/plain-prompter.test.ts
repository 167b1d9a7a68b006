// The plain mode: everything line by line, the same questions and the same answers.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import type { AskedStep, Prompter, ReviewLine } from '../../src/interview/ports.ts';
import { questionStep } from '../../src/interview/step.ts';
import { openPrompter } from '../../src/terminal/open-prompter.ts';
import { screens } from '../../src/wording/nl/screens.ts';
import {
  addStep,
  asked,
  askedQuestion,
  field,
  fieldStep,
  group,
  option,
  question,
  titledPlaybook,
} from '../support/asked-step.ts';

interface Plain {
  readonly prompter: Prompter;
  /** Another prompter on the same terminal. */
  again(): Prompter;
  /** Types lines; what was typed stands in the transcript as a terminal would echo it. */
  type(...lines: readonly string[]): Promise<void>;
  end(): Promise<void>;
  transcript(): string;
  raw: boolean;
}

function openPlain(stop?: AbortSignal): Plain {
  let transcript = '';
  const plain = { raw: false };
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode(on: boolean) {
      plain.raw ||= on;
    },
  });
  const output = new PassThrough();
  output.on('data', (data) => {
    transcript += String(data);
  });
  const settle = async () => {
    for (let turn = 0; turn < 4; turn++) await new Promise((done) => setImmediate(done));
  };
  const again = () =>
    openPrompter({
      playbook: titledPlaybook(),
      words: screens,
      input,
      output,
      columns: () => 72,
      colour: true,
      plain: true,
      title: 'gesprek 26-11-a',
      ...(stop && { stop }),
    });
  return Object.assign(plain, {
    prompter: again(),
    again,
    async type(...lines: readonly string[]) {
      await settle();
      for (const line of lines) {
        transcript += `${line}\n`;
        input.write(`${line}\n`);
        await settle();
      }
    },
    async end() {
      await settle();
      input.end();
      await settle();
    },
    transcript: () => transcript,
  });
}

async function answer(step: AskedStep, ...lines: readonly string[]): Promise<unknown> {
  const plain = openPlain();
  const reply = plain.prompter.ask(step);
  await plain.type(...lines);
  const settled = await reply;
  if (settled.kind !== 'answer') return settled.kind;
  return settled.answer.status === 'given' ? settled.answer.value : settled.answer.status;
}

const text = (extras = {}) => askedQuestion({ type: 'text' }, extras);
const several = () =>
  askedQuestion({
    type: 'choices',
    ordered: true,
    options: [
      option('a', 'Tijd'),
      option('b', 'Systeem'),
      option('geen', 'Geen van deze', { exclusive: true }),
    ],
  });
const scale = (extras = {}) =>
  askedQuestion(
    {
      type: 'scale',
      min: 0,
      max: 10,
      step: 1,
      anchors: { low: 'geen zin', high: 'veel zin' },
      sides: ['lead', 'employee'],
    },
    extras,
  );

describe('the plain mode', () => {
  it('is a conversation that can be read from top to bottom', async () => {
    const plain = openPlain();
    const opened = plain.prompter.openPhase('voorbereiden');
    await plain.type('');
    await opened;
    const first = plain.prompter.ask(
      text({
        question: {
          ask: 'Wat heb je zelf gezien of gehoord?',
          hint: 'Zo dat een ander het ook had kunnen zien.',
          good: 'Om 14.20 uur las ze het script voor.',
          whenUnknown: 'Wat zag jij gebeuren?',
          checks: [{ rule: 'min-length', value: 10, message: 'Schrijf iets meer.' }],
        },
      }),
    );
    await plain.type('?', '+ denk aan de toets', 'kort', '', 'en dan verder', '.');
    await first;
    const second = plain.prompter.ask(
      askedQuestion(
        { type: 'date', direction: 'future', time: false },
        { question: { ask: 'Wanneer?' } },
      ),
    );
    await plain.type('straks', 'vrijdag', '');
    await second;
    expect(plain.transcript()).toMatchInlineSnapshot(`
      "
      Voorbereiden
      Je maakt dit alleen, voor het gesprek. Eerst de feiten, dan pas wat je
      ervan denkt. Reken op twintig minuten.
      Druk op enter om verder te gaan.
      > 

      Voorbereiden, vraag 4 van ongeveer 11 (gesprek 26-11-a)
      Typ ? voor hulp, < voor terug, - om over te slaan, + en tekst voor een
      notitie, stop om te stoppen.
      Wat heb je zelf gezien of gehoord?
      Zo dat een ander het ook had kunnen zien.
      Meer regels mag. Klaar: een lege regel, of een regel met alleen een
      punt.
      Weet je het niet, typ dan ??
      > ?
      Waarom deze vraag: Zonder feiten wordt het een mening.
      Zo pak je het aan: Beschrijf wat een camera had kunnen zien.
      Goed: Om 14.20 uur las ze het script voor.
      Weet je het niet: Dan wordt dit een vraag aan de medewerker: "Wat zag
      jij gebeuren?"
      enter = houdt het antwoord dat er al staat
      ? = deze hulp
      < = een stap terug
      - = deze vraag overslaan
      ?? = weet ik niet, waar dat een antwoord is
      + tekst = een notitie erbij zetten
      stop = stoppen, alles is bewaard

      Wat heb je zelf gezien of gehoord?
      Zo dat een ander het ook had kunnen zien.
      Meer regels mag. Klaar: een lege regel, of een regel met alleen een
      punt.
      Weet je het niet, typ dan ??
      > + denk aan de toets
      Notitie bewaard.
      > kort
      > 
      Schrijf iets meer.
      Je tekst is bewaard. Typ wat erbij moet, of typ: opnieuw
      > en dan verder
      > .
      Bewaard.

      Wanneer?
      Bijvoorbeeld: morgen, vrijdag, 10-12, over twee weken.
      > straks
      In "straks" lees ik geen datum. Typ bijvoorbeeld: vrijdag, 27-11, over
      twee weken.
      > vrijdag
      Gelezen als vrijdag 27 november 2026. Klopt dat, druk op enter. Anders:
      typ de datum opnieuw.
      > 
      Bewaard: vrijdag 27 november 2026
      "
    `);
  });

  it('moves no cursor, sets no colour and leaves the terminal as it is', async () => {
    const plain = openPlain();
    const reply = plain.prompter.ask(several());
    await plain.type('?', '9', '2,1');
    expect(await reply).toEqual({ kind: 'answer', answer: given(['b', 'a']) });
    expect(plain.transcript()).not.toContain('\u001b');
    expect(plain.raw).toBe(false);
  });

  it('draws with ASCII signs only', async () => {
    const plain = openPlain();
    const reply = plain.prompter.ask(
      askedQuestion({ type: 'quote' }, { current: given('al goed') }),
    );
    await plain.type('');
    await reply;
    expect(plain.transcript()).toContain('Nu: "al goed". Met enter blijft dat zo.');
  });

  it('answers every type', async () => {
    expect(await answer(text(), 'een', 'twee', '')).toBe('een\ntwee');
    expect(await answer(askedQuestion({ type: 'short' }), 'kort')).toBe('kort');
    expect(await answer(askedQuestion({ type: 'number' }), '7,5')).toBe(7.5);
    const options = [option('a', 'A'), option('b', 'B')];
    expect(await answer(askedQuestion({ type: 'choice', options }), '2')).toBe('b');
    const yesNo = [option('ja', 'Ja'), option('nee', 'Nee')];
    expect(await answer(askedQuestion({ type: 'yes-no', options: yesNo }), 'j')).toBe('ja');
    expect(await answer(several(), '1,3', '3')).toEqual(['geen']);
    expect(await answer(scale(), '4', '', '')).toEqual({ lead: 4 });
    expect(await answer(asked(addStep(group([]), 2)), '-')).toBe('nee');
  });

  it('asks both sides of a scale, goes back between them, and says the difference', async () => {
    const plain = openPlain();
    const reply = plain.prompter.ask(scale({ current: given({ lead: 3, employee: 8 }) }));
    await plain.type('', '<', '5', '11', '7');
    expect(await reply).toEqual({ kind: 'answer', answer: given({ lead: 5, employee: 7 }) });
    expect(plain.transcript()).toMatchInlineSnapshot(`
      "
      Voorbereiden, vraag 4 van ongeveer 11 (gesprek 26-11-a)
      Typ ? voor hulp, < voor terug, - om over te slaan, + en tekst voor een
      notitie, stop om te stoppen.
      Wat heb je zelf gezien of gehoord?
      0 = geen zin
      10 = veel zin
      Jij, 0 tot en met 10:
      Nu: 3. Met enter blijft dat zo.
      > 
      Medewerker, 0 tot en met 10:
      Nu: 8. Met enter blijft dat zo.
      > <
      Jij, 0 tot en met 10:
      Nu: 3. Met enter blijft dat zo.
      > 5
      Medewerker, 0 tot en met 10:
      Nu: 8. Met enter blijft dat zo.
      > 11
      Kies een getal van 0 tot en met 10.
      Medewerker, 0 tot en met 10:
      Nu: 8. Met enter blijft dat zo.
      > 7
      Jullie zitten 2 uit elkaar: de medewerker zit hoger.
      Bewaard: jij 5, medewerker 7
      "
    `);
  });

  it('keeps what there was with enter: an answer, a draft, not knowing', async () => {
    expect(await answer(text({ current: given('al goed') }), '')).toBe('al goed');
    expect(await answer(text({ current: given('oud'), draft: 'half' }), '')).toBe('half');
    const unknown = { current: { status: 'unknown' }, question: { whenUnknown: 'Wat zie jij?' } };
    expect(await answer(text(unknown), '')).toBe('unknown');
  });

  describe('a text at a question that was passed over', () => {
    const passed = { current: { status: 'skipped' }, question: { required: false } };

    it.each([
      ['half-typed', text({ ...passed, draft: 'de wachtrij' })],
      ['answered before', text({ ...passed, before: given('de wachtrij') })],
    ])('%s is said, stays skipped with enter, and is the answer with =', async (_, step) => {
      const plain = openPlain();
      const reply = plain.prompter.ask(step);
      await plain.type('');
      expect(await reply).toEqual({ kind: 'answer', answer: { status: 'skipped' } });
      expect(plain.transcript()).toContain(
        'Eerder typte je: "de wachtrij". Wil je dat toch gebruiken, typ dan =\n' +
          'Nu: overgeslagen. Met enter blijft dat zo.',
      );
      expect(await answer(step, '=')).toBe('de wachtrij');
    });

    it('is no reason to take "=" for anything else elsewhere', async () => {
      expect(await answer(text(), '=', '')).toBe('=');
    });
  });

  it('can throw a refused text away', async () => {
    const step = text({
      question: { checks: [{ rule: 'min-length', value: 10, message: 'Schrijf iets meer.' }] },
    });
    expect(await answer(step, 'kort', '', 'opnieuw', 'een heel andere tekst', '')).toBe(
      'een heel andere tekst',
    );
    expect(step.kept.drafts.at(-1)).toBe('een heel andere tekst');
  });

  it('knows the same ways out', async () => {
    expect(await answer(text(), '<')).toBe('back');
    expect(await answer(text(), 'stop')).toBe('stop');
    expect(await answer(text({ question: { whenUnknown: 'Wat zie jij?' } }), '??')).toBe('unknown');
    expect(await answer(text({ question: { required: false } }), '-')).toBe('skipped');
    expect(await answer(text({ canGoBack: false }), '<', 'stop')).toBe('stop');
  });

  it('stops at the end of the input, in the middle of a text too', async () => {
    const plain = openPlain();
    const step = text();
    const reply = plain.prompter.ask(step);
    await plain.type('half');
    await plain.end();
    expect(await reply).toEqual({ kind: 'stop' });
    expect(step.kept.drafts).toEqual(['half']);
    expect(await plain.prompter.ask(text())).toEqual({ kind: 'stop' });
  });

  it('stops at a signal from outside', async () => {
    const stop = new AbortController();
    const plain = openPlain(stop.signal);
    const reply = plain.prompter.ask(text());
    await plain.type();
    stop.abort();
    expect(await reply).toEqual({ kind: 'stop' });
  });

  it('stops at the first question after a stop at the opening', async () => {
    const plain = openPlain();
    const opened = plain.prompter.openPhase('voorbereiden');
    await plain.type('stop');
    await opened;
    expect(await plain.prompter.ask(text())).toEqual({ kind: 'stop' });
  });

  it('says a question with its item, lock and staleness', async () => {
    const moments = group([field('wat', { type: 'text' }, { ask: 'Wat gebeurde er?' })]);
    const plain = openPlain();
    const first = moments.fields[0] ?? field('wat', { type: 'text' });
    void plain.prompter.ask(asked(fieldStep(moments, 2, first), { locked: true, stale: true }));
    await plain.type();
    const seen = plain.transcript();
    expect(seen).toContain('Moment 2\nWat gebeurde er?');
    expect(seen).toContain('Nog op slot');
    expect(seen).toContain('Te herzien');
  });

  it('hears every line once, also when a second prompter asks in between', async () => {
    const plain = openPlain();
    const first = plain.prompter.typeLine('Een?');
    await plain.type('een');
    expect(await first).toEqual({ kind: 'typed', text: 'een' });
    const second = plain.again().typeLine('Twee?');
    await plain.type('twee');
    expect(await second).toEqual({ kind: 'typed', text: 'twee' });
    const third = plain.prompter.typeLine('Drie?');
    await plain.type('drie');
    expect(await third).toEqual({ kind: 'typed', text: 'drie' });
  });

  it('reviews by number', async () => {
    const line: ReviewLine = {
      number: 1,
      address: 'aanleiding',
      label: '',
      step: questionStep(question({ type: 'short' }, { id: 'aanleiding', label: 'Aanleiding' })),
      answer: given('Te veel doorverbonden'),
      stale: true,
      carries: [{ cause: 'kunnen', direction: 'for' }],
    };
    const plain = openPlain();
    const reply = plain.prompter.review('voorbereiden', [line], 0);
    await plain.type('8', 'w1', '1');
    expect(await reply).toEqual({ kind: 'edit', address: 'aanleiding' });
    expect(plain.transcript()).toMatchInlineSnapshot(`
      "
      Voorbereiden: alles op een rij
      Eén antwoord is nog te herzien.
      1 Aanleiding: Te veel doorverbonden (te herzien; voor kunnen)
      Enter = verder. Nummer = wijzigen. w en nummer = weghalen. < = terug.
      stop = stoppen.
      > 8
      Nummer 8 staat niet in de lijst.
      > w1
      Nummer 1 kun je niet weghalen, wel wijzigen.
      > 1
      "
    `);
  });

  it('says what can be typed under a review to who asks for help there', async () => {
    const plain = openPlain();
    const reply = plain.prompter.review('voorbereiden', [], 0);
    await plain.type('?', '');
    expect(await reply).toEqual({ kind: 'go-on' });
    expect(plain.transcript().match(/Enter = verder/g)).toHaveLength(2);
  });

  it('asks about stale answers, chooses and reads a line', async () => {
    const plain = openPlain();
    const chosen = plain.prompter.choose('Wat nu?', [
      { id: 'a', text: 'Nieuw', about: 'van voren af aan' },
      { id: 'b', text: 'Verder' },
    ]);
    await plain.type('7', '2');
    expect(await chosen).toBe('b');
    const typed = plain.prompter.typeLine('Voor wie?');
    await plain.type(' p-104 ');
    expect(await typed).toEqual({ kind: 'typed', text: 'p-104' });
    const stale = plain.prompter.askAboutStale({ step: text().step } as ReviewLine, []);
    await plain.type('3');
    expect(await stale).toBe('later');
    const back = plain.prompter.askAboutStale({ step: text().step } as ReviewLine, []);
    await plain.type('<');
    expect(await back).toBe('back');
  });
});

it('stops a choice with the word, also where one of the choices is called that', async () => {
  const plain = openPlain();
  const chosen = plain.prompter.choose('Wat nu?', [{ id: 'stop', text: 'Klaar voor nu' }]);
  await plain.type('stop');
  expect(await chosen).toBeUndefined();
});

it('repeats no more of a long answer than is needed to know it again', async () => {
  const plain = openPlain();
  const said = 'Ze verbond door zonder te kijken. '.repeat(30);
  void plain.prompter.ask({ ...text(), reminders: [{ label: 'wat', text: said }] });
  await plain.type();
  const told = plain.transcript().replace(/\s+/g, ' ');
  expect(told).toContain('Wat: Ze verbond door');
  expect(told.match(/Ze verbond door/g)?.length).toBeLessThan(8);
});

describe('a line', () => {
  it.each([
    ['<', 'back'],
    ['stop', 'stop'],
  ])('is left with %s: %s', async (line, kind) => {
    const plain = openPlain();
    const typed = plain.prompter.typeLine('Voor wie?');
    await plain.type(line);
    expect(await typed).toEqual({ kind });
  });

  it('that ends with the input is stopped', async () => {
    const plain = openPlain();
    const typed = plain.prompter.typeLine('Voor wie?');
    await plain.end();
    expect(await typed).toEqual({ kind: 'stop' });
  });

  it.each(['?', '-', '??', '+ een notitie'])('is asked again after %s', async (line) => {
    const plain = openPlain();
    const typed = plain.prompter.typeLine('Voor wie?');
    await plain.type(line, 'p-104');
    expect(await typed).toEqual({ kind: 'typed', text: 'p-104' });
    expect(plain.transcript().match(/Voor wie\?/g)).toHaveLength(2);
  });
});

describe('what was marked before', () => {
  const marked = () =>
    askedQuestion(
      { type: 'choices', ordered: false, options: [option('a', 'Haast'), option('b', 'Druk')] },
      { preselected: ['b'] },
    );

  it('is said, and kept by enter alone', async () => {
    const plain = openPlain();
    const reply = plain.prompter.ask(marked());
    await plain.type('');
    expect(plain.transcript()).toContain('Je gaf eerder al aan: Druk.');
    expect(await reply).toEqual({ kind: 'answer', answer: given(['b']) });
  });
});

describe('after help', () => {
  it('the question is asked again, with its options', async () => {
    const plain = openPlain();
    void plain.prompter.ask(
      askedQuestion({ type: 'choice', options: [option('a', 'Tijd'), option('b', 'Systeem')] }),
    );
    await plain.type('?');
    const afterHelp = plain.transcript().split('stop = ')[1] ?? '';
    expect(afterHelp).toContain('Wat heb je zelf gezien of gehoord?');
    expect(afterHelp).toContain('2 Systeem');
  });

  it('a list outside the questions is said again', async () => {
    const plain = openPlain();
    void plain.prompter.choose('En nu?', [{ id: 'a', text: 'Verder' }]);
    await plain.type('?');
    expect(plain.transcript().match(/1 Verder/g)).toHaveLength(2);
  });
});
