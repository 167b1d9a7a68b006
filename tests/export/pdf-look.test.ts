// A PDF reads well, also when it is printed in grey.
import { describe, expect, it } from 'vitest';
import { ink } from '../../src/export/pdf-look.ts';

/** Of WCAG 2, against white paper: 1 to 21. */
function contrast(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('the ink', () => {
  it('stands out from the paper, but for the rules between rows', () => {
    const { rule: _, ...others } = ink;
    const pale = Object.entries(others).filter(([, colour]) => contrast(colour) < 4.5);
    expect(pale).toEqual([]);
  });
});
