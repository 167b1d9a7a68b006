// What can be done with a conversation once it is there.
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { run } from '../support/test-world.ts';

const FIXTURES = new URL('../fixtures/journeys', import.meta.url).pathname;
let folder: string;

beforeEach(async () => {
  const made = await run([
    ...['start', join(FIXTURES, 'kort.yaml'), '--medewerker', 'P1042', '--zonder-vragen'],
    ...['--antwoorden', join(FIXTURES, 'antwoorden.yaml')],
  ]);
  expect(made.code).toBe(ExitCode.Fine);
  folder = made.folder;
});

const conversation = (...names: string[]) => join(folder, 'gesprekken', '2026-11-26-a', ...names);

describe('lijst', () => {
  it('shows the conversation with its state', async () => {
    const { out } = await run(['lijst'], { folder });
    expect(out).toMatch(/2026-11-26-a +P1042 .*klaar/);
  });
  it('gives the same as JSON', async () => {
    const { out } = await run(['list', '--json'], { folder });
    expect(JSON.parse(out)).toMatchObject([{ gesprek: '2026-11-26-a', medewerker: 'P1042' }]);
  });
  it('looks for one employee', async () => {
    const { out } = await run(['lijst', '--medewerker', 'P9'], { folder });
    expect(out).toBe('Er zijn geen gesprekken met P9.\n');
  });
  it('lists a damaged one as damaged', async () => {
    writeFileSync(conversation('journaal.jsonl'), '{"type":"started"\nkapot\n');
    const { code, out } = await run(['lijst'], { folder });
    expect([code, out.includes('beschadigd')]).toEqual([ExitCode.Fine, true]);
  });
  it('breaks no line at 40 columns', async () => {
    const { out } = await run(['lijst'], { folder, columns: 40 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

describe('toon', () => {
  it('shows the summary on the screen', async () => {
    const { code, out } = await run(['toon', 'laatste'], { folder });
    expect([code, out.includes('Drie gesprekken samen')]).toEqual([ExitCode.Fine, true]);
  });
  it('takes a unique part of the id', async () => {
    expect((await run(['toon', '26-a'], { folder })).code).toBe(ExitCode.Fine);
  });
  it('says which there are when it is unknown', async () => {
    const { code, err } = await run(['toon', '2025-01-01-a'], { folder });
    expect([code, err.startsWith('✗')]).toEqual([ExitCode.WrongUse, true]);
  });
  it('gives answers and causes as JSON', async () => {
    const { out } = await run(['toon', 'laatste', '--json'], { folder });
    expect(JSON.parse(out)).toMatchObject({ eerste: 'kunnen', samenVastgesteld: ['kunnen'] });
  });
});

describe('toon --json for the employee', () => {
  it('holds what an export for the employee holds, and no more', async () => {
    const to = join(folder, 'voor-de-medewerker');
    const options = ['--voor', 'medewerker', '--als', 'json', '--naar', to];
    await run(['export', 'laatste', ...options], { folder });
    const [name = ''] = readdirSync(to);
    const { out } = await run(['toon', 'laatste', '--voor', 'medewerker', '--json'], { folder });
    expect(out).toBe(readFileSync(join(to, name), 'utf8'));
  });
});

describe('zoek', () => {
  it('finds words whatever their case and accents', async () => {
    const { out } = await run(['zoek', 'SCRIPT', 'vérbond'], { folder });
    expect(out).toContain('Las het script voor en verbond door.');
  });
  it('says when nothing was found', async () => {
    expect((await run(['zoek', 'olifant'], { folder })).out).toBe('Niets gevonden voor: olifant\n');
  });
});

describe('verslag', () => {
  it('writes a document for each reader, elsewhere if asked', async () => {
    const to = join(folder, 'uit');
    await run(['verslag', 'laatste', '--voor', 'mezelf,medewerker', '--naar', to], { folder });
    expect(existsSync(join(to, '2026-11-26-a_coachgesprek_medewerker.md'))).toBe(true);
  });
  it('never writes over a summary somebody worked in', async () => {
    const path = conversation('2026-11-26-a_coachgesprek_mezelf.md');
    appendFileSync(path, '\nMijn eigen regel.\n');
    const { out } = await run(['verslag', 'laatste'], { folder });
    expect(readFileSync(path, 'utf8')).toContain('Mijn eigen regel.');
    expect(out).toContain('2026-11-26-a_coachgesprek_mezelf_2.md');
  });
  it('refuses a reader it does not know', async () => {
    const { code, err } = await run(['verslag', 'laatste', '--voor', 'medewerkr'], { folder });
    expect([code, err.includes('Bedoelde je "medewerker"?')]).toEqual([ExitCode.WrongUse, true]);
  });
});

describe('verwijder', () => {
  it('asks first, and leaves it when the answer is no', async () => {
    const { out } = await run(['verwijder', 'laatste'], { folder, script: [{ choose: 'no' }] });
    expect([out, existsSync(conversation())]).toEqual(['Er is niets verwijderd.\n', true]);
  });
  it('ends with 130, and leaves it, when the person backs out', async () => {
    const script = [{ choose: undefined }];
    const { code } = await run(['verwijder', 'laatste'], { folder, script });
    expect([code, existsSync(conversation())]).toEqual([ExitCode.Paused, true]);
  });
  it('removes all of it when the answer is yes', async () => {
    await run(['verwijder', 'laatste'], { folder, script: [{ choose: 'yes' }] });
    expect(existsSync(conversation())).toBe(false);
  });
  it('wants --ja where it can not ask', async () => {
    expect((await run(['verwijder', 'laatste'], { folder })).code).toBe(ExitCode.WrongUse);
    expect((await run(['verwijder', 'laatste', '--ja'], { folder })).code).toBe(ExitCode.Fine);
  });
});
