// The talk in a real pseudo-terminal of 60 by 20: noted, emptied, killed, gone on, ended, finished, told.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { Keys, RealTerminal } from '../support/real-terminal.ts';

const PROGRAM = new URL('../../bin/coachwijzer.js', import.meta.url).pathname;
const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;
const ESC = '\u001b';
const CTRL_E = '\u0005';
const SIZE = { columns: 60, rows: 20 };

function coachwijzer(folder: string, ...args: readonly string[]): string {
  const env = { COACHWIJZER_MAP: folder };
  return execFileSync(process.execPath, [PROGRAM, ...args], { env, encoding: 'utf8' });
}

it('loses nothing of a talk, and leaves nothing of it on the screen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
  coachwijzer(
    folder,
    ...['start', '--tot', 'voorbereiden', '--medewerker', 'P1042'],
    ...['--antwoorden', EXAMPLE, '--zonder-vragen'],
  );

  const first = new RealTerminal(['live'], { folder, ...SIZE });
  await first.see('Hoe gaat dit deel van je werk');
  await first.do(`begint over het rooster${Keys.enter}`, /\d\d\.\d\d +begint over het rooster/);
  await first.do(`"Dat zoeken kost mij juist meer tijd${Keys.enter}`, /" {2}Dat zoeken kost/);
  await first.do(`+3 weet niet welk woord${Keys.enter}`, /\+ {2}kunnen: weet niet welk woord/);
  await first.do('!', '4  Wat maakt dit voor jou lastig?');
  await first.do('4', '↺ adem, vraag: wat maakt dit voor jou lastig?');
  expect(first.screen).not.toContain('Druk');

  await first.do('half', '> half');
  const waits: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const before = performance.now();
    await first.do(ESC, /^ \d\d\.\d\d$/);
    waits.push(performance.now() - before);
    expect(first.everything).toMatch(/^ \d\d\.\d\d$/);
    await first.do('x', '> half');
  }
  // The fastest of three: a busy machine is not what this is about.
  expect(Math.min(...waits)).toBeLessThan(200);
  await first.do(' af', '> half af');
  first.kill();
  await first.ended;

  const second = new RealTerminal(['live'], { folder, ...SIZE });
  await second.see('> half af');
  for (const line of [
    'begint over het rooster',
    'Dat zoeken kost',
    'kunnen: weet niet welk woord',
  ]) {
    expect(second.screen).toContain(line);
  }
  await second.do(Keys.enter, /\d\d\.\d\d +half af/);
  await second.do(CTRL_E, 'Is het gesprek klaar?');
  await second.do('1', 'Verder met afronden: coachwijzer hervat');
  expect(await second.ended).toBe(ExitCode.Fine);
  expect(second.screen).not.toContain('Dat zoeken kost');

  const third = new RealTerminal(['hervat'], { folder, ...SIZE });
  await third.see('Afronden');
  third.type(Keys.stop);
  expect(await third.ended).toBe(ExitCode.Paused);

  const summary = coachwijzer(folder, 'toon', 'laatste').replace(/\s+/g, ' ');
  expect(summary).toContain('Dat zoeken kost mij juist meer tijd');
  expect(summary).toMatch(/Weet niet welk woord \(medewerker, gehoord\)/);
  expect(summary).toMatch(/Druk zetten \(jij, door jou bevestigd om \d\d\.\d\d uur\)/);
  expect(summary).toContain('half af.');
});
