// The record for the personnel file as a document: what HR reads, and what never stands in it.
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import type { NewEvent } from '../../src/interview/event.ts';
import { buildRecordReport } from '../../src/report/build-record-report.ts';
import { recordWords } from '../../src/wording/nl/record.ts';
import { filledRecord, recordAnswers } from '../support/record.ts';

const shared: NewEvent = { type: 'record-shared', on: '2026-11-28', channel: 'samen gelezen' };
const view: NewEvent = { type: 'view-received', on: '2026-12-01', text: 'Zo was het.' };
const confirmed: NewEvent = {
  type: 'record-confirmed',
  kind: 'gezien-niet-akkoord',
  on: '2026-12-02',
  reason: '',
};

function written(events: readonly NewEvent[] = [], values = recordAnswers): string {
  return toMarkdown(
    buildRecordReport({ record: filledRecord(events, values), words: recordWords }),
  );
}

describe('a record as a document', () => {
  it('holds the fields of a usable record', () => {
    expect(written([shared, view, confirmed, { type: 'record-final' }])).toMatchInlineSnapshot(`
      "---
      soort: coachgesprek
      datum: 2026-11-26
      personeelsnummer: P10432
      voor: personeelsdossier
      status: definitief
      versie: "1"
      bewaren tot: tot twee jaar na het einde van het dienstverband
      ---

      # Coachgesprek 26 november 2026

      > De medewerker mag dit verslag inzien en er een kopie van krijgen.

      ## Over dit verslag

      - **datum van het gesprek:** 26 november 2026
      - **vorm:** Aan tafel, in een eigen ruimte
      - **aanwezig:** de medewerker, de teamleider
      - **opgesteld door:** Teamleider klantenservice
      - **doel:** Vastleggen hoe de medewerker zich ontwikkelt
      - **personeelsnummer:** P10432
      - **bewaren tot:** tot twee jaar na het einde van het dienstverband
      - **vertrouwelijkheid:** alleen voor de medewerker, de teamleider en HR
      - **versie:** 1

      ## Aanleiding

      Doorverbinden bij vragen over levertijden.

      ## Wat gaat goed

      - 12 november 2026: Zocht het antwoord zelf op, de klant bedankte ervoor.

      ## Wat er is waargenomen

      **Waarneming 1**

      - **datum:** 19 november 2026, 14.20 uur
      - **situatie:** vraag over een levertijd, drukke middag
      - **wat er gebeurde:** Las het script voor en verbond door na de tweede vraag.
      - **gevolg:** de klant wachtte nog vijf minuten
      - **norm:** zelf zoeken, werkinstructie 4.2
      - **bron:** zelf gezien, gelezen of meegeluisterd

      ## Reactie van de medewerker

      > Ik weet niet welk woord ik moet intikken terwijl de klant praat.

      ## Afspraken

      | wie           | wat                                | hoe we het zien       | wanneer          |
      | ------------- | ---------------------------------- | --------------------- | ---------------- |
      | de medewerker | Zoekt eerst zelf in de kennisbank. | drie opnames per week | 10 december 2026 |

      ## Wat de werkgever doet

      | wat                             | wie                  | wanneer         |
      | ------------------------------- | -------------------- | --------------- |
      | Twee keer een half uur oefenen. | een coach of trainer | 8 december 2026 |

      ## Evaluatie

      De medewerker en de teamleider kijken samen terug op 10 december 2026.

      ## Zienswijze van de medewerker

      > **ontvangen op 1 december 2026:** Zo was het.

      ## Gedeeld en bevestigd

      - **gedeeld:** 28 november 2026, samen gelezen
      - **bevestiging:** gezien, niet akkoord met de inhoud
      - **bevestigd op:** 2 december 2026

      ## Ondertekening

      **De medewerker**

      - naam en datum: ______________________________
      - voor akkoord of voor gezien: ______________________________
      - handtekening: ______________________________

      **De teamleider**

      - naam en datum: ______________________________
      - voor akkoord of voor gezien: ______________________________
      - handtekening: ______________________________
      "
    `);
  });

  it('says so while it is a concept, and what was not asked yet', () => {
    const text = written();
    expect(text).toContain('Concept, nog niet voor het dossier');
    expect(text).toContain('Nog niet gevraagd.');
  });

  it('does not name a cause unless somebody chose to', () => {
    expect(written()).not.toMatch(/willen|kunnen|snappen/i);
  });

  it('names what was discussed on that choice', () => {
    const chosen = {
      ...recordAnswers,
      'oorzaak-noemen': 'ja',
      'oorzaak-besproken': 'We bespraken X.',
    };
    expect(written([], chosen)).toContain('We bespraken X.');
  });

  it('never holds the reason for keeping words', () => {
    const kept: NewEvent = {
      type: 'hygiene-kept',
      address: 'aanleiding',
      class: 'medisch',
      words: 'levertijden',
      reason: 'geheime reden',
    };
    expect(written([kept])).not.toContain('geheime reden');
  });

  it('lists why there is a new version', () => {
    expect(
      written([shared, { type: 'record-corrected', reason: 'de datum klopte niet' }]),
    ).toContain('Versie 2, 28 november 2026: de datum klopte niet');
  });
});
