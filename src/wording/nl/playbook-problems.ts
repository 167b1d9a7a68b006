// What is wrong with a playbook and how to put it right, said to the trainer who writes it.
import type { ProblemWords } from '../problem-words.ts';
import { fileProblems } from './playbook-file-problems.ts';
import { referenceProblems } from './playbook-reference-problems.ts';
import { shapeProblems } from './playbook-shape-problems.ts';
import { oneOf, thing } from './playbook-things.ts';

const named = (cause: string) => (cause === 'any' ? 'een oorzaak' : `"${cause}"`);

export const playbookProblems: ProblemWords = {
  warning: 'let op: ',
  nearMiss: (meant) => `Bedoelde je "${meant}"?`,
  sentences: {
    ...fileProblems,
    ...shapeProblems(thing),
    ...referenceProblems,

    'yes-no-options': (d) => `${thing(d)}: de opties moeten precies ja en nee zijn.`,
    'confirm-options': (d) =>
      `${thing(d)}: kies de opties uit ${oneOf(d.allowed)}; "eens" moet erbij zijn, en nog minstens één.`,
    'only-exclusive': (d) =>
      `${thing(d)}: elke optie sluit de andere uit. Maak er een "choice" van, of haal "exclusive" weg.`,
    'exclusive-without-effect': (d) =>
      `${thing(d)}: "exclusive" doet hier niets, want je kiest toch maar één optie.`,
    'min-above-max': (d) =>
      `${thing(d)}: het minimum (${d.min}) moet onder het maximum (${d.max}) liggen.`,
    'step-does-not-fit': (d) =>
      `${thing(d)}: met stappen van ${d.step} kom je vanaf ${d.min} niet op ${d.max} uit.`,
    'checks-contradict': (d) =>
      `${thing(d)}: "${d.rule}" en "${d.clash}" laten samen geen enkel antwoord over.`,
    'check-without-effect': (d) =>
      `${thing(d)}: "${d.rule}" doet niets bij een vraag van het type "${d.type}".`,
    'phases-out-of-order': (d) => `de fase "${d.id}" hoort voor "${d.before}".`,
    'question-out-of-phase-order': (d) =>
      `${thing(d)} hoort bij "${d.id}", maar staat tussen de vragen van "${d.among}".`,
    'phase-without-questions': (d) => `in de fase "${d.id}" staat geen enkele vraag.`,
    'audience-too-wide': (d) =>
      `${thing(d)}: wat in "${d.section}" staat, gaat hoogstens naar "${d.widest}", niet naar "${d.audience}".`,
    'view-without-cause': (d) =>
      `${thing(d)} staat in "view", maar zegt niet bij welke oorzaak. Voeg "cause" toe.`,
    'unreachable-rule': (d) =>
      `deze regel komt nooit aan de beurt: regel ${d.earlier} (${d.other}) past altijd al eerder.`,
    'impossible-rule': (d) =>
      `deze regel past nooit: "${d.low}" en "${d.high}" kunnen niet allebei waar zijn.`,
    'shared-without-agreed': () =>
      'samen vastgesteld kan alleen met "agreed: true". Zonder dat is het een vermoeden.',

    'impossible-condition': (d) =>
      d.cause === undefined
        ? `${thing(d)} wordt nooit gesteld: deze voorwaarde kan niet waar zijn.`
        : `${thing(d)} wordt nooit gesteld: uit eerdere antwoorden kan dit over ${named(d.cause)} nog niet blijken.`,
    'impossible-branch': (d) => `${thing(d)}: dit deel van de voorwaarde kan nooit waar zijn.`,
    'unreachable-question': (d) =>
      d.blocker === undefined
        ? `${thing(d)} wordt nooit gesteld: de voorwaarde botst met die van eerdere vragen.`
        : `${thing(d)} wordt nooit gesteld: de voorwaarde botst met die van vraag "${d.blocker}".`,
    'unreachable-option': (d) =>
      `${thing(d)}: de optie "${d.option}" is nooit te kiezen, want de voorwaarde kan niet waar zijn.`,
    'evidence-never-counts': (d) =>
      `${thing(d)}: deze aanwijzing telt nooit mee, want de voorwaarde kan niet waar zijn.`,
    'flag-never-raised': (d) => `${thing(d)} slaat nooit aan: de voorwaarde kan niet waar zijn.`,
    'cause-without-evidence': (d) =>
      `geen enkel antwoord wijst op de oorzaak "${d.id}". Zo kan die er nooit uit komen.`,
    'cause-never-established': (d) =>
      `de oorzaak "${d.id}" wordt nooit vermoed of vastgesteld: alles samen weegt hoogstens ${d.most}, met ${d.firsthand} keer gezien of gehoord.`,
    'cause-never-suspected': (d) =>
      `de oorzaak "${d.id}" wordt nooit een vermoeden: alles samen weegt hoogstens ${d.most}, met ${d.firsthand} keer gezien of gehoord.`,
    'cause-never-shared': (d) =>
      `de oorzaak "${d.id}" kan nooit samen worden vastgesteld: die staat niet bij de keuzes.`,
    'reason-without-evidence': (d) => `geen enkel antwoord leidt tot de reden "${d.id}".`,
    'kind-without-evidence': (d) =>
      `geen enkel antwoord wijst op de soort "${d.id}" van de oorzaak "${d.cause}".`,

    'no-follow-up': (d) => `${thing(d)} heeft geen doorvraag ("follow-up").`,
    'leading-question': (d) =>
      `${thing(d)} begint met "${d.opening}" en stuurt zo naar een antwoord. Stel een open vraag.`,
    'ask-too-long': (d) =>
      `${thing(d)} is ${d.length} tekens lang. Houd het onder ${d.limit}; de rest kan in "help".`,
    'single-option': (d) => `${thing(d)} heeft maar één optie: dan valt er niets te kiezen.`,
  },
};
