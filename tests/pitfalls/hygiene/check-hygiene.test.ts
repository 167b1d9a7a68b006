// What the hygiene check says of a field, and how heavy it takes it.
import { describe, expect, it } from 'vitest';
import { checkHygiene } from '../../../src/pitfalls/hygiene/check-hygiene.ts';
import { fieldOf, hitsOn, shown } from '../../support/hygiene.ts';

describe('the hygiene check', () => {
  it('says nothing of plain facts', () => {
    expect(
      hitsOn('Op 12 mei verbond de medewerker 6 van de 10 gesprekken door; de norm is 3.'),
    ).toEqual([]);
  });

  it('asks a decision on health, and says where', () => {
    const [hit] = checkHygiene([fieldOf('Was vorige week ziek.', { address: 'feiten.3' })], {});
    expect(hit).toEqual({
      address: 'feiten.3',
      class: 'medisch',
      weight: 'decide',
      text: 'ziek',
      start: 16,
      end: 20,
      reason: 'illness',
    });
  });

  it.each([
    ['Zit al maanden thuis.', 'medisch'],
    ['Loopt sinds de zomer bij iemand.', 'medisch'],
    ['Is onder behandeling.', 'medisch'],
    ['Moest naar de huisarts.', 'medisch'],
    ['Gaat dinsdag naar bijbelstudie.', 'bijzonder'],
    ['Vraagt vrij voor het vrijdaggebed.', 'bijzonder'],
    ['Is bondslid.', 'bijzonder'],
    ['Is OR-kandidaat.', 'bijzonder'],
    ['Is in verwachting.', 'bijzonder'],
    ['Is uit Syrië gevlucht.', 'bijzonder'],
    ['Heeft een strafblad.', 'strafrecht'],
  ])('knows a paraphrase: %s', (text, name) => {
    expect(hitsOn(text)).toContainEqual(expect.objectContaining({ class: name, weight: 'decide' }));
  });

  it.each(['title', 'quote', 'agreement'] as const)('asks it of a %s as well', (role) => {
    const hits = hitsOn('De medewerker heeft een burn-out.', { role });
    expect(hits).toContainEqual(expect.objectContaining({ class: 'medisch', weight: 'decide' }));
  });

  it('leaves sayings alone', () => {
    expect(hitsOn('Werd ziek van het wachtdeuntje.')).toEqual([]);
  });

  it('never takes the words of the programme itself for health', () => {
    expect(hitsOn('Diagnose na twee gesprekken samen vastgesteld.')).toEqual([]);
  });

  it('takes it lighter where it is about a customer', () => {
    expect(shown(hitsOn('De klant was ziek en vroeg uitstel.'))).toEqual([
      'look medisch illness: ziek',
    ]);
  });

  it('keeps it heavy where the customer only comes later', () => {
    expect(shown(hitsOn('Was ziek toen de klant belde.'))).toEqual([
      'decide medisch illness: ziek',
    ]);
  });

  it.each(['Klanten vallen over haar accent.', 'De klant moest wachten; de medewerker was ziek.'])(
    'keeps it heavy where the sentence turns from the customer to the employee: %s',
    (text) => {
      expect(hitsOn(text).map(({ weight }) => weight)).toEqual(['decide']);
    },
  );

  it('takes a judgement lighter in a quote, health not', () => {
    expect(shown(hitsOn('Zei: "ik ben gewoon lui" en "ik ben ziek geweest".'))).toEqual([
      'hint oordeel label: lui',
      'decide medisch illness: ziek',
    ]);
  });

  it('takes "altijd" for a hint, and for nothing beside a number', () => {
    expect(shown(hitsOn('Komt altijd te laat.'))).toEqual(['hint oordeel always: altijd']);
    expect(hitsOn('Komt altijd 5 minuten te laat.')).toEqual([]);
  });

  it('asks to look at legal words', () => {
    expect(shown(hitsOn('Dit is de laatste kans.'))).toEqual([
      'look kwalificatie warning: laatste kans',
    ]);
  });

  it('makes one hit of what stands together', () => {
    expect(shown(hitsOn('Heeft migraine, hoofdpijn.'))).toEqual(
      ['decide medisch disease: Heeft migraine, hoofdpijn'].map((line) =>
        line.replace('Heeft ', ''),
      ),
    );
  });

  it('points into the text as it was typed, however its accents are written', () => {
    const text = 'Zei: “één” keer een burn\u2011out, cafe\u0301 gesloten, reuma.';
    for (const hit of hitsOn(text)) expect(text.slice(hit.start, hit.end)).toBe(hit.text);
    expect(hitsOn(text).map((hit) => hit.text)).toEqual(['burn\u2011out', 'reuma']);
  });
});

describe('the classifier in the hygiene check', () => {
  const text = 'Het vrolijke is eraf. Vijf gesprekken beluisterd.';
  const sees = (wanted: string) => (_kind: string, part: string, name: string) =>
    name === wanted && part.startsWith('Het vrolijke') ? 0.2 : 0;

  it('asks a decision on the sentence it is not sure of', () => {
    expect(shown(hitsOn(text, {}, { certainty: sees('medisch') }))).toEqual([
      'decide medisch likely-medisch: Het vrolijke is eraf',
    ]);
  });

  it('must be surer where somebody is spoken to', () => {
    const certainty = () => 0.2;
    expect(hitsOn('Het vrolijke is er bij je af.', {}, { certainty })).toEqual([]);
  });

  it('is not asked for a judgement until it is surer', () => {
    expect(hitsOn(text, {}, { certainty: sees('oordeel') })).toEqual([]);
  });

  it('asks one question on one sentence', () => {
    expect(hitsOn('Het vrolijke is eraf.', {}, { certainty: () => 0.4 })).toHaveLength(1);
  });
});
