// The program ends by itself as soon as all is written, and not before: also when more is to be read than a pipe holds.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { scratchFolder } from '../support/store.ts';

const PROGRAM = new URL('../../bin/coachwijzer.js', import.meta.url).pathname;
const PASSAGES = 2_000;

it('a long check comes through a pipe as a whole', async () => {
  const folder = scratchFolder();
  const notes = join(folder, 'notities.md');
  writeFileSync(notes, 'Ze is gewoon lui, dat is zo iemand.\n\n'.repeat(PASSAGES));
  const env = { ...process.env, COACHWIJZER_MAP: folder };
  const program = spawn(process.execPath, [PROGRAM, 'controleer', '--json', notes], { env });
  const ended = new Promise((resolve) => {
    program.on('close', resolve);
  });
  const said = await text(program.stdout);
  expect(JSON.parse(said).turns).toHaveLength(PASSAGES);
  expect(await ended).toBe(ExitCode.CheckFoundSomething);
});
