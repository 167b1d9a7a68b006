import { describe, expect, it } from 'vitest';
import { FLAG_CLASSES } from '../../src/pitfalls/text-flag.ts';
import { UTTERANCE_KINDS } from '../../src/pitfalls/utterance.ts';
import { explainFlag } from '../../src/wording/explain-flag.ts';
import { check } from '../../src/wording/nl/check.ts';
import { mainPlaybook } from '../support/main-playbook.ts';

describe('every class of flag', () => {
  it.each(FLAG_CLASSES)(
    '%s has a name, a reason and a way out, whoever’s words it is in',
    (name) => {
      for (const kind of UTTERANCE_KINDS) {
        const { title, why, counterMove } = explainFlag(name, kind, mainPlaybook.pitfalls);
        expect(title).toMatch(/^\p{Lu}/u);
        expect(why).toMatch(/[.?!]$/);
        expect(counterMove).toMatch(/[.?!]$/);
      }
    },
  );

  it('of a pitfall is told in the playbook’s words, of another class not', () => {
    const sideOf = (name: string) => explainFlag(name, 'note', mainPlaybook.pitfalls).side;
    expect([sideOf('druk'), sideOf('emotie'), sideOf('medisch')]).toEqual([
      'lead',
      'employee',
      undefined,
    ]);
  });

  it('is told by its own name when the playbook leaves it out', () => {
    expect(explainFlag('druk', 'note', [])).toEqual({ title: 'druk', why: '', counterMove: '' });
  });
});

describe('how certain a flag is', () => {
  it.each([
    [0, '1 op de 10'],
    [0.84, '8 op de 10'],
    [1, '9 op de 10'],
  ])('%d is never never, and never always', (certainty, words) => {
    expect(check.possible(certainty)).toContain(words);
  });
});
