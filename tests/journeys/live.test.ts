// A normal day: preparing alone, the talk, and finishing what was said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { keepLine } from '../../src/interview/live-keep.ts';
import type { LivePort } from '../../src/interview/live-port.ts';
import { stop } from '../support/scripted-prompter.ts';
import { run } from '../support/test-world.ts';

const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;
const ID = '2026-11-26-a';

async function prepared(): Promise<string> {
  const { code, folder } = await run([
    ...['start', '--tot', 'voorbereiden', '--medewerker', 'P1042'],
    ...['--antwoorden', EXAMPLE, '--zonder-vragen'],
  ]);
  expect(code).toBe(ExitCode.Fine);
  return folder;
}

/** Types these lines, and ends the talk. */
const talking =
  (lines: readonly string[], passed = true): LivePort['follow'] =>
  async (talk) => {
    for (const line of lines) expect(await keepLine(talk, line)).toBeUndefined();
    await talk.jot({ kind: 'mark', pitfall: 'druk' });
    await talk.end({ passed });
    return 'over';
  };

const LINES = ['"Ik zoek me suf terwijl hij praat.', '+3 weet niet welk woord', 'kijkt even weg'];

it('goes from the preparation through the talk to a summary that holds what was said', async () => {
  const folder = await prepared();
  const talked = await run(['live'], { folder, live: talking(LINES) });
  expect([talked.code, talked.out]).toEqual([
    ExitCode.Fine,
    `Het gesprek is bewaard, met 4 regels.\nVerder met afronden: coachwijzer hervat ${ID}\n`,
  ]);
  const resumed = await run(['hervat'], { folder, script: [stop('mw-oorzaak')] });
  expect(resumed.code).toBe(ExitCode.Paused);
  const { out } = await run(['toon', 'laatste'], { folder, columns: 200 });
  expect(out).toContain('Ik zoek me suf terwijl hij praat.');
  expect(out).toMatch(/Weet niet welk woord \(medewerker, gehoord\)/);
  expect(out).toMatch(/Druk zetten.*door jou bevestigd om 13.30 uur/);
  expect(out).toContain('kijkt even weg');
});

it('goes past the open questions when the lead wants that', async () => {
  const folder = await prepared();
  const { out } = await run(['live', ID], { folder, live: talking(LINES, false) });
  expect(out).toMatch(/Verder met \d+ vragen die nog openstaan: coachwijzer hervat/);
  const { code } = await run(['hervat'], { folder, script: [stop('feiten-reactie')] });
  expect(code).toBe(ExitCode.Paused);
});

it('goes on where it stopped', async () => {
  const folder = await prepared();
  const stopped = await run(['live'], {
    folder,
    live: async (talk) => {
      await keepLine(talk, 'eerste regel');
      talk.keepDraft('"half');
      return 'stopped';
    },
  });
  expect([stopped.code, stopped.out]).toEqual([
    ExitCode.Paused,
    `Bewaard. Ga verder met: coachwijzer live ${ID}\n`,
  ]);
  await run(['live'], {
    folder,
    live: async (talk) => {
      expect(talk.lines).toMatchObject([{ text: 'eerste regel' }]);
      expect(talk.draft).toBe('"half');
      return 'stopped';
    },
  });
});

it('makes half a line a note when something else goes on first', async () => {
  const folder = await prepared();
  await run(['live'], {
    folder,
    live: async (talk) => {
      talk.keepDraft('half');
      return 'stopped';
    },
  });
  await run(['hervat'], { folder, script: [stop('beeld-medewerker')] });
  const journal = readFileSync(join(folder, 'gesprekken', ID, 'journaal.jsonl'), 'utf8');
  expect(journal).toContain('"kind":"note","text":"half"');
});

it('says so when the preparation comes first', async () => {
  const made = await run(['start', 'willen-kunnen-snappen'], {
    script: [{ line: 'P1' }, stop('aanleiding')],
  });
  const { out } = await run(['live'], { folder: made.folder, live: talking([]) });
  expect(out).toContain('Verder met voorbereiden: coachwijzer hervat');
});

describe('refuses', () => {
  it('in a pipe, in one line and how to do it', async () => {
    const { code, out, err } = await run(['live'], { folder: await prepared() });
    expect([code, out]).toEqual([ExitCode.WrongUse, '']);
    expect(err).toBe(
      '✗ Het gesprek volgen kan alleen in een terminal, niet in een pijplijn.\n  Open een terminal en typ daar: coachwijzer live.\n',
    );
  });
  it('when there is nothing to follow, and says how to begin', async () => {
    const { code, err } = await run(['live'], { live: talking([]) });
    expect([code, err.includes('coachwijzer start --tot voorbereiden')]).toEqual([
      ExitCode.WrongUse,
      true,
    ]);
  });
});
