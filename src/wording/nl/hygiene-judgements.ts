// Why a judgement or a legal word in a file asks to be looked at, and how it may be said instead.
import type { HitWords } from '../hit-words.ts';

export const judgementHits = {
  label: {
    why: 'Dit is een oordeel over de persoon. De ander kan er niets mee, en wie het later leest ook niet.',
    proposal:
      'Schrijf op wat je zag of hoorde: "Op [datum] in [situatie] ... Gevolg: ... Norm: ..."',
  },
  generation: {
    why: 'Leeftijd of geslacht verklaart geen gedrag, en er onderscheid op maken mag niet.',
    proposal: 'Laat de verklaring weg en beschrijf het gedrag.',
  },
  ability: {
    why: 'Dit klinkt als een eindoordeel en laat geen ruimte om te leren.',
    proposal: 'Noem de stappen: "Doet zelfstandig stap 1 tot 3. Nog niet: stap 4 en 5."',
  },
  motive: {
    why: 'Je schrijft op wat de ander zou willen of voelen. Dat weet je alleen als het gezegd is.',
    proposal: 'Citeer: "De medewerker zei: ...", of noem wat er niet gedaan is, met datum.',
  },
  hearsay: {
    why: 'Van horen zeggen: de ander kan hier niet op antwoorden.',
    proposal:
      'Schrijf alleen wat je zelf zag of hoorde, of wie wat meldde, op welke dag en in welke rol.',
  },
  guess: {
    why: 'Dit is een vermoeden. In een verslag gaat het een eigen leven leiden.',
    proposal: 'Vraag het na en schrijf het antwoord op: "Gevraagd naar de oorzaak. Antwoord: ..."',
  },
  always: {
    why: 'Eén tegenvoorbeeld, en de zin klopt niet meer.',
    proposal: 'Noem aantal, periode en bron: "5 keer in april, volgens het rooster."',
  },
  'likely-oordeel': {
    why: 'Deze zin leest als een oordeel over de persoon, zonder wat je zag of hoorde.',
    proposal: 'Zet er een dag, een gesprek en een norm bij, of laat de zin weg.',
  },
  qualification: {
    why: 'Dit leest als een juridische conclusie. Daar hoort een andere procedure bij.',
    proposal: 'Schrijf de norm, het feit en het verschil op. De conclusie is aan HR.',
  },
  cause: {
    why: 'Willen, kunnen of snappen als uitkomst leest in een dossier als verwijt of als ongeschiktheid.',
    proposal: 'Schrijf op wat er gebeurde, wat de medewerker erover zei en wat jullie afspraken.',
  },
  warning: {
    why: 'Een waarschuwing of gevolg voor de baan hoort niet in een coachverslag.',
    proposal: 'Overleg eerst met HR. Laat het hier weg.',
  },
} as const satisfies Readonly<Record<string, HitWords>>;
