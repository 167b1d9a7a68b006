// Bars of different reports compare, and little is not nothing.
import { expect, it } from 'vitest';
import { drawBar } from '../../src/export/draw-bar.ts';

it.each([
  [0, '░░░░░░░░░░░░'],
  [0.01, '█░░░░░░░░░░░'],
  [1 / 3, '████░░░░░░░░'],
  [1, '████████████'],
  [2, '████████████'],
  [-1, '░░░░░░░░░░░░'],
])('draws %d', (share, bar) => {
  expect(drawBar(share)).toBe(bar);
});
