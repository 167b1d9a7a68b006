// What of a counter-move stands on the screen of the talk.
import { describe, expect, it } from 'vitest';
import { shortMove } from '../../src/terminal/live-moves.ts';
import { mainPlaybook } from '../support/main-playbook.ts';

describe('a short counter-move', () => {
  it('is the question, without what leads up to it', () => {
    expect(shortMove({ counterMoves: ['Ik duw. Wat is er lastig?', 'Gisteren duwde ik.'] })).toBe(
      'Wat is er lastig?',
    );
  });
  it('looks for a question further on, but not in what is for afterwards', () => {
    expect(shortMove({ counterMoves: ['Rustig.', 'Wat raakt je?', 'En gisteren?'] })).toBe(
      'Wat raakt je?',
    );
    expect(shortMove({ counterMoves: ['Rustig. We hebben tijd.', 'En gisteren?'] })).toBe(
      'Rustig.',
    );
  });
  it('is a question for every pitfall of the main playbook, each another one', () => {
    const moves = mainPlaybook.pitfalls.map(shortMove);
    expect(moves.filter((move) => !move.endsWith('?'))).toEqual([]);
    expect(new Set(moves).size).toBe(mainPlaybook.pitfalls.length);
  });
});
