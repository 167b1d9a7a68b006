// Between two phases: one step back is the review of the phase that was just done.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { answer, goOn, stop, type Turn } from '../support/scripted-prompter.ts';
import { run } from '../support/test-world.ts';

const PLAYBOOK = new URL('../fixtures/journeys/kort.yaml', import.meta.url).pathname;

const prepared: readonly Turn[] = [
  { line: 'P1042' },
  answer('aanleiding', 'Klanten bellen twee keer.'),
  answer('omgeving', 'nee'),
  answer('kan-het', 'nooit'),
  answer('feiten.1.wanneer', 'gisteren'),
  answer('feiten.1.wat', 'Verbond door.'),
  answer('feiten.2.add', 'nee'),
  goOn('voorbereiden'),
];

const start = (script: readonly Turn[]) => run(['start', PLAYBOOK], { script });

it('shows the review again, and asks again what is next', async () => {
  const { code } = await start([
    ...prepared,
    { choose: 'back' },
    goOn('voorbereiden'),
    { choose: 'later' },
  ]);
  expect(code).toBe(ExitCode.Paused);
});

it('comes back to the review after a change, and renews the summary', async () => {
  const { folder } = await start([
    ...prepared,
    { choose: 'back' },
    { review: 'voorbereiden', reply: { kind: 'edit', address: 'feiten.1.wat' } },
    answer('feiten.1.wat', 'Verbond drie keer door.'),
    goOn('voorbereiden'),
    { choose: 'go-on' },
    stop('oorzaak'),
  ]);
  const summary = join(folder, 'gesprekken', '2026-11-26-a', '2026-11-26-a_coachgesprek_mezelf.md');
  expect(readFileSync(summary, 'utf8')).toContain('drie keer');
});

it('pauses in the review as anywhere', async () => {
  const { code, out } = await start([
    ...prepared,
    { choose: 'back' },
    { review: 'voorbereiden', reply: { kind: 'stop' } },
  ]);
  expect([code, out.includes('coachwijzer hervat')]).toEqual([ExitCode.Paused, true]);
});

it('pauses when the person stops', async () => {
  const { code } = await start([...prepared, { choose: undefined }]);
  expect(code).toBe(ExitCode.Paused);
});
