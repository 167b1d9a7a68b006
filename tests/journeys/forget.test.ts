// vergeet: all of one person goes, nothing of anybody else, and what a person must still do is said.
import { appendFileSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { holdsWords, PASSPHRASE, turnOnAt } from '../support/sealed.ts';
import { run } from '../support/test-world.ts';

const FIXTURES = new URL('../fixtures/journeys', import.meta.url).pathname;
let folder: string;

beforeEach(async () => {
  ({ folder } = await run(['lijst']));
});

async function talkWith(employee: string, playbook = 'kort.yaml', answers = 'antwoorden.yaml') {
  const { code } = await run(
    [
      ...['start', join(FIXTURES, playbook), '--medewerker', employee, '--zonder-vragen'],
      ...['--antwoorden', join(FIXTURES, answers)],
    ],
    { folder },
  );
  expect(code).toBe(ExitCode.Fine);
}

const conversations = () => readdirSync(join(folder, 'gesprekken')).sort();
const inFolder = (...names: string[]) => join(folder, 'gesprekken', ...names);
const forget = (...args: string[]) => run(['vergeet', ...args], { folder });

describe('vergeet', () => {
  it('shows what there is, and erases nothing when the answer is no', async () => {
    await talkWith('Sanne');
    const { code, out } = await run(['vergeet', 'sanne'], { folder, script: [{ choose: 'no' }] });
    expect(code).toBe(ExitCode.Fine);
    expect(out).toMatch(/2026-11-26-a .*12 antwoorden +1 document/);
    expect(out).toContain('Er is niets gewist.');
    expect(conversations()).toEqual(['2026-11-26-a']);
  });

  it('ends with 130, and erases nothing, when the person backs out', async () => {
    await talkWith('Sanne');
    const script = [{ choose: undefined }];
    const { code, out } = await run(['vergeet', 'sanne'], { folder, script });
    expect([code, conversations()]).toEqual([ExitCode.Paused, ['2026-11-26-a']]);
    expect(out).toContain('Er is niets gewist.');
  });

  it('asks for the name when it is left out, so that it stands in no history', async () => {
    await talkWith('Sanne');
    const script = [{ line: 'Sanne' }, { choose: 'yes' }];
    const { out } = await run(['vergeet'], { folder, script });
    expect(out).not.toContain('opdrachtregel');
    expect(conversations()).toEqual([]);
  });

  it('says that a name on the command line stays in the history', async () => {
    await talkWith('Sanne');
    const script = [{ choose: 'yes' }];
    const { out } = await run(['vergeet', 'Sanne'], { folder, script });
    expect(out.replace(/\s+/g, ' ')).toContain('in de geschiedenis van je terminal');
  });

  it('erases nothing when the person backs out of the name', async () => {
    await talkWith('Sanne');
    const { code } = await run(['vergeet'], { folder, script: [{ line: { press: 'stop' } }] });
    expect([code, conversations()]).toEqual([ExitCode.Paused, ['2026-11-26-a']]);
  });

  it('wants --ja where it can not ask', async () => {
    await talkWith('Sanne');
    expect((await forget('Sanne')).code).toBe(ExitCode.WrongUse);
    expect((await forget('--ja')).code).toBe(ExitCode.WrongUse);
    expect((await forget('  ', '--ja')).code).toBe(ExitCode.WrongUse);
    expect(conversations()).toEqual(['2026-11-26-a']);
  });

  it('leaves no byte of the name behind', async () => {
    await talkWith('Sanne-77');
    await talkWith('P9');
    await run(['export', '26-a', '--voor', 'mezelf', '--als', 'html,json'], { folder });
    await run(['inzage', 'Sanne-77'], { folder });
    writeFileSync(inFolder('2026-11-26-a', 'concept.json'), '{"address":"x","text":"Sanne-77"}');
    writeFileSync(inFolder('2026-11-26-a', 'journaal.afgebroken'), '{"text":"Sanne-77');
    writeFileSync(inFolder('2026-11-26-a', '.onaf-0123456789ab'), 'Sanne-77');
    expect(holdsWords(folder, 'Sanne-77')).toBe(true);
    const { code } = await forget('Sanne-77', '--ja');
    expect([code, conversations()]).toEqual([ExitCode.Fine, ['2026-11-26-b']]);
    expect(holdsWords(folder, 'Sanne-77')).toBe(false);
  });

  it('takes along a conversation that was cut off while it was made', async () => {
    await talkWith('Sanne');
    const half = inFolder('2026-11-25-a');
    await talkWith('Piet');
    renameSync(inFolder('2026-11-26-b'), half);
    for (const name of readdirSync(half)) {
      if (name !== 'journaal.jsonl') renameSync(join(half, name), join(folder, name));
    }
    writeFileSync(join(half, 'journaal.jsonl'), '{"type":"started","employee":"Sann');
    await forget('Sanne', '--ja');
    expect(conversations()).toEqual([]);
  });

  it('does not take P10 for P1', async () => {
    await talkWith('P10');
    const { code, err } = await forget('P1', '--ja');
    expect([code, err.includes('Bedoelde je "P10"?')]).toEqual([ExitCode.WrongUse, true]);
    await talkWith('P1');
    await forget('P1', '--ja');
    expect(conversations()).toEqual(['2026-11-26-a']);
  });

  it('names nobody else when the name is unknown', async () => {
    await talkWith('Karin');
    await talkWith('Mohammed');
    const { code, out, err } = await forget('Zeger', '--ja');
    expect(code).toBe(ExitCode.WrongUse);
    expect(out + err).not.toMatch(/Karin|Mohammed/);
  });

  it('says when the name is also written with other spaces', async () => {
    await talkWith('P 1042');
    await talkWith('P1042');
    const { out } = await forget('p1042', '--ja');
    expect(out).toContain('"P 1042"');
    expect(conversations()).toEqual(['2026-11-26-a']);
  });

  it('says where the name stands in a conversation with somebody else', async () => {
    await talkWith('Sanne');
    await talkWith('Piet');
    const note = { type: 'noted', at: '2026-11-26T12:30:00.000Z', address: 'aanleiding' };
    const line = JSON.stringify({ ...note, text: 'Vraag het aan Sanne.' });
    appendFileSync(inFolder('2026-11-26-b', 'journaal.jsonl'), `${line}\n`);
    const { out } = await forget('Sanne', '--ja');
    expect(out.replace(/\s+/g, ' ')).toContain('komt nog voor in gesprek 2026-11-26-b');
  });

  it('erases documents elsewhere as they were written, and names the others', async () => {
    await talkWith('Sanne');
    const to = join(folder, 'uit');
    await run(['verslag', 'laatste', '--voor', 'mezelf,medewerker', '--naar', to], { folder });
    const [changed = '', ours = ''] = readdirSync(to).map((name) => join(to, name));
    appendFileSync(changed, 'Zelf erbij gezet.');
    const { out } = await forget('Sanne', '--ja');
    expect([existsSync(ours), existsSync(changed)]).toEqual([false, true]);
    expect(out).toContain(`${changed} (daar is in gewerkt)`);
  });

  it('says what was made for others, which it can not take back', async () => {
    await talkWith('Sanne');
    const to = join(folder, 'uit');
    const argv = ['export', 'laatste', '--voor', 'medewerker', '--als', 'md', '--naar', to];
    await run(argv, { folder });
    const { out } = await forget('Sanne', '--ja');
    expect(out).toMatch(/26 november 2026:\s+2026-11-26-a_coachgesprek_medewerker.md/);
  });

  it('refuses one that is in use, erases the others, and finishes the next time', async () => {
    await talkWith('Sanne');
    await talkWith('Sanne');
    const claim = { mark: 'ab12', pid: 1, start: '', host: 'elders', since: '' };
    const lock = inFolder('2026-11-26-a', 'schrijver.lock');
    writeFileSync(lock, JSON.stringify(claim));
    const first = await forget('Sanne', '--ja');
    expect([first.code, conversations()]).toEqual([ExitCode.Failed, ['2026-11-26-a']]);
    expect(first.err).toContain('2026-11-26-a');
    renameSync(lock, join(folder, 'weg.lock'));
    expect((await forget('Sanne', '--ja')).code).toBe(ExitCode.Fine);
    expect(conversations()).toEqual([]);
  });

  it('finishes what was cut off, also when nothing else is left', async () => {
    await talkWith('Sanne');
    renameSync(inFolder('2026-11-26-a'), inFolder('.weg-2026-11-26-a-00112233'));
    const { code, out } = await forget('Sanne', '--ja');
    expect([code, conversations()]).toEqual([ExitCode.Fine, []]);
    expect(out.replace(/\s+/g, ' ')).toContain('nu helemaal weg');
  });

  it('erases a damaged one when it still says whose it is, and names one that does not', async () => {
    await talkWith('Sanne');
    await talkWith('Sanne');
    await talkWith('Sanne');
    appendFileSync(inFolder('2026-11-26-b', 'journaal.jsonl'), 'kapot\nkapot\n');
    writeFileSync(inFolder('2026-11-26-c', 'journaal.jsonl'), 'kapot\nkapot\n');
    const { out } = await forget('Sanne', '--ja');
    expect(conversations()).toEqual(['2026-11-26-c']);
    expect(out.replace(/\s+/g, ' ')).toContain('Van gesprek 2026-11-26-c kan ik niet lezen');
  });

  it('works on conversations that are encrypted, and leaves them when the passphrase is not given', async () => {
    await talkWith('Sanne');
    await talkWith('Piet');
    await turnOnAt(folder);
    await run(['instellingen', 'versleuteling', 'aan'], { folder });
    const { code } = await forget('Sanne', '--ja');
    expect([code, conversations()]).toEqual([ExitCode.WrongUse, ['2026-11-26-a', '2026-11-26-b']]);
    const script = [{ secret: PASSPHRASE }, { choose: 'yes' }];
    await run(['vergeet', 'Sanne'], { folder, script });
    expect(conversations()).toEqual(['2026-11-26-b']);
  });

  it('breaks no line but a path at 40 columns', async () => {
    await talkWith('Sanne');
    const { out } = await run(['vergeet', 'Sanne', '--ja'], { folder, columns: 40 });
    const long = out.split('\n').filter((line) => line.length > 40 && !line.includes(folder));
    expect(long).toEqual([]);
  });
});
