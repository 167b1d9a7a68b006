// Laws of the hygiene check: it takes any text, points inside it, and judges each field by itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHygiene } from '../../../src/pitfalls/hygiene/check-hygiene.ts';
import type { HygieneField } from '../../../src/pitfalls/hygiene/hygiene.ts';
import { hitsOn } from '../../support/hygiene.ts';

const PIECES = [
  'burn-out ',
  'Zit al maanden thuis. ',
  'klant ',
  '"lui" ',
  'Fatima ',
  'J. de ',
  '06-12345678 ',
  '111222333 ',
  'NL91ABNA0417164300',
  'a@b.nl ',
  '12-05-2026 ',
  'geïslamiseerd'.normalize('NFD'),
  '\n- ',
  '\ud800',
  '𝟙𝟚 ',
  '\u00ad',
  'İ',
];
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PIECES)), { maxLength: 20 })
  .map((parts) => parts.join(''));
const anyField = fc.record({
  address: fc.constantFrom('a', 'b', 'c'),
  label: fc.constant(''),
  role: fc.constantFrom('text' as const, 'quote' as const, 'agreement' as const, 'title' as const),
  text: anyText,
}) satisfies fc.Arbitrary<HygieneField>;

describe('checking any field', () => {
  it('points inside the text, in its order', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const hits = checkHygiene([field], { certainty: () => 0.9 });
        let before = 0;
        for (const { start, end, text } of hits) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text).toBe(field.text.slice(start, end));
          before = start;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says of fields together what it says of each', () => {
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 4 }), (fields) => {
        const each = fields.flatMap((field) => checkHygiene([field], {}));
        expect(checkHygiene(fields, {})).toEqual(each);
      }),
      { numRuns: 50 },
    );
  });

  it('has no hits of one class that overlap', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const hits = checkHygiene([field], {}).filter(({ reason }) => !reason.startsWith('no-'));
        for (const one of hits) {
          const same = hits.filter((hit) => hit.class === one.class && hit !== one);
          expect(same.some((hit) => hit.start < one.end && one.start < hit.end)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds a sensitive word wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('. ', '\n', ' (', ' - '),
        fc.constantFrom('.', ')', '\n', ''),
        (front, behind) => {
          const hits = hitsOn(`Gesprek gevoerd${front}heeft reuma${behind}`);
          expect(hits.map(({ reason }) => reason)).toContain('disease');
        },
      ),
      { numRuns: 16 },
    );
  });
});
