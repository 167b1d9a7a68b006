// A problem is shown as its place, a sentence, the line and a caret under the spot.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/playbook/problem.ts';
import { PROBLEM_SEVERITY, type ProblemCode } from '../../src/playbook/problem-codes.ts';
import { problemSentence, showProblem, showProblems } from '../../src/wording/show-problem.ts';

const problem: Problem = {
  code: 'unknown-question',
  severity: 'error',
  file: 'willen-kunnen-snappen/playbook.yaml',
  line: 41,
  column: 11,
  details: { in: 'questions', inId: 'ooit-gekund', id: 'oefnen' },
  nearMiss: 'oefenen',
  source: '    when: { is: { oefnen: ja } }',
};

describe('a problem', () => {
  it('is shown with its place, its line and what was meant', () => {
    expect(showProblem({ ...problem, column: 19 })).toEqual([
      'willen-kunnen-snappen/playbook.yaml:41:19  vraag "ooit-gekund" verwijst naar "oefnen", maar dat bestaat niet. Bedoelde je "oefenen"?',
      '    when: { is: { oefnen: ja } }',
      '                  ^',
    ]);
  });

  it('that is only a weak point says so', () => {
    const weak = { ...problem, code: 'no-follow-up', severity: 'warning' } as const;
    expect(problemSentence(weak)).toMatch(/^let op: vraag "ooit-gekund" heeft geen doorvraag/);
  });

  it('without a line to show has none', () => {
    expect(showProblem({ ...problem, source: '' })).toHaveLength(1);
  });

  it('far along a line is shown with what is around it', () => {
    const source = `ask: ${'x'.repeat(150)}HIER${'y'.repeat(50)}`;
    const [, line = '', caret = ''] = showProblem({ ...problem, source, column: 156 });
    expect(line.length).toBeLessThanOrEqual(76);
    expect(line.slice(caret.indexOf('^')).startsWith('HIER')).toBe(true);
  });

  it('keeps the caret in place after an emoji', () => {
    const [, line = '', caret = ''] = showProblem({ ...problem, source: '"🙂": x', column: 7 });
    expect([...line].indexOf('x')).toBe(caret.indexOf('^'));
  });

  it('never steers the terminal', () => {
    const hostile = { ...problem, source: '\u001b[31mrood\u202e\u0007', column: 1 };
    expect(showProblem(hostile).join('')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

it('several problems stand apart', () => {
  expect(showProblems([problem, problem]).split('\n\n')).toHaveLength(2);
});

it('every code has a sentence that stands without its particulars too', () => {
  for (const code of Object.keys(PROBLEM_SEVERITY) as ProblemCode[]) {
    const sentence = problemSentence({ ...problem, code, severity: 'error' });
    expect(sentence).toMatch(/^["\p{L}<].*[.?]$/u);
    expect(sentence.length).toBeLessThan(220);
  }
});
