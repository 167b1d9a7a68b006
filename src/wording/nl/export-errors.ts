// What went wrong while exporting, and the way out, by code.
import type { InstructionKey } from '../../record/record-instructions.ts';

type Details = Readonly<Record<string, string>>;
type Explain = (details: Details) => { readonly what: string; readonly hint: string };

const meant = ({ meant: near }: Details) => (near === undefined ? '' : ` Bedoelde je "${near}"?`);

export const exportErrors: Readonly<Record<string, Explain>> = {
  'export-format-unknown': (d) => ({
    what: `Het soort bestand "${d.typed}" ken ik niet.${meant(d)}`,
    hint: 'Kies uit md, docx, pdf, html, json en ics. Meer tegelijk mag: --als docx,ics.',
  }),
  'nothing-to-export': () => ({
    what: 'Er is geen gesprek genoemd om te exporteren.',
    hint: 'Noem er een, zoals "laatste", of zet er --alles bij. Wat er is, zie je met: coachwijzer lijst.',
  }),
  'record-not-final': (d) => ({
    what: `Een pdf voor HR kan pas als het verslag van ${d.id} definitief is. Er is niets geschreven.`,
    hint: `Deel eerst een concept: coachwijzer export ${d.id} --als docx. Noteer daarna wat de medewerker ervan vond met: coachwijzer dossier ${d.id}.`,
  }),
  'record-unfilled': (d) => ({
    what: `Er is niets geschreven: voor het verslag van ${d.id} ontbreken nog antwoorden of kloppen ze niet.\n${d.lines}`,
    hint: `Vul ze in een terminal in met: coachwijzer dossier ${d.id}. Of zet ze in een bestand, en geef dat mee met --antwoorden. Een leeg bestand maak je met: coachwijzer playbook toon gespreksverslag --antwoorden.`,
  }),
  'record-open-hits': (d) => ({
    what: `Er is niets geschreven: in het verslag van ${d.id} staan nog plekken waar je over moet beslissen.\n${d.lines}`,
    hint: `Doe dat in een terminal met: coachwijzer dossier ${d.id}. Of zet in het bestand van --antwoorden onder "besluiten" per plek de woorden en de reden.`,
  }),
  'record-not-closed': (d) => ({
    what: `Er is niets geschreven: de slotvraag over het verslag van ${d.id} is nog niet beantwoord.`,
    hint: `Lees het verslag na op gezondheid, geloof, vakbond, afkomst, gerichtheid, zwangerschap, politiek, strafzaken en privé. Staat er niets meer in? Zet dan "slotvraag: nee" in het bestand van --antwoorden, of beantwoord de vraag met: coachwijzer dossier ${d.id}.`,
  }),
  'record-step-impossible': (d) => ({
    what: `"${d.step}" kan nu niet voor ${d.id}: ${d.lines}.`,
    hint: `Hoe het verslag ervoor staat, zie je met: coachwijzer dossier ${d.id}.`,
  }),
  'record-unknown-keys': (d) => ({
    what: `In ${d.path} staan namen die het verslag niet kent:\n${d.lines}`,
    hint: 'Alle namen zie je met: coachwijzer playbook toon gespreksverslag --antwoorden.',
  }),
  'record-bad-keys': (d) => ({
    what: `In ${d.path} klopt iets niet:\n${d.lines}`,
    hint: 'Voorbeelden staan in: coachwijzer dossier --help.',
  }),
  'playbook-only-records': (d) => ({
    what: `Met "${d.wanted}" voer je geen gesprek: het zijn de vragen voor een verslag in het personeelsdossier.`,
    hint: 'Begin met: coachwijzer start. Het verslag maak je daarna met: coachwijzer dossier laatste.',
  }),
};

const BAD: Readonly<Record<InstructionKey, string>> = {
  besluiten: 'een lijst met per plek "woorden" en "reden"',
  slotvraag: '"nee": er staat niets meer in',
  correctie: 'de reden, in één zin',
  gedeeld: '"op" met een dag die geweest is, en "via"',
  zienswijze: '"op" met een dag die geweest is, en "tekst" (leeg laten als er niets is)',
  bevestiging:
    '"soort" (akkoord, gezien-niet-akkoord, ontvangen, geweigerd of geen-reactie), "op" met een dag, en bij de laatste drie een "reden"',
  definitief: '"ja"',
};

/** @param line from 1, where it is known */
export function badInstruction(key: InstructionKey, line: number | undefined): string {
  const place = line === undefined ? '' : `regel ${line}, `;
  return `${place}${key}: hier hoort ${BAD[key]}.`;
}
