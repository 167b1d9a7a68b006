// inzage: one bundle on one person, with a name nobody can read anything from.
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { holdsWords, PASSPHRASE, turnOnAt } from '../support/sealed.ts';
import { scratchFolder } from '../support/store.ts';
import { run } from '../support/test-world.ts';

const FIXTURES = new URL('../fixtures/journeys', import.meta.url).pathname;
let folder: string;

beforeEach(async () => {
  ({ folder } = await run(['lijst']));
});

/** With a note in it that nobody else has. */
async function talkWith(employee: string, note: string) {
  await run(
    [
      ...['start', join(FIXTURES, 'kort.yaml'), '--medewerker', employee, '--zonder-vragen'],
      ...['--antwoorden', join(FIXTURES, 'antwoorden.yaml')],
    ],
    { folder },
  );
  const latest = readdirSync(join(folder, 'gesprekken')).sort().at(-1) ?? '';
  const event = {
    type: 'noted',
    at: '2026-11-26T12:30:00.000Z',
    address: 'aanleiding',
    text: note,
  };
  const path = join(folder, 'gesprekken', latest, 'journaal.jsonl');
  appendFileSync(path, `${JSON.stringify(event)}\n`);
}

const access = (...args: string[]) => run(['inzage', ...args], { folder });
const inBundle = (name: string, made = '2026-11-26-a') => join(folder, 'inzage', made, name);
const read = (path: string) => readFileSync(path, 'utf8');

describe('inzage', () => {
  it('bundles all conversations of one person, and nothing of another', async () => {
    await talkWith('Sanne', 'EEN van Sanne');
    await talkWith('Piet', 'GEHEIM van Piet');
    await talkWith('sanne', 'TWEE van Sanne');
    const { code } = await access('Sanne');
    expect(code).toBe(ExitCode.Fine);
    for (const name of ['2026-11-26_inzage.html', '2026-11-26_inzage.json']) {
      const text = read(inBundle(name));
      for (const own of ['EEN van Sanne', 'TWEE van Sanne', 'intikken']) {
        expect(text).toContain(own);
      }
      expect(text).not.toMatch(/GEHEIM|Piet|2026-11-26-b/);
    }
  });

  it('puts it in a private folder of its own, and no name in a file name', async () => {
    await talkWith('Sanne', 'a');
    await access('Sanne');
    await access('Sanne');
    expect(readdirSync(join(folder, 'inzage'))).toEqual(['2026-11-26-a', '2026-11-26-b']);
    const names = readdirSync(join(folder, 'inzage', '2026-11-26-a'));
    expect(names).toEqual(['2026-11-26_inzage.html', '2026-11-26_inzage.json', 'over.json']);
    expect(statSync(join(folder, 'inzage', '2026-11-26-a')).mode & 0o077).toBe(0);
    expect(statSync(inBundle('2026-11-26_inzage.html')).mode & 0o077).toBe(0);
  });

  it('makes every kind of file that is asked for, elsewhere if that is asked', async () => {
    await talkWith('Sanne', 'a');
    const to = join(folder, 'uit');
    const { code } = await access('Sanne', '--als', 'md,docx,pdf,html,json', '--naar', to);
    expect(code).toBe(ExitCode.Fine);
    expect(readdirSync(to).map((name) => name.split('.')[1])).toEqual(
      expect.arrayContaining(['docx', 'html', 'json', 'md', 'pdf']),
    );
  });

  it('holds the events as they were kept', async () => {
    await talkWith('Sanne', 'een notitie');
    await access('Sanne', '--als', 'json');
    const { format, gesprekken } = JSON.parse(read(inBundle('2026-11-26_inzage.json')));
    const lines = read(join(folder, 'gesprekken', '2026-11-26-a', 'journaal.jsonl'));
    expect(format).toBe('coachwijzer-inzage/1');
    expect(gesprekken[0].gebeurtenissen).toEqual(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
  });

  it('holds what was only half typed', async () => {
    await talkWith('Sanne', 'a');
    const own = (name: string) => join(folder, 'gesprekken', '2026-11-26-a', name);
    const drafts = ['nog niet af', 'ook niet af'].map((text) => ({ address: text, text }));
    writeFileSync(own('concept.json'), JSON.stringify({ after: 99, drafts }));
    writeFileSync(own('journaal.afgebroken'), '{"text":"midden in een z\n');
    await access('Sanne');
    expect(read(inBundle('2026-11-26_inzage.html'))).toMatch(
      /nog niet af[\s\S]*ook niet af[\s\S]*midden in een z/,
    );
  });

  it('asks for the name when it is left out', async () => {
    await talkWith('Sanne', 'a');
    const { code } = await run(['inzage'], { folder, script: [{ line: 'sanne' }] });
    expect([code, readdirSync(join(folder, 'inzage'))]).toEqual([ExitCode.Fine, ['2026-11-26-a']]);
    expect((await access()).code).toBe(ExitCode.WrongUse);
  });

  it('writes nothing for somebody it does not know, or a kind it does not know', async () => {
    await talkWith('Karin', 'a');
    const unknown = await access('Zeger');
    const wrong = await access('Karin', '--als', 'htm');
    expect([unknown.code, wrong.code]).toEqual([ExitCode.WrongUse, ExitCode.WrongUse]);
    expect(unknown.err).not.toContain('Karin');
    expect(wrong.err).toContain('Bedoelde je "html"?');
    expect(readdirSync(folder)).not.toContain('inzage');
  });

  it('says what else a person has to give, or to look at', async () => {
    await talkWith('Sanne', 'a');
    await talkWith('Piet', 'Vraag het Sanne.');
    const own = join(folder, 'gesprekken', '2026-11-26-a', '2026-11-26-a_coachgesprek_mezelf.md');
    appendFileSync(own, 'Zelf erbij gezet.');
    const { out } = await access('Sanne');
    expect(out).toContain(own);
    expect(out.replace(/\s+/g, ' ')).toContain('komt ook voor in gesprek 2026-11-26-b');
  });

  it('is not complete when a conversation is damaged: it says so, and makes what it can', async () => {
    await talkWith('Sanne', 'EEN');
    await talkWith('Sanne', 'TWEE');
    appendFileSync(join(folder, 'gesprekken', '2026-11-26-b', 'journaal.jsonl'), 'stuk\nstuk\n');
    const { code, err } = await access('Sanne');
    expect([code, err.includes('2026-11-26-b')]).toEqual([ExitCode.Failed, true]);
    expect(read(inBundle('2026-11-26_inzage.html'))).toMatch(/EEN[\s\S]*niet alles is te lezen/);
  });

  it('warns when the place is kept in step with a cloud, or is a git work tree', async () => {
    await talkWith('Sanne', 'a');
    const to = join(folder, 'OneDrive', 'verzoek');
    mkdirSync(join(folder, 'OneDrive', '.git'), { recursive: true });
    const { err } = await access('Sanne', '--naar', to);
    expect(err).toMatch(/OneDrive[\s\S]*--naar[\s\S]*git/);
  });

  it('leaves nothing half behind when the place can not be written to', async () => {
    await talkWith('Sanne', 'a');
    writeFileSync(join(folder, 'inzage'), 'geen map');
    const { code } = await access('Sanne');
    expect(code).toBe(ExitCode.Failed);
    writeFileSync(join(folder, 'uit'), 'geen map');
    expect((await access('Sanne', '--naar', join(folder, 'uit'))).code).toBe(ExitCode.Failed);
    expect((await run(['toon', 'laatste'], { folder })).code).toBe(ExitCode.Fine);
  });

  it('never writes over a bundle somebody worked in', async () => {
    await talkWith('Sanne', 'a');
    const to = join(folder, 'uit');
    await access('Sanne', '--als', 'md', '--naar', to);
    const path = join(to, '2026-11-26_inzage.md');
    writeFileSync(path, 'Afgeschermd.');
    await access('Sanne', '--als', 'md', '--naar', to);
    expect([read(path), readdirSync(to).length]).toEqual(['Afgeschermd.', 2]);
  });

  it('puts nothing readable among conversations that are encrypted: it wants another place', async () => {
    await talkWith('Sanne', 'een notitie');
    await turnOnAt(folder);
    await run(['instellingen', 'versleuteling', 'aan'], { folder });
    expect((await access('Sanne')).code).toBe(ExitCode.WrongUse);
    expect(holdsWords(folder, 'Sanne')).toBe(false);
    const to = scratchFolder();
    const script = [{ secret: PASSPHRASE }];
    const { code, out } = await run(['inzage', 'Sanne', '--naar', to], { folder, script });
    expect([code, holdsWords(to, 'een notitie')]).toEqual([ExitCode.Fine, true]);
    expect(out.replace(/\s+/g, ' ')).toContain('niet versleuteld');
    expect(holdsWords(folder, 'Sanne')).toBe(false);
  });

  it('is known to every conversation in it: forgetting takes it along', async () => {
    await talkWith('Sanne', 'a');
    await talkWith('Sanne', 'b');
    const to = join(folder, 'uit');
    await access('Sanne', '--naar', to);
    await run(['verwijder', '2026-11-26-a', '--ja'], { folder });
    await run(['vergeet', 'Sanne', '--ja'], { folder });
    expect(readdirSync(to)).toEqual([]);
  });
});
