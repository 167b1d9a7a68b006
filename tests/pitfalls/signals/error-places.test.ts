// A file with thousands of errors: each is looked at once, whatever is asked about it afterwards.
import { expect, it } from 'vitest';
import { parseSignals } from '../../../src/pitfalls/parse-signals.ts';
import { ErrorPlaces } from '../../../src/pitfalls/signals/error-places.ts';

it('knows the places an error lies in, from the outside in', () => {
  const places = new ErrorPlaces([{ path: ['signals', 3, 'any', 0] }]);
  expect(places.liesIn(['signals', 3])).toBe(true);
  expect(places.liesIn(['signals', 3, 'any', 0])).toBe(true);
  expect(places.liesIn(['signals', 30])).toBe(false);
  expect(places.liesIn(['signals', '3'])).toBe(false);
});

it('does not call the inside of a place wrong for what is wrong around it', () => {
  const places = new ErrorPlaces([{ path: ['words'] }]);
  expect(places.liesIn(['words', 'klant', 0])).toBe(false);
});

it('looks at every error once, however often it is asked', () => {
  let looks = 0;
  const errors = Array.from({ length: 10 }, (_, i) => ({
    get path() {
      looks++;
      return ['words', 'klant', i];
    },
  }));
  const places = new ErrorPlaces(errors);
  for (let i = 0; i < 100; i++) places.liesIn(['words', 'klant', i]);
  expect(looks).toBe(errors.length);
});

it('shows the error behind more warnings than are shown', () => {
  const words = Array.from({ length: 600 }, (_, i) => `  lijst${i}: [woord]`);
  const text = ['words:', ...words, 'signals:', '  - zomaar een zin'].join('\n');
  const parsed = parseSignals('', [{ name: 'signals.yaml', text }]);
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toHaveLength(500);
  expect(problems.at(-1)).toMatchObject({ code: 'wrong-type', line: 603 });
});
