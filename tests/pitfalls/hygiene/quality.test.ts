// How often the hygiene check asks a decision on lines that nothing was learned from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkHygiene } from '../../../src/pitfalls/hygiene/check-hygiene.ts';
import { measureHygiene, portion, unseenLines } from '../../corpus/measure-hygiene.ts';
import { corpusFolder, loadRealModel } from '../../support/pitfall-model.ts';

const { classifier } = await loadRealModel();
const certainty = classifier?.certaintyOf.bind(classifier);

/** Notes in the cases that a trainer said must never enter a file. */
const cases = join(corpusFolder, 'cases');
const NOT_IN_A_FILE = readdirSync(cases).flatMap((file): readonly string[] => {
  const { gold } = parse(readFileSync(join(cases, file), 'utf8'));
  return gold.must_not_enter_file ?? [];
});

describe('the hygiene check on lines of elsewhere', () => {
  const lines = unseenLines(corpusFolder);
  const measured = measureHygiene(lines, () => certainty ?? (() => 0));

  it('asks a decision on nearly all that is of health or another special kind', () => {
    expect(portion(measured.sensitive)).toBeGreaterThanOrEqual(0.95);
  });

  it('asks it on few clean lines', () => {
    expect(portion(measured.clean)).toBeLessThanOrEqual(0.11);
  });

  it('finds most without a classifier', () => {
    expect(portion(measureHygiene(lines).sensitive)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(NOT_IN_A_FILE)('lets through without a look: no, not "%s"', (text) => {
    const hits = checkHygiene([{ address: 'note', label: '', role: 'text', text }], {});
    expect(hits.some(({ weight }) => weight !== 'hint')).toBe(true);
  });
});
