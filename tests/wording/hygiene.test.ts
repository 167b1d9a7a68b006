// The sentences of the hygiene check: every reason explained, of nobody as a he or a she.
import { describe, expect, it } from 'vitest';
import { hygiene } from '../../src/wording/nl/hygiene.ts';

const all = Object.entries(hygiene);

describe('the words of the hygiene check', () => {
  it.each(all)('say why and what instead: %s', (_reason, { why, proposal }) => {
    for (const sentence of [why, proposal]) expect(sentence).toMatch(/^["A-Z].*[.?"]$/u);
  });

  it.each(all)('never say he or she: %s', (_reason, { why, proposal }) => {
    expect(`${why} ${proposal}`).not.toMatch(/\b(hij|zij|hem|haar)\b/i);
  });
});
