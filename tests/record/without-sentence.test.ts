// Leaving a sentence out, as the person chose it.
import { describe, expect, it } from 'vitest';
import { withoutSentence } from '../../src/record/without-sentence.ts';

describe('leaving out', () => {
  it.each([
    [
      'Belde twee klanten. Was ziek op maandag. Kwam dinsdag terug.',
      'ziek',
      'Belde twee klanten. Kwam dinsdag terug.',
    ],
    ['Was ziek op maandag.', 'ziek', ''],
    ['Was ziek. Kwam terug', 'ziek', 'Kwam terug'],
    ['Belde om 14.20 uur terug. Was ziek', 'ziek', 'Belde om 14.20 uur terug.'],
    ['Zei: "Ik bel terug." Was ziek.', 'ziek', 'Zei: "Ik bel terug."'],
    ['Eerste regel\nwas ziek\nderde regel', 'ziek', 'Eerste regel derde regel'],
  ])('%j without the sentence about %j', (text, words, left) => {
    const start = text.indexOf(words);
    expect(withoutSentence(text, start, start + words.length)).toBe(left);
  });
});
