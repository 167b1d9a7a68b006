// The worked example is there to be looked at.
import { describe, expect, it } from 'vitest';
import { run } from '../support/test-world.ts';

describe('the example', () => {
  it('is shown by its name, without anything on disk', async () => {
    const { code, out } = await run(['toon', 'voorbeeld']);
    expect([code, out.includes('26 november 2026')]).toEqual([0, true]);
  });

  it('cannot be gone on with, and says what can', async () => {
    const { code, err } = await run(['hervat', 'voorbeeld'], { script: [] });
    expect(code).toBe(2);
    expect(err).toContain('coachwijzer start');
  });
});
