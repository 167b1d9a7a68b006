// The worked example is there to be looked at.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/store.ts';
import { run } from '../support/test-world.ts';

interface CheckedJson {
  readonly flags: readonly { readonly class: string }[];
}

describe('the example', () => {
  it('is shown by its name, without anything on disk', async () => {
    const { code, out } = await run(['toon', 'voorbeeld']);
    expect([code, out.includes('26 november 2026')]).toEqual([0, true]);
  });

  it('has a summary in which a check finds nothing but what the employee said', async () => {
    const folder = scratchFolder();
    await run(['voorbeeld'], { folder, hints: true });
    const documents = join(folder, 'voorbeeld');
    const [own = ''] = readdirSync(documents).filter((name) => name.endsWith('mezelf.md'));
    const { out } = await run(['controleer', join(documents, own), '--json'], {
      folder,
      hints: true,
    });
    const flags = JSON.parse(out).turns.flatMap((turn: CheckedJson) => turn.flags);
    const classes = flags.map((flag: { class: string }) => flag.class);
    expect(classes).toContain('oorzaak-kunnen');
    for (const name of classes) expect(name).toMatch(/^(?:oorzaak-.*|onbewust|onuitgesproken)$/);
  });

  it('cannot be gone on with, and says what can', async () => {
    const { code, err } = await run(['hervat', 'voorbeeld'], { script: [] });
    expect(code).toBe(2);
    expect(err).toContain('coachwijzer start');
  });
});
