import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { buildCheckReport } from '../../src/report/build-check-report.ts';
import { checkReading } from '../../src/transcript/check-reading.ts';
import { checkedTalk, checkerFor } from '../support/check.ts';
import { mainPlaybook } from '../support/main-playbook.ts';

const { pitfalls } = mainPlaybook;
const TALK = checkedTalk(
  ['t Je laatste kans.', 'm Prima, doen we.', 't Lukt het?', 'm Ik weet niet hoe.'],
  { 'laatste kans': 'druk', 'Prima, doen we': 'snel-meegaan', 'weet niet hoe': 'oorzaak-kunnen' },
);
const of = (all = false) => buildCheckReport({ checked: TALK, pitfalls, today: '2026-11-26', all });

describe('a check as a document', () => {
  it('reads from top to bottom', () => {
    expect(`\n${toMarkdown(of())}`).toMatchInlineSnapshot(`
      "
      ---
      datum: 2026-11-26
      soort: controle
      voor: mezelf
      ---

      # Controle van een gesprek, 26 november 2026

      > Alleen voor jezelf. Er staan woorden van de medewerker in: het kan onder het recht op inzage vallen. Gooi het weg als je het niet meer nodig hebt.

      Gesprek van 4 beurten. 3 signalen in 3 beurten. Een signaal is een vraag, geen oordeel: kijk zelf of het klopt. Erachter staat hoe vaak zo'n signaal raak is.

      ## Wat opvalt

      **Beurt 1, teamleider.** Je **laatste kans**.

      - **Druk zetten** (mogelijk; 8 op de 10). Je maakt de gevolgen groter om beweging te krijgen. *Zeg dan: "Ik hoor mezelf duwen. Wat maakt dit voor jou lastig?"*

      **Beurt 2, medewerker.** **Prima, doen we**.

      - **Snel meegaan** (mogelijk; 8 op de 10). De medewerker zegt snel ja, en daarmee is het gesprek voorbij. Wat deed jij vlak daarvoor? Beurt 1: "Je laatste kans." *Zeg dan: "Je zegt snel ja. Wat zou er lastig aan kunnen zijn?"*

      **Beurt 4, medewerker.** Ik **weet niet hoe**.

      - **Wijst op kunnen** (mogelijk; 8 op de 10). Deze woorden passen bij niet weten hoe, of bij iets wat nog niet lukt. Eén zin is nog geen oorzaak. *Zeg dan: "Op welk punt loopt het vast? Neem me eens mee, stap voor stap."*

      ## De balans

      - **Aan het woord:** teamleider 42 % (5 woorden), medewerker 58 % (7 woorden)
      - **Vragen van de teamleider:** 0 open, 1 gesloten
      - **Langste beurt:** teamleider 3 woorden (beurt 1), medewerker 4 woorden (beurt 4)
      - **Teruggegeven:** nergens gehoord dat je samenvat of teruggeeft wat de ander zei
      - **Volgorde:** een teken van een oorzaak (beurt 4), en nog geen oplossing

      ## Het verloop

      |            | 1     | 2     | 3     | 4     | 5     | 6     | 7     | 8     | 9     | 10    |
      | ---------- | ----- | ----- | ----- | ----- | ----- | ----- | ----- | ----- | ----- | ----- |
      | Teamleider | 100 % | 100 % | 0 %   | 0 %   | 0 %   | 100 % | 0 %   | 0 %   | 0 %   | 0 %   |
      | Medewerker | 0 %   | 0 %   | 100 % | 100 % | 100 % | 0 %   | 100 % | 100 % | 100 % | 100 % |
      | Signalen   | 1     |       | 1     |       |       |       |       | 1     |       |       |

      Tien stukken met evenveel woorden, van begin tot eind: wie was hoeveel aan het woord?

      ## Waar de woorden van de medewerker op wijzen

      - **Kunnen:** "weet niet hoe" (beurt 4)

      Dit is een vermoeden. Vastgesteld is een oorzaak pas als jullie die samen op tafel hebben.

      ## Om de volgende keer te proberen

      - Druk zetten (beurt 1). Merk je het weer, zeg dan: "Ik hoor mezelf duwen. Wat maakt dit voor jou lastig?"
      - Snel meegaan (beurt 2): kijk wat jij in beurt 1 zei. Zeg de volgende keer: "Je zegt snel ja. Wat zou er lastig aan kunnen zijn?"
      - In beurt 4 klonk iets wat op kunnen kan wijzen. Vraag daar door: "Op welk punt loopt het vast? Neem me eens mee, stap voor stap."
      "
    `);
  });

  it('has all turns when asked', () => {
    const count = (report: ReturnType<typeof of>) => report.sections[0]?.blocks.length;
    expect([count(of()), count(of(true))]).toEqual([6, 7]);
  });

  it('names nobody', () => {
    const reading = {
      kind: 'talk' as const,
      turns: [{ n: 1, speaker: 'Petra Jansen', role: 'teamlead' as const, text: 'Hoi druk.' }],
      rolesFrom: 'option' as const,
      wordsBefore: 0,
    };
    const checked = checkReading(reading, checkerFor({ druk: 'druk' }), pitfalls);
    const report = buildCheckReport({ checked, pitfalls, today: '2026-11-26', all: true });
    expect(JSON.stringify(report)).not.toContain('Petra');
  });

  it('of notes has no balance', () => {
    const checked = checkReading({ kind: 'notes', text: 'Zo iemand.' }, checkerFor({}), pitfalls);
    const report = buildCheckReport({ checked, pitfalls, today: '2026-11-26', all: false });
    expect(report.sections).toEqual([]);
    expect(toMarkdown(report)).toContain(
      'Geen signaal gevonden. Dat is niet hetzelfde als in orde.',
    );
  });

  it('marks words that overlap once', () => {
    const checked = checkedTalk(['t een twee drie', 'm ja', 't zo'], {
      'een twee': 'druk',
      'twee drie': 'label',
    });
    const report = buildCheckReport({ checked, pitfalls, today: '2026-11-26', all: false });
    const [first] = report.sections[0]?.blocks ?? [];
    expect(first?.kind === 'paragraph' && first.runs.slice(2)).toEqual([
      { text: 'een twee', style: 'bold' },
      { text: ' drie', style: 'bold' },
    ]);
  });
});
