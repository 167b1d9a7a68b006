// What a lead reads: the head of the document, the summary, the sections.
import { describe, expect, it } from 'vitest';
import { MOMENT } from '../support/events.ts';
import {
  AGREED_ON_KUNNEN,
  option,
  question,
  reportPlaybook,
  type Told,
  tell,
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
    expect(section({ aanleiding: 'Doorverbinden', feiten, beeld: 'Best' }, 'facts')).toBe(
      'Aanleiding: Doorverbinden.\nwanneer | wat | bron\ndo 19-11, 14.20 uur | Verbond door | gezien',
    );
  });

  it('sets the date in front wherever the form asks it, in every table', () => {
    const questions = reportPlaybook.questions.map((asked) =>
      asked.id === 'feiten' && asked.type === 'group'
        ? { ...asked, fields: [...asked.fields].reverse() }
        : asked,
    );
    const playbook = { ...reportPlaybook, questions };
    const report = reportOf(tell({ feiten, beeld: 'Best' }, { playbook }), 'mezelf', playbook);
    expect(sectionText(report, 'facts').split('\n')[0]).toBe('wanneer | bron | wat');
  });

  it('is a list where only one thing was written of each moment', () => {
    const questions = reportPlaybook.questions.map((asked) =>
      asked.type === 'group'
        ? { ...asked, fields: asked.fields.filter(({ id }) => id === 'wat') }
        : asked,
    );
    const playbook = { ...reportPlaybook, questions };
    const told = {
      ...AGREED_ON_KUNNEN,
      feiten: [{ wat: 'Verbond door' }, { wat: 'Hing op' }],
      afspraken: [{ wat: 'Oefent' }],
    };
    const report = reportOf(tell(told, { playbook }), 'mezelf', playbook);
    expect(sectionText(report, 'facts')).toBe('Feiten:\nVerbond door.\nHing op.');
    expect(sectionText(report, 'agreements')).toBe('Oefent.');
  });

  it('tells of an earlier talk, with the recipe that did not fit', () => {
    const eerder = [{ datum: '2026-09-08', afspraak: 'Een cursus volgen', soort: 'training' }];
    expect(section({ ...AGREED_ON_KUNNEN, eerder }, 'earlier')).toBe(
      'Dinsdag 8 september: Een cursus volgen. Soort: optie training.\nLet op. "Training of cursus" past niet bij kunnen. Een training helpt niet bij kunnen. Je vindt het terug in één eerder gesprek.',
    );
  });

  it('ends every answer behind a label with a full stop, but no address', () => {
    const told = { aanleiding: 'Zie https://wiki.nl/a', 'losse-tekst': 'Klopt dat?', beeld: 'x' };
    expect(section(told, 'facts')).toBe('Aanleiding: Zie https://wiki.nl/a');
    expect(section(told, 'other')).toBe('Losse-tekst: Klopt dat?');
    expect(section({ ...told, steun: 'Tijd in het rooster' }, 'support')).toBe(
      'Steun: Tijd in het rooster.',
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
      'Omgeving | Optie in-orde. |  | ',
      'Kunnen | Optie loopt-vast. | "Ik weet niet hoe" | Hier zit het.',
      'Willen | Zin: 3. Eerst vermoed (70 %). | Zin: 8. | ',
    ]);
  });

  it('says nothing together of a cause that was not chosen: that is no agreement', () => {
    expect(textOf(reportTold({ ...AGREED_ON_KUNNEN, zin: { employee: 8 } }))).not.toContain(
      'Hier niet',
    );
  });

  it('leaves out the columns and rows nobody filled', () => {
    const told = { 'woorden-kunnen': 'Lastig', 'lead-kunnen': 'loopt-vast' };
    const [head, kunnen, next] = section(told, 'causes').split('\n');
    expect([head, kunnen]).toEqual([
      ' | jij | medewerker',
      'Kunnen | Optie loopt-vast. | "Lastig"',
    ]);
    expect(next).not.toMatch(/^Omgeving \|/);
  });

  it('is a list where only one side said something', () => {
    const told = { 'woorden-kunnen': 'Lastig', zin: { employee: 8 } };
    expect(section(told, 'causes').split('\n').slice(0, 3)).toEqual([
      'Wat de medewerker erover zei:',
      'Kunnen: "Lastig"',
      'Willen: Zin: 8.',
    ]);
  });

  it('names the question in front of what the employee chose, among what was said', () => {
    const chosen = question('ooit', {
      ...{ phase: 'gesprek', side: 'employee', audience: 'medewerker', label: 'ooit gedaan' },
      ...{ type: 'choice', section: 'view', cause: 'kunnen', options: [option('vaak')] },
    } as const);
    const playbook = { ...reportPlaybook, questions: [...reportPlaybook.questions, chosen] };
    const conversation = tell({ ooit: 'vaak', 'woorden-kunnen': 'Lastig' }, { playbook });
    expect(sectionText(reportOf(conversation, 'mezelf', playbook), 'causes')).toContain(
      'Kunnen: "Lastig" Ooit gedaan: optie vaak.',
    );
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

  it('draws bars on a fixed scale, so that those of two talks compare', () => {
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
      `Kunnen ${1.5 / 9} 1 ervoor (aangenomen), 0 ertegen`,
      'Willen 0 nog geen aanwijzingen',
    ]);
  });

  it('does not call it shared while one of the two says not yet', () => {
    const told = { ...AGREED_ON_KUNNEN, eens: 'oneens' };
    const text = section(told, 'causes');
    expect(text).not.toContain('Hier zit het');
    expect(text).toContain('Gedeeld: Optie kunnen.');
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
      'Recept kunnen. Doe het samen.\nLet op. "Training of cursus" past niet bij kunnen. Een training helpt niet bij kunnen. Je vindt het terug in de afspraken van nu.',
    );
  });

  it('give the warning for one measure once, with every place where it comes back', () => {
    const training = { wie: 'Samen', wat: 'Cursus', soort: 'training' };
    const cursus = { datum: '2026-09-08', afspraak: 'Cursus', soort: 'training' };
    const eerder = [cursus, { ...cursus, datum: '2026-10-08' }];
    const text = textOf(
      reportTold({ ...AGREED_ON_KUNNEN, eerder, afspraken: [training, training] }),
    );
    expect(text.match(/Een training helpt niet/g)).toHaveLength(1);
    expect(text).toContain('Je vindt het terug in twee eerdere gesprekken en de afspraken van nu.');
  });
});

describe('the rest', () => {
  it('gives a text without a section a place, and not the choices that only steer', () => {
    const told = { 'losse-tekst': 'Nog iets', 'bron-kunnen': 'gezien', beeld: 'Best' };
    expect(section(told, 'other')).toBe('Losse-tekst: Nog iets.');
  });

  it('keeps every choice of a playbook that knows no sections', () => {
    const questions = reportPlaybook.questions.map((asked) => ({
      ...asked,
      section: 'none' as const,
    }));
    const playbook = { ...reportPlaybook, questions };
    const conversation = tell({ 'bron-kunnen': 'gezien', beeld: 'Best' }, { playbook });
    expect(sectionText(reportOf(conversation, 'mezelf', playbook), 'other')).toBe(
      'Bron-kunnen: gezien.\nBeeld: Best',
    );
  });

  it('ends with the notes, by what they were about', () => {
    const conversation = tell(
      { beeld: 'Best' },
      { more: [{ type: 'noted', at: MOMENT, address: 'beeld', text: 'Keek weg' }] },
    );
    expect(sectionText(reportOf(conversation), 'notes')).toBe('Bij beeld: Keek weg.');
    expect(sectionText(reportOf(conversation, 'medewerker'), 'notes')).toBe('');
  });
});
