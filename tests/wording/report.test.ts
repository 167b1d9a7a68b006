// The sentences of the report, where Dutch has its own mind.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportWords } from '../../src/wording/nl/report.ts';
import type { Phrase } from '../../src/wording/phrase.ts';

const text = (phrase: Phrase) => phrase.map((part) => part.text).join('');

it('counts in words, singular and plural', () => {
  const { agreementsInShort } = reportWords;
  const counted = (amount: number) => text(agreementsInShort('mezelf', amount, undefined));
  expect(counted(0)).toMatch(/^Er zijn nog geen afspraken;/);
  expect(counted(1)).toMatch(/^Er is één afspraak;/);
  expect(counted(2)).toMatch(/^Er zijn twee afspraken;/);
  expect(counted(13)).toMatch(/^Er zijn 13 afspraken;/);
});

it('writes Eén at the beginning of a sentence', () => {
  expect(text(reportWords.parkedInShort(1, undefined))).toMatch(/^Eén afspraak staat/);
});

it('puts quotes inside quotes in the other kind', () => {
  expect(reportWords.quote('prima')).toBe('"prima"');
  expect(reportWords.quote('Ik zei "altijd"')).toBe('“Ik zei "altijd"”');
});

it('adds a full stop only where there is none', () => {
  expect(reportWords.ended('Klaar')).toBe('Klaar.');
  expect(reportWords.ended('Klaar?')).toBe('Klaar?');
  expect(reportWords.leadWrote('Klaar!')).toBe('Je schreef: "Klaar!"');
  expect(reportWords.ended('Klaar (bijna)')).toBe('Klaar (bijna).');
  expect(reportWords.ended('Nog dit:')).toBe('Nog dit:');
  expect(reportWords.ended('Zie www.x.nl/a')).toBe('Zie www.x.nl/a');
});

it.each([
  [{ for: 0, assumedFor: 0, against: 0, assumedAgainst: 0 }, 'nog geen aanwijzingen'],
  [{ for: 5, assumedFor: 0, against: 1, assumedAgainst: 0 }, '5 ervoor, 1 ertegen'],
  [{ for: 1, assumedFor: 1, against: 3, assumedAgainst: 0 }, '1 ervoor (aangenomen), 3 ertegen'],
  [
    { for: 5, assumedFor: 2, against: 1, assumedAgainst: 1 },
    '5 ervoor (2 aangenomen), 1 ertegen (aangenomen)',
  ],
])('counts evidence: %j', (counts, words) => {
  expect(reportWords.counted(counts)).toBe(words);
});

it('never calls the employee he or she', () => {
  const source = readFileSync(new URL('../../src/wording/nl/report.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/(?<!\p{L})(hij|zij|hem|haar|zijn (?:eigen|werk|woorden))(?!\p{L})/iu);
});
