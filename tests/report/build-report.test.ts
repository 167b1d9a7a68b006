// What a lead reads: the head of the document, the summary, the sections.
import { describe, expect, it } from 'vitest';
import { MOMENT } from '../support/events.ts';
import {
  AGREED_ON_KUNNEN,
  reportPlaybook,
  type Told,
  tell,
  UNKNOWN,
} from '../support/report-playbook.ts';
import { inShortOf, reportOf, reportTold, sectionText, textOf } from '../support/report-text.ts';

const ONE = [{ wie: 'Samen', wat: 'Luisteren terug', wanneer: '2026-12-03' }];
const TWO = [...ONE, { wie: 'De medewerker', wat: 'Oefent elke dag' }];
const SUSPECTED = { 'lead-kunnen': 'loopt-vast', 'bron-kunnen': 'gezien', beeld: 'Best' };

const section = (told: Told, id: string) => sectionText(reportTold(told), id);
const inShort = (told: Told) => inShortOf(reportTold(told));
const ids = (told: Told) => reportTold(told).sections.map(({ id }) => id);

describe('the head', () => {
  it('names the day of the talk and the state of the document', () => {
    const report = reportTold({ datum: '2026-12-02', beeld: 'Best' });
    expect(report.title).toBe('Coachgesprek 2 december 2026');
    expect(report.properties).toEqual([
      ['gesprek', '2026-11-26-a'],
      ['medewerker', 'P1042'],
      ['datum', '2026-12-02'],
      ['soort', 'coachgesprek'],
      ['playbook', 'proef 1.0.0'],
      ['voor', 'mezelf'],
      ['status', 'concept'],
    ]);
  });

  it('is done when the conversation is finished', () => {
    const done = tell({ beeld: 'Best' }, { more: [{ type: 'finished', at: MOMENT }] });
    expect(reportOf(done).properties).toContainEqual(['status', 'afgerond']);
  });

  it('takes the day it was first written in when none was planned', () => {
    expect(reportTold({ beeld: 'Best' }).title).toBe('Coachgesprek 26 november 2026');
  });

  it('never promises that the employee will not read it', () => {
    expect(reportTold({}).blocks[0]).toMatchObject({
      kind: 'notice',
      runs: [{ text: expect.stringMatching(/^Kan onder het recht op inzage vallen/) }],
    });
  });

  it('has no empty headings', () => {
    expect(ids({ beeld: 'Best' })).toEqual(['quotes', 'pitfalls', 'open']);
    expect(reportTold({}).sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });
});

describe('in short', () => {
  it('says what was agreed on, what it was thought to be, and when they meet again', () => {
    const told = {
      ...AGREED_ON_KUNNEN,
      vermoeden: 'willen',
      'zeker-vooraf': { lead: 70 },
      'zeker-achteraf': { lead: 20 },
      'te-leren': 'ja',
      afspraken: TWO,
      vervolg: '2026-12-10',
    };
    expect(inShort(told)).toBe(
      'In het kort. Jullie zijn het samen eens: het zit op kunnen (het is te leren). Je begon met 70 % zeker van willen; nu is dat 20 %. Er zijn twee afspraken; jullie zien elkaar weer op donderdag 10 december.',
    );
  });

  it('names several causes in their order', () => {
    const told = { ...AGREED_ON_KUNNEN, gedeeld: ['willen', 'omgeving', 'kunnen'] };
    expect(inShort(told)).toContain('het zit eerst op willen, op omgeving en ook op kunnen.');
  });

  it('says it when the lead was right', () => {
    const told = { ...AGREED_ON_KUNNEN, vermoeden: 'kunnen', 'zeker-vooraf': { lead: 60 } };
    expect(inShort(told)).toContain('Dat vermoedde je vooraf ook, voor 60 %.');
  });

  it('keeps a suspicion a suspicion', () => {
    expect(inShort(SUSPECTED)).toContain(
      'Er is nog niets samen vastgesteld. Het vermoeden is kunnen: er wijst iets op.',
    );
  });

  it('says honestly that nothing is established', () => {
    expect(inShort({ beeld: 'Best' })).toContain('Het is nog niet vastgesteld waar het aan ligt.');
  });

  it.each([
    [{ ...AGREED_ON_KUNNEN, afspraken: ONE }, 'Er is één afspraak; er staat nog geen datum'],
    [{ ...AGREED_ON_KUNNEN }, 'Er zijn nog geen afspraken; er staat nog geen datum'],
    [{ afspraken: ONE, toch: 'nee' }, 'Eén afspraak staat geparkeerd tot jullie'],
    [{ afspraken: TWO, toch: 'nee' }, 'Twee afspraken staan geparkeerd tot jullie'],
    [{ afspraken: TWO, toch: 'ja' }, 'Er zijn twee afspraken vastgelegd voordat jullie'],
  ])('counts the agreements: %j', (told, words) => {
    expect(inShort(told)).toContain(words);
  });
});

describe('what happened', () => {
  const feiten = [{ wanneer: '2026-11-19 14:20', wat: 'Verbond door', bron: 'gezien' }];

  it('is a table without the columns nobody filled in, with dates as people write them', () => {
    expect(section({ aanleiding: 'Doorverbinden', feiten }, 'facts')).toBe(
      'Aanleiding: Doorverbinden\nwanneer | wat | bron\ndo 19-11, 14.20 uur | Verbond door | gezien',
    );
  });

  it('tells of an earlier talk, with the recipe that did not fit', () => {
    const eerder = [{ datum: '2026-09-08', afspraak: 'Een cursus volgen', soort: 'training' }];
    expect(section({ ...AGREED_ON_KUNNEN, eerder }, 'earlier')).toBe(
      'Dinsdag 8 september: Een cursus volgen. Soort: optie training. Het recept van toen ("Training of cursus") past niet bij kunnen. Een training helpt niet bij kunnen.',
    );
  });
});

describe('the cause', () => {
  it('sets both views side by side, and what was put together', () => {
    const told = {
      ...AGREED_ON_KUNNEN,
      vermoeden: 'willen',
      'zeker-vooraf': { lead: 70 },
      'lead-kunnen': 'loopt-vast',
      'omgeving-kijk': 'in-orde',
      zin: { lead: 3, employee: 8 },
    };
    expect(section(told, 'causes').split('\n').slice(0, 4)).toEqual([
      ' | jij | medewerker | samen',
      'Omgeving | Optie in-orde. |  | Hier niet.',
      'Kunnen | Optie loopt-vast. | "Ik weet niet hoe" | Hier zit het.',
      'Willen | Zin: 3. Eerst vermoed (70 %). | Zin: 8. | Hier niet.',
    ]);
  });

  it('has no column for what was put together as long as nothing was', () => {
    expect(section({ 'woorden-kunnen': 'Lastig' }, 'causes').split('\n')[0]).toBe(' | medewerker');
  });

  it('keeps a long answer short in the table and whole among the quotes', () => {
    const long = `Ik begin wel ${'en dan ga ik zoeken '.repeat(12)}tot het einde`;
    const report = reportTold({ 'woorden-kunnen': long });
    expect(sectionText(report, 'causes')).toContain(' …"');
    expect(sectionText(report, 'causes')).not.toContain(long);
    expect(sectionText(report, 'quotes')).toContain(long);
  });

  it('shows on which pieces it stands, side and how it is known', () => {
    const told = { ...AGREED_ON_KUNNEN, 'lead-kunnen': 'loopt-vast', 'bron-kunnen': 'gehoord' };
    expect(section(told, 'causes')).toContain(
      'Waarom kunnen: Samen.\nEr wijst iets op kunnen (jij, gehoord)',
    );
  });

  it('gives the other causes a line each, with their standing', () => {
    const told = { ...SUSPECTED, 'omgeving-kijk': 'in-orde' };
    expect(section(told, 'causes')).toMatch(
      /^Omgeving: onbekend\. Te weinig\. Ertegen: er wijst iets op omgeving \(jij, gezien\)\.$/m,
    );
  });

  it('draws bars on one scale, so that one weak piece is no full bar', () => {
    const told = {
      beeld: 'x',
      'omgeving-kijk': 'in-orde',
      'lead-kunnen': 'loopt-vast',
      'bron-kunnen': 'aangenomen',
    };
    const bars = section(told, 'causes')
      .split('\n')
      .filter((line) => /^\S+ [\d.]+ /.test(line));
    expect(bars).toEqual([
      'Omgeving 0 0 ervoor, 1 ertegen',
      'Kunnen 0.5 1 ervoor (aangenomen), 0 ertegen',
      'Willen 0 nog geen aanwijzingen',
    ]);
  });

  it('does not call it shared while one of the two says not yet', () => {
    const told = { ...AGREED_ON_KUNNEN, eens: 'oneens' };
    const text = section(told, 'causes');
    expect(text).not.toContain('Hier zit het');
    expect(text).toContain('Gedeeld: Optie kunnen');
  });

  it('shows how the certainty shifted', () => {
    const told = {
      vermoeden: 'willen',
      'zeker-vooraf': { lead: 70 },
      'zeker-achteraf': { lead: 80 },
    };
    expect(section(told, 'causes')).toContain(
      'Je vermoeden vooraf: willen, 70 % zeker; achteraf 80 %.',
    );
  });
});

describe('pitfalls', () => {
  it('tells a confirmed one from one that follows from the answers', () => {
    const text = section({ afspraken: TWO, terugblik: ['knikt'] }, 'pitfalls');
    expect(text).toContain('Snel knikken (medewerker, door jou bevestigd).');
    expect(text).toContain(
      'Haast (jij, volgt uit je antwoorden). Er zijn afspraken zonder oorzaak.',
    );
    expect(text).toContain('Tegenzet: "Ik ga te snel."');
  });

  it('asks what the lead did just before, where it is the employee', () => {
    expect(section({ beeld: 'Prima' }, 'pitfalls')).toContain(
      'De medewerker zei: "Prima". Wat deed jij vlak daarvoor?',
    );
  });

  it('tells it when it is known', () => {
    const told = { terugblik: ['knikt'], 'vlak-daarvoor-knikt': 'Ik noemde het cijfer' };
    const text = textOf(reportTold(told));
    expect(text).toContain('Vlak daarvoor: "Ik noemde het cijfer".');
    expect(text.split('Ik noemde het cijfer')).toHaveLength(2);
  });

  it('recalls what the lead meant to watch', () => {
    expect(section({ beeld: 'Best', 'valkuilen-vooraf': ['haast'] }, 'pitfalls')).toMatch(
      /^Vooraf nam je je voor te letten op: haast\./,
    );
  });
});

describe('agreements', () => {
  it('are a table, without the kind of measure', () => {
    const afspraken = [{ ...ONE[0], soort: 'oefenen' }];
    expect(section({ ...AGREED_ON_KUNNEN, afspraken }, 'agreements')).toBe(
      'wie | wat | wanneer\nSamen | Luisteren terug | do 3-12',
    );
  });

  it('stand parked under a heading of their own, with why', () => {
    expect(ids({ afspraken: ONE, toch: 'nee' })).toContain('parked');
    expect(section({ afspraken: ONE, toch: 'nee' }, 'parked')).toMatch(
      /^Dit is opgeschreven voordat jullie samen een oorzaak hadden vastgesteld\./,
    );
  });

  it('say that they came before the cause when the lead recorded them anyway', () => {
    expect(section({ afspraken: ONE, toch: 'ja' }, 'agreements')).toMatch(
      /^Deze afspraken zijn vastgelegd voordat/,
    );
  });

  it('come with the chosen recipe and a warning for the wrong one', () => {
    const afspraken = [{ wie: 'Samen', wat: 'Cursus', soort: 'training' }];
    expect(section({ ...AGREED_ON_KUNNEN, recept: ['recept-kunnen'], afspraken }, 'recipe')).toBe(
      'Recept kunnen. Doe het samen.\nLet op. "Training of cursus" past niet bij kunnen. Een training helpt niet bij kunnen.',
    );
  });
});

describe('what is open', () => {
  it('turns "weet ik niet" into the question to put to the employee', () => {
    const told = { ...AGREED_ON_KUNNEN, 'te-leren': UNKNOWN };
    expect(section(told, 'open')).toBe(
      'Te vragen aan de medewerker\nWat heb je nodig om dit te leren?',
    );
  });

  it('lists next questions only while nothing is shared', () => {
    expect(section({ beeld: 'Best' }, 'open')).toContain('Vraag over kunnen aan de medewerker?');
    expect(section({ beeld: 'Best' }, 'open')).toContain('Vraag over kunnen aan jezelf?');
    expect(section(AGREED_ON_KUNNEN, 'open')).toBe('');
  });

  it('keeps to the suspected cause when there is one', () => {
    expect(section(SUSPECTED, 'open')).toContain('Vraag over kunnen aan de medewerker?');
    expect(section(SUSPECTED, 'open')).not.toContain('Vraag over willen');
  });

  it('does not ask again what the employee has told since', () => {
    const told = { 'omgeving-kijk': UNKNOWN };
    expect(section({ ...told, beeld: 'Best' }, 'open')).toContain('Wat zit er in de weg?');
    const known = { 'lead-kunnen': UNKNOWN, 'woorden-kunnen': 'Ik zoek te lang' };
    expect(section(known, 'open')).not.toContain('Vraag lead-kunnen?');
  });

  it('leaves out a label that only repeats the heading', () => {
    expect(section({ ...AGREED_ON_KUNNEN, 'nog-open': 'Mag het in de wacht?' }, 'open')).toBe(
      'Mag het in de wacht?',
    );
  });

  it('names the answers that hung on a changed one', () => {
    const changed = tell(
      { ...AGREED_ON_KUNNEN, afspraken: ONE },
      {
        more: [
          {
            type: 'answered',
            at: MOMENT,
            address: 'eens',
            answer: { status: 'given', value: 'oneens' },
          },
        ],
      },
    );
    expect(sectionText(reportOf(changed), 'open')).toContain(
      'Te herzien\nAfspraken: dit hing af van een antwoord dat je daarna veranderde. Klopt het nog?',
    );
  });
});

describe('the rest', () => {
  it('gives a text without a section a place, and not the choices that only steer', () => {
    const told = { 'losse-tekst': 'Nog iets', 'bron-kunnen': 'gezien', beeld: 'Best' };
    expect(section(told, 'other')).toBe('Losse-tekst: Nog iets');
  });

  it('keeps every choice of a playbook that knows no sections', () => {
    const questions = reportPlaybook.questions.map((asked) => ({
      ...asked,
      section: 'none' as const,
    }));
    const playbook = { ...reportPlaybook, questions };
    const conversation = tell({ 'bron-kunnen': 'gezien', beeld: 'Best' }, { playbook });
    expect(sectionText(reportOf(conversation, 'mezelf', playbook), 'other')).toBe(
      'Bron-kunnen: gezien\nBeeld: Best',
    );
  });

  it('ends with the notes, by what they were about', () => {
    const conversation = tell(
      { beeld: 'Best' },
      { more: [{ type: 'noted', at: MOMENT, address: 'beeld', text: 'Keek weg' }] },
    );
    expect(sectionText(reportOf(conversation), 'notes')).toBe('Bij beeld: Keek weg');
    expect(sectionText(reportOf(conversation, 'medewerker'), 'notes')).toBe('');
  });
});
