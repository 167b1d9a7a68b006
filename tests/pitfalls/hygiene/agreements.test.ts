// An agreement is judged by what it lacks; loose words are only a hint.
import { describe, expect, it } from 'vitest';
import type { HygieneField } from '../../../src/pitfalls/hygiene/hygiene.ts';
import { hitsOn } from '../../support/hygiene.ts';

function reasons(text: string, beside?: HygieneField['beside']): readonly string[] {
  return hitsOn(text, { role: 'agreement', ...(beside && { beside }) }).map(({ reason }) => reason);
}

describe('an agreement', () => {
  it('with who, what, how much and when lacks nothing', () => {
    expect(reasons('De medewerker vat in 8 van de 10 gesprekken samen, vanaf 12 mei.')).toEqual([]);
  });

  it.each([
    ['Elke week 3 gesprekken beluisteren vanaf 12 mei.', 'no-owner'],
    ['De medewerker vat samen vanaf 12 mei.', 'no-measure'],
    ['De medewerker vat samen in 8 van de 10 gesprekken.', 'no-date'],
  ])('lacks something: %s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });

  it('has what stands in the other columns of its row', () => {
    const beside = { owner: 'medewerker', measure: '8 van 10', date: '2026-05-12' };
    expect(reasons('Vat het gesprek samen', beside)).toEqual([]);
  });

  it('does not have what an empty column holds', () => {
    expect(reasons('Vat het gesprek samen', { owner: ' ', measure: '', date: '-' })).toEqual(
      expect.arrayContaining(['no-owner', 'no-measure', 'no-date']),
    );
  });

  it('is not vague for "vaker" beside a number or a date', () => {
    expect(reasons('De medewerker vraagt vaker door: 2 keer per gesprek, vanaf 12 mei.')).toEqual(
      [],
    );
    expect(reasons('De medewerker vraagt vaker door.')).toContain('someday');
  });

  it('says loose words only as a hint', () => {
    const hits = hitsOn('De medewerker gaat proberen rustiger te praten.', { role: 'agreement' });
    expect(hits.find(({ reason }) => reason === 'effort')?.weight).toBe('hint');
  });

  it('is the only place where loose words count', () => {
    expect(hitsOn('Gaat vaker proberen door te vragen.')).toEqual([]);
  });

  it('that is empty lacks nothing: that is for the form to say', () => {
    expect(reasons('  ')).toEqual([]);
  });
});
