// How an error looks on a screen.
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { explainError } from '../../src/terminal/explain-error.ts';

const shown = (path: string) =>
  explainError(new UserError('not-a-folder', { path }), { columns: 40, colour: false });

describe('an error', () => {
  it('breaks at spaces within the screen', () => {
    const lines = shown('/tmp/x').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines[0]).toMatch(/^✗ /);
    expect(lines.slice(1, -1).every((line) => line.startsWith('  '))).toBe(true);
  });

  it('leaves a long path whole, so that it can be copied', () => {
    const path = `/tmp/${'map/'.repeat(20)}bestand`;
    expect(shown(path)).toContain(path);
  });
});
