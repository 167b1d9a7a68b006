// opruimen and instellingen bewaren: shown first, removed when the person says so, never by itself.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { run } from '../support/test-world.ts';

const FIXTURES = new URL('../fixtures/journeys', import.meta.url).pathname;
/** 89, 90 and 91 days before 26 November. */
const [DAY_89, DAY_90, DAY_91] = ['2026-08-29', '2026-08-28', '2026-08-27'];
let folder: string;

beforeEach(async () => {
  ({ folder } = await run(['lijst']));
});

async function talkOn(day: string, employee = 'P1') {
  await run(
    [
      ...['start', join(FIXTURES, 'kort.yaml'), '--medewerker', employee, '--zonder-vragen'],
      ...['--antwoorden', join(FIXTURES, 'antwoorden.yaml')],
    ],
    { folder, now: `${day}T13:30:00` },
  );
}

const conversations = () => readdirSync(join(folder, 'gesprekken')).sort();
const tidy = (...args: string[]) => run(['opruimen', ...args], { folder });

describe('opruimen', () => {
  it('says that there is nothing, and what comes first', async () => {
    await talkOn(DAY_89);
    const { code, out } = await tidy('--ja');
    expect([code, conversations()]).toEqual([ExitCode.Fine, [`${DAY_89}-a`]]);
    expect(out).toContain(`Als eerste aan de beurt: ${DAY_89}-a, op 27 november 2026.`);
  });

  it('only lists where it can not ask', async () => {
    await talkOn(DAY_91);
    const { code, out } = await tidy();
    expect([code, conversations()]).toEqual([ExitCode.Fine, [`${DAY_91}-a`]]);
    expect(out).toMatch(/2026-08-27-a +P1 .*91 dagen +klaar +geen verslag/);
  });

  it('removes from the ninetieth day on, longest ago first', async () => {
    for (const day of [DAY_89, DAY_90, DAY_91]) await talkOn(day);
    const { out } = await tidy('--ja');
    expect(conversations()).toEqual([`${DAY_89}-a`]);
    expect(out.indexOf(DAY_91)).toBeLessThan(out.indexOf(DAY_90));
  });

  it('asks first, and no is the first choice', async () => {
    await talkOn(DAY_91);
    const script = [{ choose: 'no' }];
    const { out } = await run(['opruimen'], { folder, script });
    expect([out.includes('Er is niets opgeruimd.'), conversations().length]).toEqual([true, 1]);
  });

  it('lets the person choose one by one', async () => {
    await talkOn(DAY_90);
    await talkOn(DAY_91);
    const script = [{ choose: 'some' }, { choose: 'no' }, { choose: 'yes' }];
    await run(['opruimen'], { folder, script });
    expect(conversations()).toEqual([`${DAY_91}-a`]);
  });

  it('removes nothing when the person backs out halfway', async () => {
    await talkOn(DAY_90);
    await talkOn(DAY_91);
    const script = [{ choose: 'some' }, { choose: 'yes' }, { choose: undefined }];
    const { code } = await run(['opruimen'], { folder, script });
    expect([code, conversations().length]).toEqual([ExitCode.Paused, 2]);
  });

  it('takes another number of days from the command line, or from the settings', async () => {
    await talkOn(DAY_89);
    expect(JSON.parse((await tidy('--json', '--dagen', '89')).out).opruimen).toHaveLength(1);
    await run(['instellingen', 'bewaren', '60'], { folder });
    expect(JSON.parse((await tidy('--json')).out)).toMatchObject({
      dagen: 60,
      opruimen: [{ dagenGeleden: 89, medewerker: 'P1', verslag: null, opgeruimd: false }],
    });
  });

  it.each(['0', '-1', '1.5', 'veel', '4000', ''])(
    'refuses %j as a number of days',
    async (days) => {
      expect((await tidy('--dagen', days)).code).toBe(ExitCode.WrongUse);
    },
  );

  it('leaves documents elsewhere and names them', async () => {
    await talkOn(DAY_91);
    const to = join(folder, 'uit');
    const path = join(to, `${DAY_91}-a_coachgesprek_mezelf.md`);
    await run(['verslag', 'laatste', '--naar', to], { folder });
    const { out } = await tidy('--ja');
    expect([conversations(), existsSync(path), out.includes(path)]).toEqual([[], true, true]);
  });

  it('leaves what is damaged or in use, and names it', async () => {
    for (const day of [DAY_90, DAY_91, '2026-01-02']) await talkOn(day);
    writeFileSync(join(folder, 'gesprekken', `${DAY_90}-a`, 'journaal.jsonl'), 'kapot\nkapot\n');
    const claim = { mark: 'ab12', pid: 1, start: '', host: 'elders', since: '' };
    const lock = join(folder, 'gesprekken', `${DAY_91}-a`, 'schrijver.lock');
    writeFileSync(lock, JSON.stringify(claim));
    const { code, out, err } = await tidy('--ja');
    expect([code, conversations()]).toEqual([ExitCode.Failed, [`${DAY_91}-a`, `${DAY_90}-a`]]);
    expect(out).toContain(`Beschadigd, dus blijft staan: ${DAY_90}-a`);
    expect(err).toContain(`Niet opgeruimd: ${DAY_91}-a`);
  });

  it('tells which are over two years old', async () => {
    await talkOn('2024-11-25');
    const { out } = await tidy('--dagen', '3650');
    expect(out).toContain('Ouder dan twee jaar: gesprek 2024-11-25-a.');
  });

  it('says which are not finished', async () => {
    await talkOn(DAY_91);
    const path = join(folder, 'gesprekken', `${DAY_91}-a`, 'journaal.jsonl');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
    expect((await tidy()).out).toContain(`Let op: gesprek ${DAY_91}-a is nog niet af.`);
  });

  it('counts what happens to the record as activity', async () => {
    await talkOn(DAY_91);
    const started = { type: 'started', at: `${DAY_91}T12:00:00.000Z`, format: 1 };
    const pinned = { playbook: { id: 'gespreksverslag', version: '1.0.0', sha256: '' } };
    const answered = { type: 'answered', address: 'aanleiding', answer: { status: 'skipped' } };
    const lines = [
      { ...started, conversation: `${DAY_91}-a`, employee: 'P1', ...pinned },
      { ...answered, at: `${DAY_91}T12:00:00.000Z` },
    ].map((line) => JSON.stringify(line));
    const path = join(folder, 'gesprekken', `${DAY_91}-a`, 'dossier.jsonl');
    writeFileSync(path, `${lines.join('\n')}\n`);
    const { out } = await tidy();
    expect(out.replace(/\s+/g, ' ')).toContain('is het verslag nog niet bij HR');
    const shared = { type: 'record-shared', on: DAY_89, channel: '' };
    const later = JSON.stringify({ ...shared, at: `${DAY_89}T12:00:00.000Z` });
    writeFileSync(path, `${[...lines, later].join('\n')}\n`);
    expect(JSON.parse((await tidy('--json')).out).opruimen).toEqual([]);
  });

  it('removes bundles for access that are as old', async () => {
    await talkOn(DAY_91);
    await run(['inzage', 'P1'], { folder, now: `${DAY_91}T14:00:00` });
    await tidy('--ja');
    expect(readdirSync(join(folder, 'inzage'))).toEqual([]);
  });

  it('breaks no line at 40 columns', async () => {
    await talkOn(DAY_91);
    const { out } = await run(['opruimen'], { folder, columns: 40 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

describe('instellingen bewaren', () => {
  it('says how it stands when no number is given', async () => {
    const { code, out } = await run(['instellingen', 'bewaren'], { folder });
    expect([code, out.includes('90 dagen')]).toEqual([ExitCode.Fine, true]);
  });
  it('keeps what else is in the settings', async () => {
    const path = join(folder, 'instellingen.json');
    writeFileSync(path, '{"later": {"a": 1}, "bewaren": 10}\n');
    await run(['instellingen', 'bewaren', '45'], { folder });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ later: { a: 1 }, bewaren: 45 });
  });
  it('refuses what is no number of days', async () => {
    const { code } = await run(['instellingen', 'bewaren', 'lang'], { folder });
    expect([code, existsSync(join(folder, 'instellingen.json'))]).toEqual([
      ExitCode.WrongUse,
      false,
    ]);
  });
  it('says what is wrong when somebody typed nonsense into the file', async () => {
    writeFileSync(join(folder, 'instellingen.json'), '{"bewaren": "lang"}\n');
    const { code, err } = await run(['opruimen'], { folder });
    expect([code, err.includes('bewaartermijn')]).toEqual([ExitCode.Failed, true]);
  });
});
