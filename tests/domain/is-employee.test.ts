// Who is meant when data is given or erased: no one too many.
import { describe, expect, it } from 'vitest';
import { isEmployee } from '../../src/domain/is-employee.ts';

describe('the person that is named', () => {
  it.each([
    ['P1042', 'p1042'],
    ['  Karin  de   Vries ', 'karin de vries'],
    ['Zoe\u0308', 'Zo\u00eb'],
  ])('%s is %s', (one, other) => {
    expect(isEmployee(one, other)).toBe(true);
  });
  it.each([
    ['P1', 'P10'],
    ['P10', 'P1'],
    ['P 1042', 'P1042'],
    ['Zoe', 'Zoë'],
    ['', ''],
    [' ', ''],
  ])('%j is not %j', (one, other) => {
    expect(isEmployee(one, other)).toBe(false);
  });
});
