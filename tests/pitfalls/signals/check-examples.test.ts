// The examples of a signal are asked of that signal alone: with a hundred signals each is still looked at as often.
import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../../src/pitfalls/signals/check-examples.ts';
import type { Example } from '../../../src/pitfalls/signals/read-example.ts';
import type { RepetitionSignal, Signal } from '../../../src/pitfalls/signals/signal.ts';
import { existenceOf, matcherOf, shared } from '../../support/signals.ts';

const again = (over: 'text' | 'turns'): RepetitionSignal => ({
  ...shared,
  kind: 'repetition',
  over,
  any: ['aap'],
  times: 2,
  resets: [],
});
const exampleOf = (fires: boolean, ...texts: string[]): Example => ({
  turns: texts.map((text) => ({ kind: 'teamlead', text })),
  fires,
  path: ['signals', 0, 'examples', fires ? 'fires' : 'silent', 0],
});

describe.each([
  ['one text', again('text'), exampleOf(true, 'Aap en aap.')],
  ['a talk', again('turns'), exampleOf(true, 'Aap.', 'Aap.')],
])('a signal over %s', (_, signal, example) => {
  /** Work done for its example, with so many others that would fire on it as well. */
  const workBeside = (others: readonly Signal[]) => {
    const matcher = matcherOf([...others, signal]);
    expect(checkExamples(matcher, new Map([[signal, [example]]]))).toEqual([]);
    return matcher.steps;
  };

  it('costs its example no more beside many others', () => {
    const others = Array.from({ length: 100 }, () => ({ ...signal }));
    expect(workBeside(others)).toBe(workBeside([]));
  });
});

it('says on which words a signal wrongly fires', () => {
  const [other, signal] = [existenceOf({ any: ['noot'] }), existenceOf({ any: ['aap'] })];
  const example = exampleOf(false, 'Noot en aap.');
  const found = checkExamples(matcherOf([other, signal]), new Map([[signal, [example]]]));
  expect(found).toMatchObject([{ code: 'example-fires', details: { words: 'aap' } }]);
});

it('does not take another signal for the one that must fire', () => {
  const [other, signal] = [existenceOf({ any: ['noot'] }), existenceOf({ any: ['aap'] })];
  const example = exampleOf(true, 'Alleen noot.');
  const found = checkExamples(matcherOf([other, signal]), new Map([[signal, [example]]]));
  expect(found).toMatchObject([{ code: 'example-silent' }]);
});
