// Whole conversations by a scripted person, through main.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { answer, back, goOn, stop, type Turn } from '../support/scripted-prompter.ts';
import { run } from '../support/test-world.ts';

const PLAYBOOK = new URL('../fixtures/journeys/kort.yaml', import.meta.url).pathname;

const preparation: readonly Turn[] = [
  { line: 'P1042' },
  answer('aanleiding', 'Klanten bellen twee keer.'),
  answer('omgeving', 'nee'),
  answer('kan-het', 'nooit'),
  answer('feiten.1.wanneer', 'gisteren'),
  answer('feiten.1.wat', 'Verbond door.'),
  answer('feiten.2.add', 'nee'),
  goOn('voorbereiden'),
  { choose: 'go-on' },
];

const summaryOf = (folder: string) =>
  readFileSync(
    join(folder, 'gesprekken', '2026-11-26-a', '2026-11-26-a_coachgesprek_mezelf.md'),
    'utf8',
  );

describe('the lock on agreements', () => {
  const early: readonly Turn[] = [
    answer('oorzaak', ['geen']),
    answer('woorden', 'Ik weet het niet.'),
    answer('eens', 'nog-niet'),
    answer('afspraken.1.add', 'ja'),
    answer('afspraken.1.wat', 'Cursus volgen'),
    answer('afspraken.1.wanneer', 'over een week'),
    answer('afspraken.2.add', 'nee'),
  ];

  it('parks what is agreed before there is a shared cause', async () => {
    const script = [...preparation, ...early, answer('afspraken-toch', 'nee'), goOn('afronden')];
    const { folder } = await run(['start', PLAYBOOK], { script });
    expect(summaryOf(folder)).toMatch(/geparkeerd/i);
  });

  it('flags what is recorded all the same', async () => {
    const script = [...preparation, ...early, answer('afspraken-toch', 'ja'), goOn('afronden')];
    const { folder } = await run(['start', PLAYBOOK], { script });
    expect(summaryOf(folder)).toContain('Te snel naar oplossingen');
  });

  it('shows parked agreements again once there is a shared cause', async () => {
    const script: readonly Turn[] = [
      ...preparation,
      ...early,
      answer('afspraken-toch', 'nee'),
      { review: 'afronden', reply: { kind: 'edit', address: 'oorzaak' } },
      answer('oorzaak', ['kunnen']),
      { stale: ['eens'], reply: 'one-by-one' },
      answer('eens', 'eens'),
      {
        stale: ['afspraken.1.wat', 'afspraken.1.wanneer', 'afspraken.2.add'],
        reply: 'all-hold',
      },
      goOn('afronden'),
    ];
    const { folder } = await run(['start', PLAYBOOK], { script });
    expect(summaryOf(folder)).not.toMatch(/geparkeerd/i);
  });
});

it('stops with a word on how to go on, and goes on there', async () => {
  const script = [...preparation.slice(0, 4), back('feiten.1.wanneer'), stop('kan-het')];
  const stopped = await run(['start', PLAYBOOK], { script });
  expect(stopped.code).toBe(ExitCode.Paused);
  expect(stopped.out).toContain('Bewaard. Ga verder met: coachwijzer hervat 2026-11-26-a');
  const { folder } = stopped;
  const resumed = await run(['hervat'], { folder, script: [stop('kan-het')] });
  expect(resumed.code).toBe(ExitCode.Paused);
});

it('shows the document of a phase before the next one begins, and may stop there', async () => {
  const script: readonly Turn[] = [...preparation.slice(0, -1), { choose: 'later' }];
  const { code, out, folder } = await run(['start', PLAYBOOK], { script });
  expect(code).toBe(ExitCode.Paused);
  expect(out).toContain('Verslag: ');
  expect(out).toContain('Bewaard. Ga verder met: coachwijzer hervat 2026-11-26-a');
  expect(summaryOf(folder)).toContain('Voorbereiding');
});

it('asks nothing in between when the phase was done in an earlier sitting', async () => {
  const script: readonly Turn[] = [...preparation.slice(0, -1), { choose: 'later' }];
  const { folder } = await run(['start', PLAYBOOK], { script });
  const { code } = await run(['hervat'], { folder, script: [stop('oorzaak')] });
  expect(code).toBe(ExitCode.Paused);
});

it('asks only what a file leaves open', async () => {
  const answers = new URL('../fixtures/journeys/antwoorden.yaml', import.meta.url).pathname;
  const script: readonly Turn[] = [{ line: '' }, goOn('voorbereiden'), goOn('afronden')];
  const { code } = await run(['start', PLAYBOOK, '--antwoorden', answers], { script });
  expect(code).toBe(ExitCode.Fine);
});

describe('at the name, the first question', () => {
  it.each(['stop', 'back'] as const)('%s begins nothing', async (press) => {
    const { code, folder } = await run(['start', PLAYBOOK], { script: [{ line: { press } }] });
    expect(code).toBe(ExitCode.Paused);
    const { out } = await run(['lijst', '--json'], { folder });
    expect(JSON.parse(out)).toEqual([]);
  });

  it('one step back is the menu it came from', async () => {
    const script: readonly Turn[] = [
      { choose: 'start' },
      { line: { press: 'back' } },
      { choose: 'quit' },
    ];
    expect((await run([], { script })).code).toBe(ExitCode.Fine);
  });

  it('stopping leaves the menu too', async () => {
    const script: readonly Turn[] = [{ choose: 'start' }, { line: { press: 'stop' } }];
    expect((await run([], { script })).code).toBe(ExitCode.Paused);
  });

  describe("with a playbook of one's own", () => {
    const withOwn = async () => {
      const { folder } = await run(['lijst']);
      mkdirSync(join(folder, 'playbooks', 'kort'), { recursive: true });
      copyFileSync(PLAYBOOK, join(folder, 'playbooks', 'kort', 'playbook.yaml'));
      return folder;
    };

    it('one step back is the choice of the playbook', async () => {
      const script: readonly Turn[] = [
        { choose: 'willen-kunnen-snappen' },
        { line: { press: 'back' } },
        { choose: 'kort' },
        { line: 'P1042' },
        stop('aanleiding'),
      ];
      const { out } = await run(['start'], { folder: await withOwn(), script });
      expect(out).toContain('staat klaar');
    });

    it('backing out of the choice of the playbook begins nothing', async () => {
      const folder = await withOwn();
      const { code } = await run(['start'], { folder, script: [{ choose: undefined }] });
      expect(code).toBe(ExitCode.Paused);
    });
  });
});

it('offers in the menu what was worked on last, as hervat does', async () => {
  const begin = [{ line: '' }, stop('aanleiding')];
  const { folder } = await run(['start', PLAYBOOK], { script: begin, now: '2026-11-26T09:00:00' });
  await run(['start', PLAYBOOK], { folder, script: begin, now: '2026-11-26T10:00:00' });
  const again = { folder, script: [stop('aanleiding')], now: '2026-11-26T11:00:00' };
  await run(['hervat', '2026-11-26-a'], again);
  const script = [{ choose: 'resume' }, stop('aanleiding')];
  const { out } = await run([], { folder, script, now: '2026-11-26T12:00:00' });
  expect(out).toContain('coachwijzer hervat 2026-11-26-a');
});

it('opens a menu when nothing is asked of it', async () => {
  const { code } = await run([], { script: [{ choose: 'quit' }] });
  expect(code).toBe(ExitCode.Fine);
});

describe('a finished conversation in the menu', () => {
  const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
    .pathname;
  const finished = () => run(['start', '--antwoorden', EXAMPLE, '--zonder-vragen']);

  it('becomes a document: for whom, in which form, with a way back', async () => {
    const { folder } = await finished();
    const script = ['export', 'medewerker', 'back', 'back', 'export', 'medewerker', 'md'];
    const { code, out } = await run([], { folder, script: script.map((choose) => ({ choose })) });
    expect(code).toBe(0);
    expect(out).toContain('2026-11-26-a_coachgesprek_medewerker.md');
  });

  it('goes to its record for the personnel file, picked where there are more', async () => {
    const { folder } = await finished();
    await run(['start', '--antwoorden', EXAMPLE, '--zonder-vragen'], { folder });
    const script = ['record', 'back', 'record', '2026-11-26-a', 'stop'];
    const { out } = await run([], { folder, script: script.map((choose) => ({ choose })) });
    expect(out).toContain('Ga verder met: coachwijzer dossier 2026-11-26-a');
  });
});
