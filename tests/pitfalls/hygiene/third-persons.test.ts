// Names, numbers and addresses that lead to somebody else.
import { describe, expect, it } from 'vitest';
import { hitsOn } from '../../support/hygiene.ts';

function found(text: string, allowedNames: readonly string[] = []): readonly string[] {
  return hitsOn(text, {}, { allowedNames }).map((hit) => `${hit.class} ${hit.text}`);
}

describe('numbers and addresses', () => {
  it.each([
    ['Mail naar jan.jansen@voorbeeld.nl gestuurd', 'e-mail jan.jansen@voorbeeld.nl'],
    ['Belde 06-12345678 terug', 'telefoon 06-12345678'],
    ['Belde +31 6 12 34 56 78 terug', 'telefoon +31 6 12 34 56 78'],
    ['Belde 020-1234567 terug', 'telefoon 020-1234567'],
    ['Belde 0475/12.34.56 terug', 'telefoon 0475/12.34.56'],
    ['Belde 02 123 45 67 terug', 'telefoon 02 123 45 67'],
    ['Rekening NL91ABNA0417164300', 'iban NL91ABNA0417164300'],
    ['Rekening NL91 ABNA 0417 1643 00', 'iban NL91 ABNA 0417 1643 00'],
    ['Rekening be68 5390 0754 7034', 'iban be68 5390 0754 7034'],
    ['Nummer 111222333', 'bsn 111222333'],
    ['Nummer 111.222.333', 'bsn 111.222.333'],
    ['Nummer 85.07.30-033.28', 'bsn 85.07.30-033.28'],
    ['Ordernummer AB-123456 liep vast', 'derde AB-123456'],
    ['In zaak 20481234 ging het mis', 'derde 20481234'],
    ['Woont op 1234 AB', 'derde 1234 AB'],
  ])('%s', (text, hit) => {
    expect(found(text)).toEqual([hit]);
  });

  it('asks a decision on a citizen number', () => {
    expect(hitsOn('Nummer 111222333')[0]).toMatchObject({
      weight: 'decide',
      reason: 'citizen-number',
    });
  });

  it.each([
    'Gesprek op 08-10-2026 14:30, duur 6:30',
    'Van 12-05-2026 t/m 19-05-2026, in 8 van de 10 gesprekken',
    'Scores 83, 76 en 71; 3.450 gesprekken in 2025 en 2026',
    'Rekening NL91ABNA0417164301',
  ])('leaves dates, scores and what does not add up alone: %s', (text) => {
    expect(found(text).filter((hit) => !hit.startsWith('derde'))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Sprak met Fatima over de planning', 'Fatima'],
    ['Sanne zei het ook', 'Sanne'],
    ['Nam het over van collega Verbruggen', 'Verbruggen'],
    ['Het dossier van J.P. Vermeulen', 'J.P. Vermeulen'],
    ['Vroeg het aan A. de Boer', 'A. de Boer'],
    ['Luisterde mee bij Jan van den Berg', 'Jan van den Berg'],
    ['Dat was Sanne’s voorstel', 'Sanne’s'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([`derde ${name}`]);
  });

  it.each([
    'Op maandag 4 mei en in juni meegeluisterd met Excel en Genesys',
    'Wil graag door. Will je dat? Bas of sopraan. Elke dag',
    'Zei: "Dan stop ik." Teamleider luisterde mee met Teams',
    'Afspraak 3 jan 2027, verslag door de Teamleider',
    'Afgesproken met collega A',
  ])('leaves words with a capital that are no person alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves who take part alone, by first name, surname or both', () => {
    const allowed = ['Fatima el Amrani'];
    expect(found('Sprak met Fatima. Vroeg Fatima el Amrani om een voorbeeld.', allowed)).toEqual(
      [],
    );
    expect(found('Sprak met Fatima en met Sanne.', allowed)).toEqual(['derde Sanne']);
  });
});
