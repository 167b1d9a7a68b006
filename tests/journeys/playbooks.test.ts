// What a trainer does with playbooks.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { run } from '../support/test-world.ts';

const SMALL = new URL('../fixtures/journeys/kort.yaml', import.meta.url).pathname;

function brokenPlaybook(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'playbook-')), 'stuk.yaml');
  writeFileSync(file, 'id: stuk\nversion: 1.0.0\ntitel: Stuk\n');
  return file;
}

describe('playbook lijst', () => {
  it('shows what is built in and what is one’s own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
    mkdirSync(join(folder, 'playbooks', 'kort'), { recursive: true });
    cpSync(SMALL, join(folder, 'playbooks', 'kort', 'playbook.yaml'));
    const { out } = await run(['playbook', 'lijst', '--json'], { folder });
    const ids = (JSON.parse(out) as { id: string; builtIn: boolean }[]).map((one) => [
      one.id,
      one.builtIn,
    ]);
    expect(ids).toEqual([
      ['kort', false],
      ['gespreksverslag', true],
      ['willen-kunnen-snappen', true],
    ]);
  });
});

describe('playbook controleer', () => {
  it('says when nothing is wrong', async () => {
    const { code, out } = await run(['playbook', 'controleer', 'willen-kunnen-snappen']);
    expect([code, out]).toEqual([ExitCode.Fine, 'willen-kunnen-snappen: geen fouten gevonden.\n']);
  });
  it('names every problem with its place and what was meant, and exits with 3', async () => {
    const { code, out } = await run(['playbook', 'controleer', brokenPlaybook()]);
    expect(code).toBe(ExitCode.CheckFoundSomething);
    expect(out).toMatch(/stuk\.yaml:3:1 .*titel.*Bedoelde je "title"\?/);
  });
  it('gives the same as JSON', async () => {
    const { out } = await run(['playbook', 'check', brokenPlaybook(), '--json']);
    const [first] = JSON.parse(out) as { line: number; message: string }[];
    expect(first).toMatchObject({ line: expect.any(Number), message: expect.any(String) });
  });
  it('refuses to start with it, naming the same problems', async () => {
    const { code, err } = await run(['start', brokenPlaybook()], { script: [] });
    expect([code, err.includes('titel')]).toEqual([ExitCode.Failed, true]);
  });
  it('says what was probably meant by an unknown name', async () => {
    const { code, err } = await run(['playbook', 'toon', 'willen-kunnen-snapen']);
    expect([code, err.includes('willen-kunnen-snappen')]).toEqual([ExitCode.WrongUse, true]);
  });
});

describe('playbook toon', () => {
  it('stays within the width of the screen', async () => {
    const { out } = await run(['playbook', 'toon', 'willen-kunnen-snappen'], { columns: 60 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
  it('gives an empty answers file that is valid YAML and names every question', async () => {
    const { out } = await run(['playbook', 'toon', SMALL, '--antwoorden']);
    expect(Object.keys(parse(out))).toEqual([
      'aanleiding',
      'omgeving',
      'kan-het',
      'feiten',
      'oorzaak',
      'woorden',
      'eens',
      'afspraken',
      'afspraken-toch',
    ]);
  });
  it('gives a file that lists all that is still to be filled in', async () => {
    const { out } = await run(['playbook', 'toon', SMALL, '--antwoorden']);
    const file = join(mkdtempSync(join(tmpdir(), 'antwoorden-')), 'leeg.yaml');
    writeFileSync(file, out);
    const { code, err } = await run(['start', SMALL, '--antwoorden', file, '--zonder-vragen']);
    expect(code).toBe(ExitCode.WrongUse);
    expect(err).toMatch(/aanleiding {2}ontbreekt[\s\S]*feiten\.1\.wanneer {2}ontbreekt/);
  });
});
