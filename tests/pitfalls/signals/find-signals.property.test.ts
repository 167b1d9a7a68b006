// Laws of findSignals: it takes any text, points inside it, and takes time in step with its length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSignals, findTurnSignals } from '../../../src/pitfalls/find-signals.ts';
import { SignalMatcher } from '../../../src/pitfalls/signals/signal-matcher.ts';
import type { TextFlag } from '../../../src/pitfalls/text-flag.ts';
import { UTTERANCE_KINDS, type Utterance } from '../../../src/pitfalls/utterance.ts';
import { existenceOf, mainSignalsText, matcherOf, signalsFrom } from '../../support/signals.ts';

const matcher = new SignalMatcher(signalsFrom(mainSignalsText));

/** Pieces that mean something to the reader of words or to a signal, between any other characters. */
const PIECES = [
  "'k heb ",
  "zo'n ",
  'burn-out ',
  '"je bent lui" ',
  'Je zegt dat ',
  'nog een keer ',
  'z.s.m. ',
  '12-05-2026 ',
  'klant ',
  '... ',
  '?! ',
  '\n- ',
  'geïrriteerd'.normalize('NFD'),
  '’',
  '\ud800',
  '𝟙𝟚 𝓪𝓫 ',
  '\u00ad',
  'İ',
];
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PIECES)), { maxLength: 30 })
  .map((parts) => parts.join(''));
const anyUtterance = fc.record({
  kind: fc.constantFrom(...UTTERANCE_KINDS),
  text: anyText,
}) satisfies fc.Arbitrary<Utterance>;

function expectInside(flags: readonly TextFlag[], text: string): void {
  for (const { start, end, text: words } of flags) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(words);
  }
}

it('points at words inside the text, whatever the text', () => {
  fc.assert(
    fc.property(anyUtterance, fc.option(anyUtterance, { nil: undefined }), (utterance, before) => {
      const flags = findSignals(before ? { ...utterance, before } : utterance, matcher);
      expectInside(flags, utterance.text);
      for (const name of new Set(flags.map((flag) => flag.class))) {
        const own = flags.filter((flag) => flag.class === name);
        own.slice(1).forEach((flag, i) => {
          expect(flag.start).toBeGreaterThanOrEqual(own[i]?.end ?? 0);
        });
      }
    }),
  );
});

it('points at words inside the right turn of a talk', () => {
  fc.assert(
    fc.property(fc.array(anyUtterance, { maxLength: 6 }), (turns) => {
      const all = findTurnSignals(turns, matcher);
      expect(all).toHaveLength(turns.length);
      all.forEach((flags, i) => {
        expectInside(flags, turns[i]?.text ?? '');
      });
    }),
  );
});

it('finds the same in the same text, whatever came before', () => {
  fc.assert(
    fc.property(anyUtterance, anyUtterance, (one, other) => {
      const alone = findSignals(one, matcher);
      findSignals(other, matcher);
      expect(findSignals(one, matcher)).toEqual(alone);
    }),
  );
});

describe('takes time in step with the length of the text', () => {
  /** Work done for one text, by the matcher's own count. */
  const workOn = (own: SignalMatcher, text: string) => {
    const before = own.steps;
    findSignals({ kind: 'teamlead', text }, own);
    return own.steps - before;
  };
  const HOSTILE = [
    ['one letter, over and over', 'a'],
    ['a letter and a space', 'a '],
    ['initials without end', 'a.'],
    ['words joined by hyphens', 'a-'],
    ['numbers joined by signs', '1.'],
    ['quotation marks', '"'],
    ['apostrophes', "'k'"],
    ['lines', '\n '],
    ['half a phrase that could go on', 'je '],
    ['the beginning of many phrases', 'ik wil dat je '],
    ['whole phrases', 'neem van mij aan dat dit je laatste kans is, '],
    ['sentences', 'Nou dan. '],
  ] as const;

  it.each(HOSTILE)('%s', (_, piece) => {
    const text = piece.repeat(50_000 / piece.length);
    const once = workOn(matcher, text);
    const twice = workOn(matcher, text + text);
    expect(twice).toBeLessThan(2.05 * once + 1000);
  });

  it.each([
    ['silenced in every sentence', { none: ['dan'] }],
    ['silenced as a whole', { none: ['dan'], within: 'text' }],
    ['under exceptions', { exceptions: ['nou ...5 dan'] }],
    ['together with another', { all: ['dan', 'nou'] }],
  ] as const)('a phrase %s, on 50 kB full of it', (_, own) => {
    const one = matcherOf([existenceOf({ any: ['nou'], ...own })], {
      reported: [{ kinds: ['teamlead'], any: ['nou'], until: ['dan'] }],
    });
    const text = 'Nou dan. Nou nou dan '.repeat(2_500);
    const once = workOn(one, text);
    expect(once).toBeLessThan(20 * text.length);
    expect(workOn(one, text + text)).toBeLessThan(2.05 * once + 1000);
  });

  it.each([
    ['gaps in a row', 'a ...12 ...12 ...12 b'],
    ['the same word all along', 'a a a a a a a a a a b'],
    ['what may be left out', 'a [a] [a] [a] [a] [a] [a] [a] [a] b'],
    ['groups in groups', '((a|a a)|(a a a|a a a a)) ...12 b'],
    ['parts of words', '*aaa* ...12 *aab'],
  ])('a phrase of %s, on 100 kB that nearly fit', (_, phrase) => {
    const own = matcherOf([existenceOf({ any: [phrase] })]);
    const text = 'a '.repeat(50_000);
    const once = workOn(own, text);
    expect(once).toBeLessThan(100 * text.length);
    expect(workOn(own, text + text)).toBeLessThan(2.05 * once + 1000);
  });
});
