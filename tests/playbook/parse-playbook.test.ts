// Problems are found all at once, each in its own file, on its own line and column.
import { describe, expect, it } from 'vitest';
import { type PlaybookFile, parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import { fixtureFiles, problemsOf } from '../support/playbook-fixtures.ts';

const small = fixtureFiles('good', 'klein')[0]?.text ?? '';

function problemsIn(...files: readonly (PlaybookFile | string)[]) {
  const named = files.map((file) =>
    typeof file === 'string' ? { name: 'klein.yaml', text: file } : file,
  );
  return problemsOf(parsePlaybook('klein', named));
}

function codesIn(...files: readonly (PlaybookFile | string)[]): readonly string[] {
  return problemsIn(...files).map(({ code }) => code);
}

describe('the place of a problem', () => {
  it('is the value that is wrong, from line 1 and column 1', () => {
    const [problem] = problemsIn(small.replace('severity: medium', 'severity: mediun'));
    expect(problem).toEqual({
      code: 'bad-value',
      severity: 'error',
      file: 'klein.yaml',
      line: 60,
      column: 15,
      details: {
        in: 'pitfalls',
        inId: 'overtuigen',
        value: 'mediun',
        allowed: 'low, medium, high',
      },
      nearMiss: 'medium',
      source: '    severity: mediun',
    });
  });

  it('is the key when the key is wrong', () => {
    const [problem] = problemsIn(small.replace('    drives:', '    drivers:'));
    expect(problem).toMatchObject({ line: 63, column: 5, nearMiss: 'drives' });
  });

  it('is the reference inside a flow map', () => {
    const [problem] = problemsIn(small.replace('{ tijd: ruim }', '{ tijt: ruim }'));
    expect(problem).toMatchObject({ code: 'unknown-question', column: 19, nearMiss: 'tijd' });
  });

  it('is named with the folder, in the file where it stands', () => {
    const at = small.indexOf('questions:');
    const problems = problemsOf(
      parsePlaybook('map', [
        { name: 'playbook.yaml', text: small.slice(0, at) },
        { name: 'questions-1.yaml', text: small.slice(at).replace('type: quote', 'type: qoute') },
      ]),
    );
    expect(problems).toMatchObject([{ file: 'map/questions-1.yaml', line: 56, column: 11 }]);
  });

  it('is the second of two with the same id, and says where the first is', () => {
    const twice = small.replace('id: ooit-gekund', 'id: omgeving');
    expect(problemsIn(twice)).toMatchObject([
      { code: 'duplicate-id', line: 105, details: { other: 'klein.yaml:85' } },
    ]);
  });

  it('counts emoji and accents as an editor does', () => {
    const text = small.replace('intro: Eerst de feiten op een rij.', 'intro: "🙂 é", extra: 1');
    expect(problemsIn(text)[0]).toMatchObject({ code: 'yaml-syntax', line: 9 });
  });
});

describe('all at once', () => {
  it('finds what is wrong at every floor: shape, references and what can be reached', () => {
    const text = small
      .replace('severity: medium', 'severity: veel')
      .replace('measure: uitleg', 'measure: uitleggen')
      .replace(
        'when: { is: { tijd: ruim } }',
        'when: { not: { any: [{ is: { tijd: ruim } }, { not: { is: { tijd: ruim } } }] } }',
      );
    expect(codesIn(text)).toEqual(['unknown-measure', 'bad-value', 'impossible-condition']);
  });

  it('says nothing about what hangs on a broken part', () => {
    const broken = small.replace(
      '- id: kort\n        text: Tien minuten',
      '- id: kort\n        tekst: Tien minuten',
    );
    expect(codesIn(broken)).toEqual(['unknown-key']);
  });

  it('keeps looking where a type was mistyped', () => {
    const text = small
      .replace('type: quote', 'type: qoute')
      .replace('section: quotes', 'section: citaat');
    expect(codesIn(text)).toEqual(['bad-value', 'bad-value']);
  });

  it('stops at YAML that can not be read: the rest would be guesses', () => {
    const text = small
      .replace('title: Kunnen', 'title: "Kunnen')
      .replace('severity: medium', 'severity: veel');
    expect(codesIn(text)).toEqual(['missing-character']);
  });

  it('says it five hundred times and then how often more', () => {
    const strange = Array.from({ length: 700 }, (_, i) => `sleutel-${i}: 1`).join('\n');
    const problems = problemsIn(strange);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', details: { count: '208' } });
  });
});

describe('what is no playbook', () => {
  it('is no file at all', () => {
    expect(codesIn()).toEqual(['no-files']);
  });

  it('is larger than two megabytes, over all files together', () => {
    const text = `# ${'x'.repeat(1_100_000)}\n`;
    expect(codesIn({ name: 'a.yaml', text }, { name: 'b.yaml', text })).toEqual(['too-large']);
    expect(problemsIn({ name: 'a.yaml', text }, { name: 'b.yaml', text })[0]?.file).toBe(
      'klein/b.yaml',
    );
  });

  it('has far more in it than a playbook', () => {
    expect(codesIn('- a\n'.repeat(200_000))).toEqual(['too-many-tokens']);
  });

  it('has more than five hundred questions', () => {
    const question =
      '\n  - { id: vraag-1, type: text, phase: gesprek, ask: Wat?, why: Zo., help: Zo. }';
    const many = Array.from({ length: 500 }, (_, i) => question.replace('-1', `-${i}`)).join('');
    expect(codesIn(`${small}${many}\n`)).toContain('too-many');
  });
});

describe('letters that went wrong', () => {
  it('are pointed out, and do not stop anyone', () => {
    const parsed = parsePlaybook('', [
      {
        name: 'klein.yaml',
        text: small.replace('Eerst de feiten', 'Eerst Ã©Ã©n voor Ã©Ã©n de feiten'),
      },
    ]);
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [{ code: 'mojibake', line: 9, details: { typed: 'Ã©', meant: 'é' } }],
    });
  });

  it.each(['één', 'Â', 'ÃO', 'naïef – “zo”', '€ 5'])('are not seen in %s', (word) => {
    expect(codesIn(small.replace('Eerst de feiten', word))).toEqual([]);
  });
});

it('tells a control character once, whether it is typed or an escape', () => {
  const controls = (id: string) =>
    codesIn(small.replace('id: klein', `id: "${id}"`)).filter(
      (code) => code === 'control-character',
    );
  expect(controls('klein\u202e')).toHaveLength(1);
  expect(controls('klein\\u202e')).toHaveLength(1);
});
