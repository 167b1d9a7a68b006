import { expect, it } from 'vitest';
import { explainFlag } from '../../src/wording/explain-flag.ts';
import { hintAdvice } from '../../src/wording/hint-advice.ts';
import { mainPlaybook } from '../support/main-playbook.ts';

const explain = (found: string, kind: 'note' | 'employee') =>
  explainFlag(found, kind, mainPlaybook.pitfalls);

it('puts a sentence to say in quotes, apart from the explanation', () => {
  const explained = explain('label', 'note');
  const { why, counterMove } = explained;
  expect(hintAdvice(explained, 'note')).toBe(`${why} Volgende keer: "${counterMove}"`);
});

it('gives advice on what was written as it is', () => {
  const explained = explain('vaag', 'note');
  const { why, counterMove } = explained;
  expect(hintAdvice(explained, 'note')).toBe(`${why} ${counterMove}`);
});

it('says nothing to say where a playbook has no words for it', () => {
  expect(hintAdvice({ title: 'x', why: 'Daarom.', counterMove: '', side: 'lead' }, 'note')).toBe(
    'Daarom.',
  );
});
