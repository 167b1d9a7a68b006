// However many word lists there are, each name in a phrase is looked up, not sought among all of them.
import { describe, expect, it } from 'vitest';
import { checkPhrases } from '../../../src/pitfalls/signals/check-phrases.ts';
import { signalProblems } from '../../../src/wording/nl/signal-problems.ts';
import { problemSentence } from '../../../src/wording/show-problem.ts';
import { parseSignalsText } from '../../support/signals.ts';

const listsNamed = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`lijst${i}`, ['woord']]));
const phrasesOf = (...phrases: string[]) => [{ path: ['signals', 0, 'any'], phrases }];
const unknownIn = (phrases: string[], words: Record<string, readonly string[]>) =>
  checkPhrases(phrasesOf(...phrases), words).filter(({ code }) => code === 'unknown-words');

/** How often all names of the lists were asked for. */
function askedFor(phrases: string[]): number {
  let asked = 0;
  const ownKeys = (words: Record<string, readonly string[]>) => {
    asked++;
    return Reflect.ownKeys(words);
  };
  const words = new Proxy(listsNamed(20), { ownKeys });
  checkPhrases(phrasesOf(...phrases), words);
  return asked;
}

it('asks for the names of all lists as often for many phrases as for one', () => {
  const many = Array.from({ length: 20 }, (_, i) => `{lijst${i}}`);
  expect(askedFor(many)).toBe(askedFor(['{lijst1}']));
});

describe('a name that no list has', () => {
  it('comes with the name that was probably meant', () => {
    const [found] = unknownIn(['{klnt}'], { klant: ['beller'] });
    expect(found).toMatchObject({ details: { known: 'klant' }, nearMiss: 'klant' });
  });

  it('comes with a few of the names that there are, not with thousands', () => {
    const [found] = unknownIn(['{klant}'], listsNamed(2000));
    expect(found?.details?.known?.split(', ')).toHaveLength(12);
  });

  it('comes with names that are short enough to read', () => {
    const [found] = unknownIn(['{klant}'], { ['x'.repeat(5000)]: ['beller'] });
    expect(found?.details?.known).toHaveLength(60);
  });

  it('is compared with all others only until enough has been compared', () => {
    const slips = Array.from({ length: 200 }, (_, i) => `{lijt${i}}`);
    const found = unknownIn(slips, listsNamed(2000));
    const guessed = found.findIndex(({ nearMiss }) => nearMiss === undefined);
    expect(found).toHaveLength(200);
    expect(guessed).toBe(25);
  });
});

/** A signals.yaml with so many word lists, and a phrase that names none of them. */
const withLists = (count: number) =>
  [
    'words:',
    ...Object.keys(listsNamed(count)).map((name) => `  ${name}: [woord]`),
    'signals:',
    '  - id: klant',
    '    class: druk',
    '    kind: existence',
    '    scope: { kinds: [teamlead] }',
    '    certainty: 0.9',
    '    why: Daarom.',
    '    any: ["{klant} belt"]',
    '    examples: { fires: [een, twee], silent: [drie, vier] }',
  ].join('\n');
const sentencesOf = (text: string) => {
  const parsed = parseSignalsText(text);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.map((problem) => problemSentence(problem, signalProblems));
};

it('says which lists there are, and says that there are more', () => {
  expect(sentencesOf(withLists(2))[0]).toContain('Wel: lijst0 of lijst1.');
  const cut = sentencesOf(withLists(20))[0];
  expect(cut).toMatch(/Wel bijvoorbeeld: lijst0, lijst1, .* of lijst11\.$/);
});

it('says that there are more word lists than a file may have', () => {
  expect(sentencesOf(withLists(401))).toContainEqual(
    expect.stringMatching(/^het bestand: de lijst "words" .*hoogstens 400 /),
  );
});
