// What is wrong with ids, and with what refers to them.
import type { ProblemWords } from '../problem-words.ts';
import { kindOfThing, oneOf, thing } from './playbook-things.ts';

type Sentences = Partial<ProblemWords['sentences']>;
type Details = Readonly<Record<string, string>>;

const refersTo = (d: Details) => `${thing(d)} verwijst naar "${d.id}"`;

export const referenceProblems = {
  'duplicate-id': (d) => `${kindOfThing(d.what)} "${d.id}" is er al, zie ${d.other}.`,
  'reserved-id': (d) => `"${d.id}" heeft hier al een vaste betekenis. Kies een andere id.`,
  'unknown-question': (d) => `${refersTo(d)}, maar dat bestaat niet.`,
  'unknown-part': (d) =>
    `${thing(d)} verwijst naar "${d.id}.${d.part}", maar "${d.id}" heeft alleen ${oneOf(d.parts)}.`,
  'unknown-option': (d) =>
    `${thing(d)} zoekt naar "${d.value}", maar bij "${d.id}" kun je kiezen uit ${oneOf(d.options)}.`,
  'unknown-cause': (d) => `${thing(d)} noemt de oorzaak "${d.id}", maar die bestaat niet.`,
  'unknown-kind': (d) =>
    d.belongsTo === undefined
      ? `${thing(d)} noemt de soort "${d.id}", maar die heeft de oorzaak "${d.cause}" niet.`
      : `${thing(d)} noemt de soort "${d.id}" bij "${d.cause}", maar die hoort bij "${d.belongsTo}".`,
  'unknown-reason': (d) => `${thing(d)} noemt de reden "${d.id}", maar die bestaat niet.`,
  'reason-of-other-cause': (d) =>
    `${thing(d)}: de reden "${d.id}" hoort bij "${d.belongsTo}", niet bij "${d.cause}".`,
  'unknown-measure': (d) => `${thing(d)} noemt de maatregel "${d.id}", maar die bestaat niet.`,
  'unknown-pitfall': (d) => `${thing(d)} noemt de valkuil "${d.id}", maar die bestaat niet.`,
  'unknown-phase': (d) =>
    `${thing(d)} staat in de fase "${d.id}", maar dit playbook heeft alleen ${oneOf(d.phases)}.`,
  'later-question': (d) => `${refersTo(d)}, maar die vraag komt pas later.`,
  'refers-to-itself': (d) => `${thing(d)} hangt af van het eigen antwoord. Dat kan niet.`,
  'no-parts': (d) =>
    `${thing(d)} verwijst naar "${d.id}.${d.part}", maar "${d.id}" heeft geen onderdelen.`,
  'part-needed': (d) => `${refersTo(d)}. Dat is een groep; zeg erbij welk veld: ${oneOf(d.parts)}.`,
  'is-needs-options': (d) =>
    `${thing(d)} kijkt welke keuze er bij "${d.id}" is gemaakt, maar daar valt niets te kiezen. Gebruik "answered".`,
  'no-dont-know': (d) =>
    `${thing(d)} kijkt of "${d.id}" met weet-ik-niet is beantwoord, maar dat kan daar niet: "when-unknown" ontbreekt.`,
  'never-skipped': (d) =>
    `${thing(d)} kijkt of "${d.id}" is overgeslagen, maar die vraag is verplicht.`,
  'at-least-needs-amount': (d) =>
    `${thing(d)} gebruikt "at-least" op "${d.id}", maar daar valt niets te tellen.`,
  'at-least-too-high': (d) =>
    `${thing(d)} wil minstens ${d.value} bij "${d.id}", maar meer dan ${d.max} kan daar niet.`,
  'standing-in-evidence': (d) =>
    `${thing(d)}: een aanwijzing mag niet afhangen van hoe een oorzaak ervoor staat.`,
  'words-not-text': (d) =>
    `${thing(d)} zoekt de woorden van de medewerker bij "${d.id}", maar dat is geen tekstvraag.`,
  'causes-not-a-choice': (d) =>
    `${thing(d)} zoekt de gedeelde oorzaak bij "${d.id}", maar dat is geen keuzevraag.`,
  'option-not-a-cause': (d) =>
    `${thing(d)} wordt als oorzaak samen vastgesteld, maar de optie "${d.option}" is geen oorzaak.`,
  'not-yes-no': (d) => `${refersTo(d)}, maar dat moet een ja-nee-vraag zijn.`,
  'not-a-known-question': (d) =>
    `${refersTo(d)}, maar dat moet een keuze zijn uit gezien, gehoord en aangenomen.`,
  'no-measures': (d) => `${thing(d)} biedt de maatregelen aan, maar dit playbook heeft er geen.`,
  'no-recipes': (d) => `${thing(d)} biedt de recepten aan, maar geen oorzaak heeft er een.`,
} satisfies Sentences;
