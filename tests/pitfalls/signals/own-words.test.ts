// Quoted and handed-back words are not the speaker's own: a pitfall of the lead's is silent there.
import { describe, expect, it } from 'vitest';
import { SignalMatcher } from '../../../src/pitfalls/signals/signal-matcher.ts';
import {
  existenceOf,
  foundIn,
  mainSignalsText,
  matcherOf,
  signalsFrom,
} from '../../support/signals.ts';

const reported = [
  { kinds: ['teamlead'], any: ['je zegt dat', 'dus jij vindt dat'], until: ['maar'] },
] as const;

describe('own words only', () => {
  const matcher = matcherOf([existenceOf({ any: ['lui'] })], { reported });

  it.each([
    'Je zegt dat je lui bent.',
    'Dus jij vindt dat je lui bent?',
    'Je zei "ik ben lui" tegen de klant.',
    'Een klant noemde je ‘lui’, dat woord laat ik liggen.',
  ])('is silent in: %s', (text) => {
    expect(foundIn(text, matcher)).toEqual([]);
  });

  it.each([
    'Je bent lui.',
    'Je zegt dat het druk is, maar je bent gewoon lui.',
    'Je zegt dat het druk is. Je bent lui.',
    'Je noemde het "druk" en je bent lui.',
  ])('fires in: %s', (text) => {
    expect(foundIn(text, matcher)).toEqual(['lui']);
  });

  it('is a choice: some things may not be written down in a quote either', () => {
    const scope = { kinds: ['teamlead'], ownWordsOnly: false } as const;
    const any = matcherOf([existenceOf({ any: ['lui'], scope })], { reported });
    expect(foundIn('Je zegt dat je lui bent.', any)).toEqual(['lui']);
  });
});

describe('the signals of the main playbook', () => {
  const matcher = new SignalMatcher(signalsFrom(mainSignalsText));

  it.each([
    'Je zegt dat je gewoon lui bent. Wat bedoel je daarmee?',
    'Dus jij vindt dat je een treuzelaar bent?',
    'Je zei net: "jij bent de baas". Hoe voelt dat?',
    'Je noemt jezelf een chaoot. Waar merk je dat aan?',
  ])('are silent when the lead hands back: %s', (text) => {
    expect(foundIn(text, matcher)).toEqual([]);
  });
});
