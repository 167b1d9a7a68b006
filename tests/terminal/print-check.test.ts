import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/domain/text-width.ts';
import { type CheckLook, printCheck as printPieces } from '../../src/terminal/print-check.ts';
import { type CheckedText, checkReading } from '../../src/transcript/check-reading.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';
import { checkedTalk, checkerFor } from '../support/check.ts';
import { mainPlaybook } from '../support/main-playbook.ts';

const LOOK: CheckLook = {
  columns: 72,
  colour: false,
  unicode: true,
  plain: false,
  all: false,
  pitfalls: mainPlaybook.pitfalls,
};

const PHRASES = {
  'laatste kans': 'druk',
  'Prima, doen we': 'snel-meegaan',
  'weet niet hoe': 'oorzaak-kunnen',
} as const;

const TALK = checkedTalk(
  [
    't Dit is je laatste kans 😀, je allerlaatste kans. Snap je dat?',
    'm Prima, doen we.',
    't Waar loopt het vast?',
    'm Ik weet niet hoe ik dat moet opzoeken.',
    't Nog eens: laatste kans.',
  ],
  PHRASES,
);

const printCheck = (checked: CheckedText, look: CheckLook) =>
  [...printPieces(checked, look)].join('');

const notesOf = (text: string): CheckedText => {
  const reading = readTranscript(text);
  if (reading.kind === 'unclear') throw new Error('not notes');
  return checkReading(reading, checkerFor({ 'zo iemand': 'label', snel: 'vaag' }), []);
};

describe('a talk that was checked', () => {
  it('shows each flag with the words it rests on, and then the talk as a whole', () => {
    expect(`\n${printCheck(TALK, LOOK)}`).toMatchInlineSnapshot(`
      "
      Gesprek van 5 beurten.
      5 signalen in 4 beurten. Een signaal is een vraag, geen oordeel: kijk
      zelf of het klopt. Erachter staat hoe vaak zo'n signaal raak is.

      Beurt 1 · Teamleider
        Dit is je laatste kans 😀, je allerlaatste kans. Snap je dat?
                  ^^^^^^^^^^^^             ^^^^^^^^^^^^
        ! Druk zetten (mogelijk; 8 op de 10)
          Je maakt de gevolgen groter om beweging te krijgen.
          Zeg dan: "Ik hoor mezelf duwen. Wat maakt dit voor jou lastig?"

      Beurt 2 · Medewerker
        Prima, doen we.
        ^^^^^^^^^^^^^^
        ! Snel meegaan (mogelijk; 8 op de 10)
          De medewerker zegt snel ja, en daarmee is het gesprek voorbij.
          Wat deed jij vlak daarvoor? Beurt 1: "Dit is je laatste kans 😀, je
          allerlaatste kans. Snap je dat?"
          Zeg dan: "Je zegt snel ja. Wat zou er lastig aan kunnen zijn?"

      Beurt 4 · Medewerker
        Ik weet niet hoe ik dat moet opzoeken.
           ^^^^^^^^^^^^^
        ! Wijst op kunnen (mogelijk; 8 op de 10)
          Deze woorden passen bij niet weten hoe, of bij iets wat nog niet
          lukt. Eén zin is nog geen oorzaak.
          Zeg dan: "Op welk punt loopt het vast? Neem me eens mee, stap voor
          stap."

      Beurt 5 · Teamleider
        Nog eens: laatste kans.
                  ^^^^^^^^^^^^
        ! Druk zetten (mogelijk; 8 op de 10): zie beurt 1

      De balans
      Aan het woord: teamleider 63 % (19 woorden), medewerker 37 % (11
        woorden)
      Vragen van de teamleider: 1 open, 1 gesloten
      Langste beurt: teamleider 11 woorden (beurt 1), medewerker 8 woorden
        (beurt 4)
      Teruggegeven: nergens gehoord dat je samenvat of teruggeeft wat de
        ander zei
      Volgorde: een teken van een oorzaak (beurt 4), en nog geen oplossing

      Het verloop
      Teamleider  ██ ██ ██ ▅▅ ▃▃ ██       ▃▃ ██
                     !  !                    !
      Medewerker           ▃▃ ▅▅    ██ ██ ▅▅
                           !        !
      Tien stukken met evenveel woorden, van begin tot eind: hoe hoger, hoe
      meer aan het woord. Een ! is een signaal.

      Waar de woorden van de medewerker op wijzen
      Kunnen: "weet niet hoe" (beurt 4)
      Dit is een vermoeden. Vastgesteld is een oorzaak pas als jullie die
      samen op tafel hebben.

      Om de volgende keer te proberen
      1. Druk zetten (beurt 1 en 5). Merk je het weer, zeg dan: "Ik hoor
         mezelf duwen. Wat maakt dit voor jou lastig?"
      2. Snel meegaan (beurt 2): kijk wat jij in beurt 1 zei. Zeg de volgende
         keer: "Je zegt snel ja. Wat zou er lastig aan kunnen zijn?"
      3. In beurt 4 klonk iets wat op kunnen kan wijzen. Vraag daar door: "Op
         welk punt loopt het vast? Neem me eens mee, stap voor stap."
      "
    `);
  });

  it('shows all turns when asked', () => {
    expect(printCheck(TALK, LOOK)).not.toContain('Waar loopt het vast?');
    expect(printCheck(TALK, { ...LOOK, all: true })).toContain('Waar loopt het vast?');
  });

  it.each([24, 40, 60, 80])('fits on %i columns', (columns) => {
    for (const unicode of [true, false]) {
      const text = printCheck(TALK, { ...LOOK, columns, unicode });
      for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('is quiet when nothing is wrong', () => {
    const fine = checkedTalk(['t Wat zag je?', 'm Dat het wel lukte, eigenlijk.', 't Mooi.']);
    expect(`\n${printCheck(fine, LOOK)}`).toMatchInlineSnapshot(`
      "
      Gesprek van 3 beurten.
      Geen signaal gevonden. Dat is niet hetzelfde als in orde.

      De balans
      Aan het woord: teamleider 44 % (4 woorden), medewerker 56 % (5
        woorden)
      Vragen van de teamleider: 1 open, 0 gesloten
      Langste beurt: teamleider 3 woorden (beurt 1), medewerker 5 woorden
        (beurt 2)
      Teruggegeven: nergens gehoord dat je samenvat of teruggeeft wat de
        ander zei
      "
    `);
  });

  it('names the people, and how their sides were known', () => {
    const reading = readTranscript('Petra: Hoi.\nKim: Ja.\nPetra: Zo.', { lead: 'Petra' });
    if (reading.kind !== 'talk') throw new Error('not a talk');
    const talk = { ...reading, rolesFrom: 'talk', wordsBefore: 3 } as const;
    const checked = checkReading(talk, checkerFor({ Hoi: 'druk' }), LOOK.pitfalls);
    const text = printCheck(checked, LOOK);
    expect(text).toContain('Teamleider: Petra. Medewerker: Kim.');
    expect(text).toContain('--teamleider NAAM');
    expect(text).toContain('(3 woorden)');
    expect(text).toContain('Beurt 1 · Petra (teamleider)');
  });
});

describe('the people in the opening lines', () => {
  const named = (lead: string, employee: string) => {
    const reading = readTranscript(`${lead}: Hoi.\n${employee}: Ja.\n${lead}: Zo.`);
    if (reading.kind !== 'talk') throw new Error('not a talk');
    return printCheck(checkReading(reading, checkerFor({}), []), { ...LOOK, columns: 100 });
  };

  it('are named where the label says more than the role', () => {
    expect(named('Petra (teamleider)', 'Sanne Baas')).toContain(
      'Teamleider: Petra (teamleider). Medewerker: Sanne Baas.',
    );
  });

  it('are left out where the label is nothing but a role', () => {
    expect(named('De coach', 'Medewerker 1')).toMatch(/^Gesprek van 3 beurten\.\n/);
  });
});

describe('notes that were checked', () => {
  it('show the line, what it is, and how to write it', () => {
    expect(
      `\n${printCheck(notesOf('Ze is zo iemand.\n\n## Afspraken\n- snel beter worden'), LOOK)}`,
    ).toMatchInlineSnapshot(`
      "
      Geen gesprek met beurten; gelezen als notities (2 stukken).
      2 signalen in 2 stukken. Een signaal is een vraag, geen oordeel: kijk
      zelf of het klopt. Erachter staat hoe vaak zo'n signaal raak is.

      Regel 1 · notitie
        Ze is zo iemand.
              ^^^^^^^^^
        ! Een label plakken (mogelijk; 8 op de 10)
          Je kijkt niet meer naar wat iemand doet, maar naar wat iemand
          volgens jou is.
          Zeg dan: "Ik heb de vorige keer een etiket op je geplakt. Dat had ik
          niet moeten doen. Hoe zag jij het zelf?"

      Regel 4 · afspraak
        snel beter worden
        ^^^^
        ! Een vage afspraak (mogelijk; 8 op de 10)
          Er ontbreekt wie het doet, wat precies, wanneer, of hoe jullie zien
          dat het gelukt is. Dan kan niemand zich eraan houden.
          Beter: Vul aan wie het doet, wat, voor welke dag, en waaraan jullie
          zien dat het gelukt is.
      "
    `);
  });
});

describe('a long check', () => {
  it.each([1, 100, 3_000])('of %i passages comes in pieces of whole lines', (count) => {
    const checked = notesOf('Ze is zo iemand.\n\n'.repeat(count));
    const pieces = [...printPieces(checked, LOOK)];
    for (const piece of pieces) expect(piece.length).toBeLessThan(70_000);
    for (const piece of pieces) expect(piece).toMatch(/[^\n]\n$/);
    expect(pieces.join('')).not.toContain('\n\n\n');
    expect(pieces.join('').match(/^Regel \d+ · notitie$/gm)).toHaveLength(count);
  });
});

describe('to be heard', () => {
  const heard = printCheck(TALK, { ...LOOK, unicode: false, plain: true });

  it('quotes the words instead of underlining them', () => {
    expect(heard).toContain('Druk zetten "laatste kans"');
    expect(heard).not.toContain('^');
  });

  it('says the course in words', () => {
    expect(heard).toMatch(/Teamleider: \d.*Signalen in stuk 2, 3 en 10\./);
  });
});
