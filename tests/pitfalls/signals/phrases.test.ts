// The phrase language: what each piece of it finds, and that nothing else of it exists.
import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/pitfalls/signals/parse-phrase.ts';
import { foundBy } from '../../support/signals.ts';

describe('a phrase finds', () => {
  it.each([
    ['its words in a row', 'neem van mij aan', 'Neem van mij aan dat het kan.', 'Neem van mij aan'],
    ['one of two', '(kans|keer lang)', 'Dit duurt een keer lang.', 'keer lang'],
    ['what may be left out', 'nog [een|eens] keer', 'Nog keer op keer.', 'Nog keer'],
    ['words in between', 'leg ... uit', 'Ik leg het je nog uit.', 'leg het je nog uit'],
    ['a beginning of a word', 'argument*', 'Goede argumenten zijn er.', 'argumenten'],
    ['an end of a word', '*loos', 'Dat is hopeloos.', 'hopeloos'],
    ['a part of a word', '*migraine*', 'Hij had een migraineaanval.', 'migraineaanval'],
    ['a number', '<getal> redenen', 'Er zijn drie redenen. Of 4 redenen.', 'drie redenen'],
    ['a date', 'op <datum>', 'Dat was op 12-05-2026.', 'op 12-05-2026'],
    ['a time', 'om <tijd>', 'We beginnen om 9u30.', 'om 9u30'],
    ['a day and a month', '<dag> ... <maand>', 'Op maandag 3 mei.', 'maandag 3 mei'],
    ['a begin of a sentence', '^ nou', 'Het kan nou niet. Nou en?', 'Nou'],
    ['an end of a sentence', 'zeker $', 'Zeker niet. Dat is zeker!', 'zeker'],
    ['a question', 'toch ?', 'Toch wel. Dat kan toch?', 'toch'],
    ['the whole of a text', '^^ ja hoor $$', 'Ja hoor.', 'Ja hoor'],
    ['words on both sides of a full stop', 'prima $ ^ doe ik', 'Prima. Doe ik.', 'Prima. Doe ik'],
  ])('%s', (_, phrase, text, found) => {
    expect(foundBy(phrase, text)[0]).toBe(found);
  });

  it('a word out of a list of words', () => {
    const words = { klant: ['klant*', 'beller'] };
    expect(foundBy('de {klant} zei', 'Wat de beller zei.', words)).toEqual(['de beller zei']);
  });
});

describe('a phrase does not find', () => {
  it.each([
    ['words with more in between', 'leg ...2 uit', 'Ik leg het je nog een keer uit.'],
    ['words on both sides of a full stop', 'leg ... uit', 'Dat leg ik neer. Ik ben uit.'],
    ['a longer word', 'kan', 'De kantine is dicht.'],
    ['part of a word without a star', 'ziek', 'De muziek is mooi.'],
    ['the whole of a longer text', '^^ ja hoor $$', 'Ja hoor. En nu?'],
    ['a small word as a day', 'op <dag>', 'Het houdt op zo.'],
  ])('%s', (_, phrase, text) => {
    expect(foundBy(phrase, text)).toEqual([]);
  });
});

it('finds the shortest of all ways in which the words lie', () => {
  expect(foundBy('nog ...6 keer', 'Nog wat, en nog een keer.')).toEqual(['nog een keer']);
});

describe('a phrase is refused for', () => {
  it.each([
    ['what repeats: a regular expression', '(a+)+$', 'phrase-sign'],
    ['a class of characters', '[a-z]\\w*', 'phrase-sign'],
    ['a bare star', 'ik * niet', 'phrase-star'],
    ['stars in a row', 'ziek**', 'phrase-star'],
    ['a part too short to say anything', 'zi*', 'phrase-star'],
    ['a bracket without its other half', '(ik|jij', 'phrase-bracket'],
    ['a closing bracket by itself', 'ik) wil', 'phrase-bracket'],
    ['a gap at the edge', 'ik wil ...', 'phrase-gap'],
    ['a gap that is too wide', 'ik ...40 niet', 'phrase-gap'],
    ['nothing at all', '', 'phrase-empty'],
    ['what may be nothing', '[ik] [wil]', 'phrase-empty'],
    ['marks without a word', '^ $', 'phrase-empty'],
    ['brackets in brackets in brackets', '((((((((ik))))))))', 'phrase-too-deep'],
    ['more than anybody reads', 'ik '.repeat(200), 'phrase-too-long'],
  ])('%s', (_, phrase, code) => {
    const read = parsePhrase(phrase);
    expect(read.ok ? undefined : read.fault.code).toBe(code);
  });
});

it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'takes "%s" for a word like any other',
  (word) => {
    expect(foundBy(`een ${word}`, `Hij is een ${word} hier.`)).toEqual([`een ${word}`]);
  },
);

it.each([
  ['het ...5', '...5'],
  ['het ...3', '...3'],
  ['… het', '…'],
  ['(het …4|dat) is', '…4'],
  ['het ...40 is', '...40'],
])('names the gap that does not fit as it is written: %s', (phrase, gap) => {
  const read = parsePhrase(phrase);
  expect(read.ok ? undefined : read.fault).toEqual({ code: 'phrase-gap', gap });
});
