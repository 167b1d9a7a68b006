// Whatever somebody types, a playbook is read to the end: no exception, in bounded time, every problem in its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import { showProblem } from '../../src/wording/show-problem.ts';
import { writtenPlaybookExample } from '../support/make-playbook.ts';
import { fixtureFiles, problemsOf } from '../support/playbook-fixtures.ts';

const good = fixtureFiles('good', 'klein')[0]?.text ?? '';
const LONGEST_MS = 2_000;

function reads(...texts: readonly string[]): void {
  const files = texts.map((text, i) => ({ name: `deel-${i}.yaml`, text }));
  const start = performance.now();
  const parsed = parsePlaybook('proef', files);
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  if (parsed.ok) expect(JSON.parse(JSON.stringify(parsed.playbook))).toEqual(parsed.playbook);
  for (const problem of problemsOf(parsed)) {
    const text = texts[Number(/\d+/.exec(problem.file)?.[0] ?? 0)] ?? '';
    const lines = text.replace(/^\ufeff+/, '').split('\n');
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
    expect(showProblem(problem).join('')).not.toMatch(/undefined|\[object/);
  }
}

/** The bits that YAML is made of, and words a playbook knows. */
const bit = fc.constantFrom(
  ...[
    '\n',
    '\n  ',
    '\n    - ',
    '\r\n',
    '\t',
    ' ',
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    '#',
    ' # x',
    '|',
    '>-',
    '&a ',
    '*a',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '!!str ',
    '!x ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\\u0000',
    '\0',
    '\ufeff',
  ],
  ...[
    'id',
    'questions',
    'causes',
    'standing',
    'when',
    'is',
    'all',
    'not',
    'type',
    'choice',
    'group',
    'options',
  ],
  ...[
    'fields',
    'evidence',
    'known',
    'from',
    'true',
    'null',
    '1',
    '1.0',
    '-1',
    '~',
    'tijd',
    'kunnen',
    '__proto__',
    'é',
  ],
);

const yamlish = fc.array(fc.oneof({ weight: 9, arbitrary: bit }, fc.string({ unit: 'binary' })), {
  maxLength: 80,
});

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const cuts = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 1, 3, 20, 200),
    text: fc.oneof(bit, fc.string({ maxLength: 5 }), fc.constant('')),
  }),
  { minLength: 1, maxLength: 6 },
);

function cutUp(text: string, changes: readonly Cut[]): string {
  return changes.reduce((now, { at, length, text: put }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + length);
  }, text);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value somewhere in the tree replaced by something else; the seed says where. */
function transplant(tree: Json, where: readonly number[], put: Json): Json {
  const [step, ...rest] = where;
  if (step === undefined || typeof tree !== 'object' || tree === null) return put;
  const keys = Object.keys(tree);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put;
  if (Array.isArray(tree)) {
    return tree.map((one, i) => (String(i) === key ? transplant(one, rest, put) : one));
  }
  return { ...tree, [key]: transplant(tree[key] ?? null, rest, put) };
}

const graft = fc.record({
  where: fc.array(fc.nat(200), { minLength: 1, maxLength: 7 }),
  put: fc.oneof(
    fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      1e9,
      '',
      'x',
      'kunnen',
      'ooit-gedaan',
      'recipes',
      [],
      {},
    ),
    fc.constantFrom<Json>({ is: { omgeving: 'geen' } }, { answered: 'recept' }, { not: {} }, [[]]),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  ),
});

describe('reading a playbook ends', () => {
  it('for text that looks like YAML', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(yamlish, (bits) => reads(bits.join(''))),
      { numRuns: 250 },
    );
  });

  it('for a good playbook with pieces cut out and typed in', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cuts, (changes) => reads(cutUp(good, changes))),
      { numRuns: 60 },
    );
  });

  it('for a good playbook with other values in it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(graft, { minLength: 1, maxLength: 4 }), (grafts) => {
        const example = JSON.parse(JSON.stringify(writtenPlaybookExample)) as Json;
        const changed = grafts.reduce(
          (tree, { where, put }) => transplant(tree, where, put),
          example,
        );
        reads(stringify(changed, { aliasDuplicateObjects: false }));
      }),
      { numRuns: 60 },
    );
  });

  it('for a playbook torn in two anywhere', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat(good.length), (at) => reads(good.slice(0, at), good.slice(at))),
      { numRuns: 40 },
    );
  });

  it.each([
    ['brackets', '['.repeat(2_000_000)],
    ['dashes', '- '.repeat(1_000_000)],
    ['question marks', '? '.repeat(1_000_000)],
    ['braces', '{a: '.repeat(400_000)],
    ['steps', Array.from({ length: 1_800 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['equal keys', 'a: 1\n'.repeat(30_000)],
    ['different keys', Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join('')],
    ['an open quote', `a: "${'x\n'.repeat(900_000)}`],
    ['closing brackets', ']'.repeat(200_000)],
    ['anchors', '- &a\n'.repeat(30_000)],
    ['aliases', `- &a x\n${'- *a\n'.repeat(30_000)}`],
    ['documents', '---\n'.repeat(30_000)],
    ['null characters', '\0'.repeat(2_000_000)],
    ['blank lines', '\n'.repeat(2_000_000)],
  ])('for far too many %s', { timeout: 30_000 }, (_, text) => {
    const start = performance.now();
    expect(parsePlaybook('', [{ name: 'veel.yaml', text }]).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
