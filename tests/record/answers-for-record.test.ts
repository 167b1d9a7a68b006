// What a record takes over from a conversation: what a file may read, and nothing else.
import { describe, expect, it } from 'vitest';
import { answersForRecord } from '../../src/record/answers-for-record.ts';
import { filledConversation, readAnswersAt } from '../support/main-playbook.ts';

const example = readAnswersAt('playbooks/willen-kunnen-snappen/voorbeeld.yaml').values;
const taken = answersForRecord(filledConversation(example, '2026-11-26'));

describe('the answers for a record', () => {
  it('take over the facts with their day, norm and source', () => {
    expect(taken.waarnemingen).toMatchInlineSnapshot(`
      [
        {
          "bron": "gezien",
          "datum": "2026-11-17 09:40",
          "gedrag": "Een klant belde over een kapotte accu. Na vier minuten zei de medewerker: "Ik zoek het uit en bel u vanmiddag terug." De werkplaats was toen nog niet gepland.",
          "gevolg": "De klant belde om kwart over een zelf weer op.",
          "norm": "Werkplaats en leenfiets geregeld voordat je ophangt, werkinstructie Schade 3.1",
        },
        {
          "bron": "gezien",
          "datum": "2026-11-19",
          "gedrag": "Van de twaalf schadegesprekken die dag eindigden er zeven met een belofte om terug te bellen.",
          "gevolg": "Vier van die zeven klanten belden eerst zelf.",
          "norm": "Acht van de tien schades in één gesprek, teamdoel",
        },
      ]
    `);
  });

  it('take over what went well, the agreements, the support and the day to look back', () => {
    const { 'gaat-goed': good, afspraken, steun, evaluatie } = taken;
    expect({ good, afspraken, steun, evaluatie }).toMatchInlineSnapshot(`
      {
        "afspraken": [
          {
            "datum": "2026-12-10",
            "maat": "Drie oefengesprekken op rij waarin de werkplaats gepland is",
            "wat": "Oefent elke dinsdag en donderdag van 9.00 tot 9.20 uur met een ervaren collega. De oefenklant praat door, de zes vragen blijven op volgorde.",
            "wie": "medewerker",
          },
          {
            "datum": "2026-12-01",
            "maat": "De kaart ligt er en is één keer bijgesteld",
            "wat": "Maakt met de medewerker een kaart van één kant met de zes vragen op volgorde, voor naast het scherm.",
            "wie": "teamleider",
          },
        ],
        "evaluatie": "2026-12-10",
        "good": [
          {
            "datum": "2026-11-12",
            "wat": "Regelde in één gesprek een leenfiets en de werkplaats. De klant zei: "Zo, dat is vlot."",
          },
          {
            "datum": "2026-11-18",
            "wat": "Rondde in de chat zes schades op rij af, zonder één keer terug te bellen.",
          },
        ],
        "steun": [
          {
            "wat": "De teamleider vraagt voor 1 december aan de planning om twee keer per week twintig minuten oefentijd, en luistert op 3 en 8 december mee.",
          },
          {
            "wat": "Regelt de oefentijd bij de planning",
            "wie": "teamleider",
          },
        ],
      }
    `);
  });

  it('leave the cause out', () => {
    expect(taken['oorzaak-noemen']).toBe('nee');
  });

  it('leave out what the conversation does not say', () => {
    expect(Object.keys(taken)).not.toContain('vorm');
  });

  it('take no name for a number', () => {
    const conversation = filledConversation(example, '2026-11-26');
    const named = { ...conversation, started: { ...conversation.started, employee: 'Sam' } };
    expect(answersForRecord(named)).not.toHaveProperty('personeelsnummer');
  });
});
