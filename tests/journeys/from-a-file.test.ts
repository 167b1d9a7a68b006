// From an answers file to a summary, without a key pressed.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { run } from '../support/test-world.ts';

const FIXTURES = new URL('../fixtures/journeys', import.meta.url).pathname;
const PLAYBOOK = join(FIXTURES, 'kort.yaml');
const ANSWERS = join(FIXTURES, 'antwoorden.yaml');

function answersFile(change: (text: string) => string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'antwoorden-')), 'antwoorden.yaml');
  writeFileSync(file, change(readFileSync(ANSWERS, 'utf8')));
  return file;
}

const filled = (answers: string, ...more: string[]) =>
  run(['start', PLAYBOOK, '--antwoorden', answers, '--zonder-vragen', ...more]);

const conversationsIn = (folder: string) => {
  try {
    return readdirSync(join(folder, 'gesprekken'));
  } catch {
    return [];
  }
};

describe('start --zonder-vragen', () => {
  it('writes the summary and says where', async () => {
    const { code, out, folder } = await filled(ANSWERS);
    expect(code).toBe(ExitCode.Fine);
    const name = '2026-11-26-a_coachgesprek_mezelf.md';
    const path = join(folder, 'gesprekken', '2026-11-26-a', name);
    expect(out).toContain(path);
    expect(readFileSync(path, 'utf8')).toContain('Drie gesprekken samen terugluisteren');
  });

  it('lists all that is missing or wrong at once, and makes nothing', async () => {
    const file = answersFile((text) =>
      text.replace('omgeving: nee', 'omgeving: misschien').replace(/^woorden:.*$/m, 'woorden:'),
    );
    const { code, err, folder } = await filled(file);
    expect(code).toBe(ExitCode.WrongUse);
    expect(err).toMatch(/^ +omgeving {2}/m);
    expect(err).toMatch(/^ +woorden {2}ontbreekt$/m);
    expect(conversationsIn(folder)).toEqual([]);
  });

  it('tells names it does not know with the rest that is wrong', async () => {
    const { code, err, folder } = await filled(
      answersFile((text) =>
        text.replace('omgeving: nee', 'omgevin: nee').replace(/^woorden:.*$/m, 'woorden:'),
      ),
    );
    expect(code).toBe(ExitCode.WrongUse);
    expect(err).toMatch(/^ +woorden {2}ontbreekt$/m);
    expect(err).toContain('omgevin ');
    expect(conversationsIn(folder)).toEqual([]);
  });

  it('says what may stand there, in the names a file can have', async () => {
    const file = answersFile((text) =>
      text.replace('omgeving: nee', 'omgeving: misschien').replace(/^afspraken:\n( .*\n)+/m, ''),
    );
    const { err } = await filled(file);
    expect(err).toMatch(/"misschien" kan hier niet\. Kies uit: .*nee/);
    expect(err).toMatch(/^ +afspraken {2}ontbreekt \(geen\? zet er dan: \[\]\)$/m);
  });

  it('judges the rest of a list of which the first item is wrong', async () => {
    const file = answersFile((text) =>
      text.replace('19-11 14.20', 'ooit').replace('wanneer: gisteren', 'wanneer: eens'),
    );
    const { err } = await filled(file);
    expect(err).toContain('feiten.1.wanneer');
    expect(err).toContain('feiten.2.wanneer');
  });

  it('names an id the playbook does not have, with what was meant', async () => {
    const file = answersFile((text) => text.replace('aanleiding:', 'anleiding:'));
    const { code, err } = await filled(file);
    expect(code).toBe(ExitCode.WrongUse);
    expect(err).toContain('regel 1: anleiding  Bedoelde je "aanleiding"?');
  });

  it('takes "overslaan" for an answer, and an empty one not', async () => {
    const skipped = answersFile((text) => text.replace('kan-het: nooit', 'kan-het: overslaan'));
    expect((await filled(skipped)).code).toBe(ExitCode.Fine);
    const empty = answersFile((text) => text.replace('kan-het: nooit', 'kan-het:'));
    expect((await filled(empty)).code).toBe(ExitCode.WrongUse);
  });

  it('stops after the phase that was asked for', async () => {
    const { code, out } = await filled(ANSWERS, '--tot', 'voorbereiden');
    expect(code).toBe(ExitCode.Fine);
    expect(out).toContain('Verslag');
  });

  it('is never done without a file', async () => {
    const { code, err } = await run(['start', PLAYBOOK, '--zonder-vragen']);
    expect([code, err.includes('--antwoorden')]).toEqual([ExitCode.WrongUse, true]);
  });
});

it('asks nothing where there is no terminal, and says so at once', async () => {
  const { code, err, folder } = await run(['start', PLAYBOOK]);
  expect(code).toBe(ExitCode.WrongUse);
  expect(err.split('\n')[0]).toBe('✗ Hier kan ik niets vragen: dit is geen terminal.');
  expect(conversationsIn(folder)).toEqual([]);
});

it('fills in from a pipe what the file has, without --zonder-vragen too', async () => {
  const { code } = await run(['start', PLAYBOOK, '--antwoorden', ANSWERS]);
  expect(code).toBe(ExitCode.Fine);
});
