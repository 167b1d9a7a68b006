import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/domain/json-text.ts';

describe('a text as JSON', () => {
  const everyUnit = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

  it('is what JSON.stringify makes of it, for every unit of UTF-16', () => {
    expect(everyUnit.filter((one) => jsonText(one) !== JSON.stringify(one))).toEqual([]);
    expect(everyUnit.filter((one) => jsonText(`a${one}b`) !== JSON.stringify(`a${one}b`))).toEqual(
      [],
    );
  });

  it.each(['', 'gewone woorden', 'ze zei "nee"', 'een \\ en een \n', '👍', '👍'.slice(0, 1)])(
    '%j',
    (text) => {
      expect(jsonText(text)).toBe(JSON.stringify(text));
    },
  );
});
