// What a typed line of the talk is taken for.
import { describe, expect, it } from 'vitest';
import { readLiveLine } from '../../src/interview/live-line.ts';

const CAUSES = [
  { id: 'gelegenheid', title: 'Gelegenheid' },
  { id: 'snappen', title: 'Snappen' },
  { id: 'kunnen', title: 'Kunnen' },
  { id: 'willen', title: 'Willen' },
];
const read = (typed: string) => readLiveLine(typed, CAUSES);

describe('a note', () => {
  it.each(['kijkt weg', '- zucht', 'kijkt weg!', '! goed idee', '3 keer gevraagd'])(
    '%s',
    (typed) => {
      expect(read(typed)).toEqual({ kind: 'note', text: typed });
    },
  );
});

describe('a quote', () => {
  it.each(['"ik zoek me suf', '"ik zoek me suf"', '“ik zoek me suf”', ' " ik zoek me suf '])(
    '%s',
    (typed) => {
      expect(read(typed)).toEqual({ kind: 'quote', text: 'ik zoek me suf' });
    },
  );
  it('keeps the quotes within', () => {
    expect(read('"hij zei "nee" en hing op')).toMatchObject({ text: 'hij zei "nee" en hing op' });
  });
});

describe('evidence', () => {
  const evidence = { kind: 'evidence', direction: 'for', cause: 'kunnen', text: 'zoekt lang' };
  it.each([
    '+3 zoekt lang',
    '+ 3 zoekt lang',
    '+k zoekt lang',
    '+ Kunnen: zoekt lang',
    '+3zoekt lang',
  ])('%s', (typed) => {
    expect(read(typed)).toEqual(evidence);
  });
  it.each(['+-3 zoekt lang', '+ - k zoekt lang', '+ −kunnen zoekt lang'])(
    '%s is against',
    (typed) => {
      expect(read(typed)).toEqual({ ...evidence, direction: 'against' });
    },
  );
  it.each(['+', '+-', '+ zoekt lang', '+ kan niet zoeken', '+9 zoekt'])(
    '%s has no cause yet',
    (typed) => {
      expect(read(typed)).toMatchObject({ kind: 'evidence', cause: undefined });
    },
  );
  it('can be about the line before', () => {
    expect(read('+3')).toMatchObject({ cause: 'kunnen', text: '' });
  });
});

it('takes an exclamation mark with a number for a mark', () => {
  expect([read('!'), read('!4'), read('! 4')]).toEqual([
    { kind: 'mark', number: '' },
    { kind: 'mark', number: '4' },
    { kind: 'mark', number: '4' },
  ]);
});
