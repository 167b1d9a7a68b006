import { expect, it } from 'vitest';
import { sameEmployee } from '../../src/domain/same-employee.ts';

it('looks past capitals and white space', () => {
  expect(sameEmployee(' P 1042', 'p1042 ')).toBe(true);
  expect(sameEmployee('An van D.', 'an  van d.')).toBe(true);
});

it('tells others apart', () => {
  expect(sameEmployee('P1042', 'P1043')).toBe(false);
});

it('knows nobody without a name', () => {
  expect(sameEmployee('', ' ')).toBe(false);
});
