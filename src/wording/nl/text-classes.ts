// What the words of a text may mean beside the pitfalls of the playbook, and what to say or write then.
import type { FlagClass } from '../../pitfalls/text-flag.ts';

export interface TextClassWords {
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  readonly counterMove: {
    /** A sentence one can really say. */
    readonly said: string;
    /** What to do with the note or the agreement. */
    readonly written: string;
  };
}

/** The classes that are no pitfall of a playbook. */
export type TextClass = Extract<
  FlagClass,
  `oorzaak-${string}` | 'medisch' | 'bijzonder' | 'oordeel' | 'vaag'
>;

export const textClasses: Readonly<Record<TextClass, TextClassWords>> = {
  'oorzaak-willen': {
    title: 'Wijst op willen',
    why: 'Deze woorden passen bij niet of niet meer willen: de energie zit ergens anders. Eén zin is nog geen oorzaak.',
    counterMove: {
      said: 'Wanneer had je er voor het laatst wel zin in? Wat was er toen anders?',
      written: 'Vraag na wanneer de zin er wel was, en wat er toen anders was.',
    },
  },
  'oorzaak-kunnen': {
    title: 'Wijst op kunnen',
    why: 'Deze woorden passen bij niet weten hoe, of bij iets wat nog niet lukt. Eén zin is nog geen oorzaak.',
    counterMove: {
      said: 'Op welk punt loopt het vast? Neem me eens mee, stap voor stap.',
      written: 'Vraag na op welk punt het vastloopt, en of het te leren is.',
    },
  },
  'oorzaak-snappen': {
    title: 'Wijst op snappen',
    why: 'Deze woorden passen bij niet zien waarom het anders moet, of wat er precies verwacht wordt. Eén zin is nog geen oorzaak.',
    counterMove: {
      said: 'Wat wordt er volgens jou verwacht, en waar is dat goed voor?',
      written:
        'Vraag na wat er volgens de medewerker verwacht wordt, in eigen woorden, en waar dat goed voor is.',
    },
  },
  medisch: {
    title: 'Iets over gezondheid',
    why: 'Gegevens over gezondheid mag een werkgever niet vastleggen, ook niet als de medewerker er zelf over begint.',
    counterMove: {
      said: 'Wat er precies is, hoef je mij niet te vertellen. Wat heb je nodig om je werk te kunnen doen?',
      written: 'Laat dit weg. Schrijf hooguit op wat er in het werk of de planning verandert.',
    },
  },
  bijzonder: {
    title: 'Een gevoelig gegeven',
    why: 'Geloof, afkomst, vakbond, zwangerschap, gerichtheid en politiek horen niet in notities of een dossier over werk.',
    counterMove: {
      said: 'Dank dat je het zegt. Ik schrijf het niet op. Wat heb je in je werk van mij nodig?',
      written: 'Laat dit weg. Schrijf alleen op wat er in het werk gebeurde.',
    },
  },
  oordeel: {
    title: 'Een oordeel zonder feit',
    why: 'Dit is een mening over de persoon, zonder wat je zag of hoorde. De ander kan er niets mee, en een ander die het leest ook niet.',
    counterMove: {
      said: 'Ik begin opnieuw, met wat ik heb gezien. Daarna hoor ik graag hoe jij het ziet.',
      written:
        'Schrijf op wat je zag of hoorde: welke dag, welk gesprek, wat er gebeurde en wat de norm was.',
    },
  },
  vaag: {
    title: 'Een vage afspraak',
    why: 'Er ontbreekt wie het doet, wat precies, wanneer, of hoe jullie zien dat het gelukt is. Dan kan niemand zich eraan houden.',
    counterMove: {
      said: 'Wie doet wat, voor welke dag, en waaraan zien we dat het gelukt is?',
      written:
        'Vul aan wie het doet, wat, voor welke dag, en waaraan jullie zien dat het gelukt is.',
    },
  },
};
