// Every broken playbook in tests/fixtures/bad is told what is wrong, on the line where it is wrong, and no more.
import { describe, expect, it } from 'vitest';
import { PROBLEM_SEVERITY } from '../../src/playbook/problem-codes.ts';
import { problemSentence, showProblem } from '../../src/wording/show-problem.ts';
import {
  expectedProblems,
  fixtureNames,
  parseFixture,
  problemsOf,
} from '../support/playbook-fixtures.ts';

const names = fixtureNames('bad');

describe.each(names)('%s', (name) => {
  const parsed = parseFixture('bad', name);
  const problems = problemsOf(parsed);

  it('has exactly the problems that were put in, on their lines', () => {
    const found = problems.map(({ file, line, code, nearMiss }) => ({
      file,
      line,
      code,
      ...(nearMiss !== undefined && { near: nearMiss }),
    }));
    const inOrder = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(inOrder(found)).toEqual(inOrder(expectedProblems(name)));
  });

  it('can be used only when nothing worse than a warning was found', () => {
    expect(parsed.ok).toBe(problems.every(({ severity }) => severity === 'warning'));
  });

  it('is told so in whole sentences', () => {
    for (const problem of problems) {
      expect(problemSentence(problem)).toMatch(/[.?]$/);
      expect(showProblem(problem).join('\n')).not.toMatch(/undefined|null|\[object/);
    }
  });
});

it('leaves hardly a code without a playbook that shows it', () => {
  const shown = new Set(names.flatMap((name) => expectedProblems(name).map(({ code }) => code)));
  const elsewhere = [
    // In parse-playbook.test.ts: these take a text too large to keep, or no file at all.
    'no-files',
    'too-large',
    'too-many-tokens',
    'too-many',
    'more-problems',
    'mojibake',
    // In check-standing and check-style scenes.
    'cause-never-shared',
    'cause-never-suspected',
    'kind-without-evidence',
    'never-skipped',
    'ask-too-long',
    'leading-question',
    'view-without-cause',
  ];
  const missing = Object.keys(PROBLEM_SEVERITY).filter((code) => !shown.has(code));
  expect(missing.filter((code) => !elsewhere.includes(code))).toEqual([]);
});
