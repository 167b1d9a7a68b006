// Every broken signals.yaml in tests/fixtures/signals/bad is told what is wrong, on the line where it is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSignals } from '../../../src/pitfalls/compile-signals.ts';
import { parseSignals } from '../../../src/pitfalls/parse-signals.ts';
import { PROBLEM_SEVERITY } from '../../../src/playbook/problem-codes.ts';
import { signalProblems } from '../../../src/wording/nl/signal-problems.ts';
import { problemSentence, showProblems } from '../../../src/wording/show-problem.ts';

const BAD = fileURLToPath(new URL('../../fixtures/signals/bad/', import.meta.url));
const names = readdirSync(BAD)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

const filesOf = (name: string) => [
  { name: 'signals.yaml', text: readFileSync(`${BAD}${name}.yaml`, 'utf8') },
];
const problemsOf = (name: string) => {
  const parsed = parseSignals(name, filesOf(name));
  return parsed.ok ? parsed.warnings : parsed.problems;
};
/** One line of <name>.expect.json; `near` where the near miss matters. */
const expectedOf = (name: string): { line: number; code: string; near?: string }[] =>
  JSON.parse(readFileSync(`${BAD}${name}.expect.json`, 'utf8'));

describe.each(names)('%s', (name) => {
  const problems = problemsOf(name);

  it('has exactly the problems that were put in, on their lines', () => {
    const found = problems.map(({ line, code, nearMiss }) => ({
      line,
      code,
      ...(nearMiss !== undefined && { near: nearMiss }),
    }));
    expect(found).toEqual(expectedOf(name));
  });

  it('is told so in whole sentences, with the file', () => {
    for (const problem of problems) {
      expect(problemSentence(problem, signalProblems)).toMatch(/[.?"]$/);
      expect(problem.file).toBe(`${name}/signals.yaml`);
    }
    const shown = showProblems(problems, signalProblems);
    expect(shown).not.toMatch(/undefined|null|\[object|het playbook/);
  });

  it('does not go into a build', () => {
    expect(() => compileSignals(name, filesOf(name))).toThrow(/signals\.yaml:\d+:\d+/);
  });
});

it('leaves no code of its own without a file that shows it', () => {
  const shown = new Set(names.flatMap((name) => expectedOf(name).map(({ code }) => code)));
  // Too long and too deep are in phrases.test.ts.
  const elsewhere = ['phrase-too-long', 'phrase-too-deep', ...Object.keys(PROBLEM_SEVERITY)];
  const codes = Object.keys(signalProblems.sentences);
  expect(codes.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
});

it('names the failing example and the words it wrongly rests on', () => {
  const shown = showProblems(problemsOf('voorbeeld-zwijgt'), signalProblems);
  expect(shown).toMatchInlineSnapshot(`
    "voorbeeld-zwijgt/signals.yaml:12:11  signaal "laatste-kans" slaat niet aan op zijn eigen voorbeeld: "Dit is echt de allerlaatste keer."
        - Dit is echt de allerlaatste keer.
          ^

    voorbeeld-zwijgt/signals.yaml:15:11  signaal "laatste-kans" moet hier zwijgen, maar slaat aan op "laatste kans": "Dit is de laatste vraag, en daarna is je laatste kans om iets te zeggen."
        - Dit is de laatste vraag, en daarna is je laatste kans om iets te zegge
          ^"
  `);
});

it('says why what looks like one word is more than one', () => {
  const text = 'words: { ziek: [covid19, lange zin] }';
  const parsed = parseSignals('', [{ name: 'signals.yaml', text }]);
  const problems = parsed.ok ? [] : parsed.problems;
  const sentences = problems.map((problem) => problemSentence(problem, signalProblems));
  expect(sentences.filter((sentence) => sentence.includes('één woord'))).toEqual([
    'de woordenlijst "ziek": "covid19" is meer dan één woord: een cijfer achter letters begint een nieuw woord. Zet dat in een zinsdeel van het signaal zelf.',
    'de woordenlijst "ziek": "lange zin" is meer dan één woord. Zet dat in een zinsdeel van het signaal zelf.',
  ]);
});

it('finds a playbook without signals in order', () => {
  const parsed = parseSignals('kaal', [{ name: 'playbook.yaml', text: 'id: kaal' }]);
  expect(parsed).toEqual({
    ok: true,
    signals: { words: {}, reported: [], signals: [] },
    warnings: [],
  });
});

it('refuses a file of megabytes unread', () => {
  const parsed = parseSignals('', [{ name: 'signals.yaml', text: '#'.repeat(3 * 1024 * 1024) }]);
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['too-large']);
});
