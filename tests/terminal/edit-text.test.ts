// The laws of the text editor.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf } from '../../src/domain/text-width.ts';
import { editText, placeOf, startEditing } from '../../src/terminal/edit-text.ts';
import type { Key } from '../../src/terminal/key.ts';

const plain: Key = { name: '', text: '', ctrl: false, meta: false, shift: false, pasted: false };
const key = (name: string, held: Partial<Key> = {}): Key => ({ ...plain, name, ...held });
const typed = (text: string): Key => ({ ...plain, text });

const anyKey = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map(typed),
  fc.constantFrom('é', '漢', '😀', ' ', 'woord ').map(typed),
  fc
    .constantFrom(
      'left',
      'right',
      'up',
      'down',
      'home',
      'end',
      'backspace',
      'delete',
      'pageup',
      'pagedown',
    )
    .chain((name) =>
      fc.record({ ctrl: fc.boolean(), meta: fc.boolean() }).map((held) => key(name, held)),
    ),
  fc.constantFrom(...'aefdhwuky').map((name) => key(name, { ctrl: true })),
  fc.constantFrom(...'bfd').map((name) => key(name, { meta: true })),
  fc.constant(key('enter')),
  fc.string({ maxLength: 20 }).map((text) => key('paste', { text })),
);

describe('editing', () => {
  it('keeps the cursor between letters and on the paper, whatever is pressed', () => {
    const paper = { width: 17, severalLines: true };
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 60 }), (keys) => {
        let edited = startEditing('');
        for (const one of keys) {
          edited = editText(edited, one, paper) ?? edited;
          const { text, cursor } = edited;
          expect(cursor).toBeGreaterThanOrEqual(0);
          expect(cursor).toBeLessThanOrEqual(text.length);
          expect(text.slice(0, cursor)).not.toMatch(/[\ud800-\udbff]$/);
          const { column } = placeOf(edited, paper.width);
          expect(column).toBeLessThanOrEqual(paper.width);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('typing and taking away as many letters again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const clean = text.replace(/[\r\n]/g, '');
        const paper = { width: 30, severalLines: true };
        let edited = startEditing('begin ');
        edited = editText(edited, key('paste', { text: clean }), paper) ?? edited;
        const added = graphemesOf(edited.text).length - 'begin '.length;
        for (let at = 0; at < added; at++)
          edited = editText(edited, key('backspace'), paper) ?? edited;
        expect(edited.text).toBe('begin ');
      }),
    );
  });

  it('ctrl+y brings back what ctrl+u or ctrl+k took', () => {
    const paper = { width: 30, severalLines: true };
    const keys = [key('u', { ctrl: true }), typed('x'), key('y', { ctrl: true })];
    const edited = keys.reduce(
      (now, one) => editText(now, one, paper) ?? now,
      startEditing('een twee'),
    );
    expect(edited.text).toBe('xeen twee');
  });

  it('a pasted line break becomes a space where one line is asked', () => {
    const edited = editText(startEditing(''), key('paste', { text: 'een\r\n  twee' }), {
      width: 30,
      severalLines: false,
    });
    expect(edited?.text).toBe('een twee');
  });
});
