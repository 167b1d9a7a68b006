// A slip of the finger is recognised; another word is not.
import { describe, expect, it } from 'vitest';
import { nearMiss } from '../../src/playbook/near-miss.ts';

const ids = ['oefenen', 'uitleg', 'ja', 'nee', 'tijd', 'follow-up', 'weet-niet-waarom'];

describe('nearMiss', () => {
  it.each([
    ['oefnen', 'oefenen'],
    ['oefenne', 'oefenen'],
    ['Uitleg', 'uitleg'],
    ['followUp', 'follow-up'],
    ['follow_up', 'follow-up'],
    ['tyd', 'tijd'],
    ['weet-niet-waaarom', 'weet-niet-waarom'],
    ['weet-niet-wrom', 'weet-niet-waarom'],
  ])('knows what %s was meant to be', (typed, meant) => {
    expect(nearMiss(typed, ids)).toBe(meant);
  });

  it.each(['nooit', 'oefeningen-met-elkaar', 'x', '', '---', 'a'.repeat(5000)])(
    'suggests nothing for %s',
    (typed) => {
      expect(nearMiss(typed, ids)).toBeUndefined();
    },
  );

  it('takes the nearest, and of two as near the first', () => {
    expect(nearMiss('kunen', ['kunde', 'kunnen', 'kenen'])).toBe('kunnen');
  });

  it('never suggests the word itself', () => {
    expect(nearMiss('nee', ['nee', 'neen'])).toBe('neen');
  });
});
