// The main playbook as a text: complete, kind, and with every word before the right reader.
import { expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import type { Question, Section } from '../../src/playbook/question.ts';
import { mainPlaybook, parsedMainPlaybook } from '../support/main-playbook.ts';

const { questions, causes } = mainPlaybook;

it('loads without an error or a warning', () => {
  expect(parsedMainPlaybook).toMatchObject({ ok: true, warnings: [] });
});

it.each(['why', 'help', 'good', 'poor', 'followUp', 'label'] as const)(
  'gives every question its %s',
  (part) => {
    expect(idsOf(questions.filter((question) => !question[part]))).toEqual([]);
  },
);

it('has for every cause four recipes for all of it and three that do not work', () => {
  const counts = causes.map(({ recipes, wrongRecipes }) => [
    recipes.filter(({ kinds }) => kinds.length === 0).length >= 4,
    wrongRecipes.length >= 3,
  ]);
  expect(counts).toEqual(causes.map(() => [true, true]));
});

it('has a recipe of its own for every kind of cause', () => {
  const without = causes.flatMap(({ id, kinds, recipes }) =>
    kinds
      .filter((kind) => !recipes.some((recipe) => recipe.kinds.includes(kind.id)))
      .map((kind) => `${id}/${kind.id}`),
  );
  expect(without).toEqual([]);
});

it('tells for every cause what to ask next, the lead and the employee', () => {
  const asked = causes.map(({ nextQuestions }) => [...new Set(nextQuestions.map(({ to }) => to))]);
  expect(asked).toEqual(causes.map(() => ['lead', 'employee']));
});

// Who may read what: a verdict on the cause never in the file, an opinion of the lead never with the employee.
const OPEN_TO: Readonly<Record<Exclude<Audience, 'mezelf'>, readonly Section[]>> = {
  dossier: ['occasion', 'earlier', 'facts', 'good', 'quotes', 'agreements', 'support', 'follow-up'],
  medewerker: [
    'quotes',
    'view',
    'shared-cause',
    'shared-words',
    'agreed',
    'recipe',
    'open',
    'agreements',
    'support',
    'follow-up',
  ],
};

it.each(['dossier', 'medewerker'] as const)('shows the reader %s no other section', (audience) => {
  const shown = questions.filter((question) => question.audience === audience);
  expect(shown.length).toBeGreaterThan(5);
  const wrong = shown.filter(({ section }) => !OPEN_TO[audience].includes(section));
  expect(idsOf(wrong)).toEqual([]);
});

it('shows the employee no view of the lead alone', () => {
  const views = questions.filter(({ section, side }) => section === 'view' && side === 'lead');
  expect([...new Set(views.map(({ audience }) => audience))]).toEqual(['mezelf']);
});

it('takes no words into the file but those of the employee', () => {
  const quoted = questions.filter((one) => one.section === 'quotes' && one.audience === 'dossier');
  expect(quoted.map(({ side, type }) => [side, type])).toEqual([['employee', 'quote']]);
});

it('keeps evidence for the lead: no question the file shows says what it points at', () => {
  const carrying = questions.filter((question) => hasEvidence(question));
  expect(idsOf(carrying.filter(({ audience }) => audience === 'dossier'))).toEqual([]);
});

// The words.
const LONGEST = {
  ask: 140,
  label: 40,
  hint: 110,
  why: 180,
  help: 240,
  good: 180,
  poor: 90,
  followUp: 110,
  whenUnknown: 120,
} as const;

it.each(Object.entries(LONGEST))('keeps every %s within %i characters', (part, longest) => {
  const asked = questions.flatMap((question) => [
    question,
    ...(question.type === 'group' ? question.fields : []),
  ]);
  const long = asked.filter((one) => {
    const text = (one as unknown as Readonly<Record<string, unknown>>)[part];
    return typeof text === 'string' && [...text].length > longest;
  });
  expect(long.map(({ id }) => id)).toEqual([]);
});

/** Plural, about colleagues. */
const ALLOWED = ['Halen zij het ook niet'];

it('never says he or she', () => {
  const said = allTexts(mainPlaybook).filter((text) => {
    const rest = ALLOWED.reduce((left, allowed) => left.replaceAll(allowed, ''), text);
    return /(?<!\p{L})(hij|hem|haar|zij|zijzelf|hijzelf)(?!\p{L})/iu.test(rest);
  });
  expect(said).toEqual([]);
});

it('does not shout and uses no long dashes', () => {
  expect(allTexts(mainPlaybook).filter((text) => /[!—–]/.test(text))).toEqual([]);
});

function idsOf(found: readonly Question[]): readonly string[] {
  return found.map(({ id }) => id);
}

function hasEvidence(question: Question): boolean {
  const options = 'options' in question ? question.options : [];
  return question.evidence.length > 0 || options.some(({ evidence }) => evidence.length > 0);
}

/** Whatever has a space in it: ids have none. */
function allTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(allTexts);
}
