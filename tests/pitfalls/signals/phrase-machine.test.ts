// The machine of phrases: what it made ready finds the same, and what it learned of words never shows in what it finds.
import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/pitfalls/signals/parse-phrase.ts';
import { PhraseMachine } from '../../../src/pitfalls/signals/phrase-machine.ts';
import { splitWords } from '../../../src/pitfalls/signals/split-words.ts';

function machineOf(...phrases: readonly string[]): PhraseMachine {
  const machine = new PhraseMachine(new Map());
  for (const written of phrases) {
    const read = parsePhrase(written);
    if (!read.ok) throw new Error(read.fault.code);
    machine.add(read.phrase);
  }
  return machine;
}

/** Words of a text for each hit: by phrase, in the order in which they end. */
function foundIn(text: string, machine: PhraseMachine): readonly (readonly string[])[] {
  const words = splitWords(text);
  return [...machine.find(words).hits.values()].map((hits) =>
    hits.map(({ first, last }) => text.slice(words.start[first], words.end[last])),
  );
}

/** More than the engine remembers. */
const manyWords = Array.from({ length: 25_000 }, (_, i) => `w${i}`).join(' ');

describe('a machine', () => {
  it('tells all hits of a phrase in the order in which they end', () => {
    const machine = machineOf('nog ...3 keer');
    expect(foundIn('Nog een keer, nog wat keer. Nog keer.', machine)).toEqual([
      ['Nog een keer', 'nog wat keer', 'Nog keer'],
    ]);
  });

  it('tells phrases in the order in which they first end', () => {
    const machine = machineOf('een keer', 'nog een');
    expect(foundIn('Nog een keer.', machine)).toEqual([['Nog een'], ['een keer']]);
  });

  it('finds the same once it has been packed', () => {
    const machine = machineOf('<getal> *loos', '(ik|jij) ... zeker ?', 'argument*');
    const text = 'Drie hopeloos. Ben jij dat wel zeker? Argumenten!';
    expect(foundIn(text, new PhraseMachine(machine.pack()))).toEqual(foundIn(text, machine));
  });

  it('finds what is added after it was used', () => {
    const machine = machineOf('ja hoor');
    foundIn('Nee hoor.', machine);
    const read = parsePhrase('nee hoor');
    if (read.ok) machine.add(read.phrase);
    expect(foundIn('Nee hoor.', machine)).toEqual([['Nee hoor']]);
  });

  it('finds the same when it is asked twice', () => {
    const machine = machineOf('ja hoor');
    expect(foundIn('Ja hoor.', machine)).toEqual(foundIn('Ja hoor.', machine));
  });

  it('finds the same once it has forgotten the words it knew', () => {
    const machine = machineOf('je bent hopeloos');
    foundIn(manyWords, machine);
    expect(foundIn('Ge zijt hopeloos.', machine)).toEqual([['Ge zijt hopeloos']]);
  });
});

describe('words', () => {
  it('keep their forms when other texts were read since', () => {
    const words = splitWords("'k Heb zo'n idee.");
    splitWords(manyWords);
    expect(words.usual.filter((word) => word !== '')).toEqual(['ik', 'heb', 'zo', 'een', 'idee']);
  });

  it('of a million letters are words like any other', () => {
    const { plain, end } = splitWords('A'.repeat(1_000_000));
    expect([plain[1]?.length, end[1]]).toEqual([1_000_000, 1_000_000]);
  });
});
