import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { runTheCheck } from '../support/check.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { scratchFolder } from '../support/store.ts';
import { run } from '../support/test-world.ts';

const TALK = 'Teamleider: Dit is je laatste kans.\nMedewerker: Prima.\nTeamleider: Mooi.\n';
const NAMES = 'Petra: Dit is je laatste kans.\nKim: Prima.\nPetra: Mooi.\n';
const PHRASES = { 'laatste kans': 'druk', Prima: 'snel-meegaan' } as const;

/** Text that lies in a file. */
const inFile = (text: string) => {
  const file = join(scratchFolder(), 'gesprek.txt');
  writeFileSync(file, text);
  return file;
};

describe('controleer', () => {
  it('ends with 3 when it found something, and with 0 when it did not', async () => {
    const file = inFile(TALK);
    expect((await runTheCheck({ file, phrases: PHRASES })).code).toBe(ExitCode.CheckFoundSomething);
    const { code, out } = await runTheCheck({ file });
    expect(code).toBe(ExitCode.Fine);
    expect(out).toContain('Geen signaal gevonden. Dat is niet hetzelfde als in orde.');
  });

  it('reads what comes in with "-"', async () => {
    const { out } = await runTheCheck({ file: '-', standardInput: TALK, phrases: PHRASES });
    expect(out).toContain('Druk zetten');
  });

  it('leaves nothing behind', async () => {
    const { folder } = await runTheCheck({ file: inFile(TALK), phrases: PHRASES });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['no file', {}, 'check-nothing-given'],
    ['an empty one', { file: '-', standardInput: ' \n' }, 'check-empty'],
    ['one that is not there', { file: 'weg.txt' }, 'file-not-found'],
    ['--jsonl beside it', { file: 'a', lines: 'b' }, 'check-jsonl-alone'],
    ['a kind that can not be made', { file: '-', formats: 'md,pfd' }, 'check-format-unknown'],
  ])('says so when there is %s', async (_, options, code) => {
    const ended = await runTheCheck(options);
    expect([ended.error?.code, ended.out]).toEqual([code, '']);
    expect([ExitCode.WrongUse, ExitCode.Failed]).toContain(ended.code);
  });
});

describe('who leads the team', () => {
  it('is asked in a terminal when it is not clear', async () => {
    const ended = await runTheCheck({ file: inFile(NAMES), choose: 'Petra', phrases: PHRASES });
    expect(ended.out).toContain('Beurt 1 · Petra (teamleider)');
  });

  it('is not asked twice: backing out ends it', async () => {
    const ended = await runTheCheck({ file: inFile(NAMES), choose: null });
    expect([ended.code, ended.out]).toEqual([ExitCode.Paused, '']);
  });

  it('is an error that names the people where nothing can be asked', async () => {
    const ended = await runTheCheck({ file: inFile(NAMES) });
    expect([ended.code, ended.error]).toEqual([
      ExitCode.WrongUse,
      { code: 'check-lead-unclear', details: { speakers: 'Petra; Kim', first: 'Petra' } },
    ]);
    const asJson = await runTheCheck({ file: inFile(NAMES), json: true, choose: 'Petra' });
    expect(asJson.error?.code).toBe('check-lead-unclear');
  });

  it('is looked for among the people, with a near miss', async () => {
    const { error } = await runTheCheck({ file: inFile(NAMES), lead: 'Petre' });
    expect(error).toEqual({
      code: 'check-lead-unknown',
      details: { typed: 'Petre', speakers: 'Petra; Kim', meant: 'Petra' },
    });
  });
});

it('names the line in the file for a recording without names', async () => {
  const cue = (at: number, text: string) => `00:${at}.000 --> 00:${at}.900\n${text}\n`;
  const cues = Array.from({ length: 60 }, (_, at) =>
    cue(at + 10, 'Dit is een zin van wel tien woorden om te vullen.'),
  );
  const text = `WEBVTT\n\n${cues.join('\n')}\n${cue(75, 'Dit is je laatste kans.')}`;
  const { out } = await runTheCheck({ file: inFile(text), phrases: PHRASES });
  expect(out).toMatch(/^Regel 1\d\d · notitie$/m);
});

describe('a lead who was named', () => {
  it.each([
    ['notes', 'Petra was laat.\n\nKim gaat oefenen.\n'],
    ['names without a colon', 'Petra hoe gaat het\nKim goed\nPetra mooi\n'],
    ['a recording without names', 'WEBVTT\n\n00:01.000 --> 00:02.000\nKom binnen.\n'],
  ])('is an error where nobody talks: %s', async (_, text) => {
    const file = inFile(text);
    const { code, error } = await runTheCheck({ file, lead: 'Petra' });
    expect([code, error]).toEqual([
      ExitCode.WrongUse,
      { code: 'check-lead-no-talk', details: { typed: 'Petra', path: file } },
    ]);
  });
});

describe('--json', () => {
  it('is turns, balance and causes, and nothing else', async () => {
    const { out } = await runTheCheck({ file: inFile(TALK), json: true, phrases: PHRASES });
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual(['turns', 'balance', 'causes']);
    expect(found.turns).toHaveLength(3);
    expect(found.turns[0]).toEqual({
      n: 1,
      speaker: 'Teamleider',
      role: 'teamlead',
      text: 'Dit is je laatste kans.',
      flags: [
        {
          class: 'druk',
          text: 'laatste kans',
          start: 10,
          end: 22,
          why: 'Je maakt de gevolgen groter om beweging te krijgen.',
          countermove: expect.stringMatching(/.+\?$/),
        },
      ],
    });
    expect(found.balance).toMatchObject({
      words: { teamlead: 6, employee: 1 },
      share: { teamlead: 0.857, employee: 0.143 },
      time: null,
      silences: null,
      summaries: [],
      order: { solution: null, cause: null },
    });
    expect(found.balance.course).toHaveLength(10);
    expect(found.causes).toEqual([]);
  });

  it('of notes has the same shape, without a balance', async () => {
    const text =
      '## In de woorden van de medewerker\n> Prima, hoor.\n\n## Afspraken\n- snel beter\n';
    const { out } = await runTheCheck({ file: inFile(text), json: true, phrases: PHRASES });
    expect(JSON.parse(out)).toMatchObject({
      turns: [
        {
          n: 1,
          speaker: '',
          role: 'employee',
          text: 'Prima, hoor.',
          flags: [{ start: 0, end: 5 }],
        },
        { n: 2, speaker: '', role: 'teamlead', text: 'snel beter', flags: [] },
      ],
      balance: null,
      causes: [],
    });
  });
});

describe('the layout of --json', () => {
  it.each([0, 1, 2, 400])('is the usual one around %i passages', async (count) => {
    const text = `---\nsoort: notities\n---\n${'Prima, zei hij.\n\n'.repeat(count)}`;
    const { out } = await runTheCheck({ file: inFile(text), json: true, phrases: PHRASES });
    const found = JSON.parse(out);
    expect(found.turns).toHaveLength(count);
    expect(out).toBe(`${JSON.stringify(found, undefined, 2)}\n`);
  });

  it('is the usual one whatever the notes hold', async () => {
    const text = HOSTILE_TEXTS.map((one) => `- Prima, ${one}`).join('\n\n');
    const { out } = await runTheCheck({ file: inFile(text), json: true, phrases: PHRASES });
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), undefined, 2)}\n`);
  });
});

describe('--jsonl', () => {
  const line = (id: string | number, text: string, kind = 'teamlead') =>
    JSON.stringify({ id, lang: 'nl', kind, text, expect: [] });

  it('gives a line for every line, in the same order, with places in UTF-16', async () => {
    const text = [
      line('a', '😀 laatste kans'),
      line('b', 'Goed.'),
      '',
      line(3, 'Prima', 'employee'),
    ];
    const { out, code } = await runTheCheck({
      lines: inFile(`${text.join('\r\n')}\r\n`),
      phrases: PHRASES,
    });
    expect(code).toBe(ExitCode.Fine);
    const found = out
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(found.map(({ id }) => id)).toEqual(['a', 'b', 3]);
    expect(found[0]).toEqual({
      id: 'a',
      flags: [
        {
          class: 'druk',
          text: 'laatste kans',
          start: 3,
          end: 15,
          why: expect.any(String),
          countermove: expect.any(String),
        },
      ],
    });
    expect(found[1]).toEqual({ id: 'b', flags: [] });
  });

  it('answers each line before it asks for the next', async () => {
    const told: string[] = [];
    async function* pieces() {
      yield Buffer.from(`${line('a', 'Goed.')}\n${line('b', 'Ja')}`.slice(0, -3));
      expect(told).toHaveLength(1);
      yield Buffer.from(`${line('b', 'Ja').slice(-3)}\n`);
      expect(told).toHaveLength(2);
    }
    await runTheCheck({ lines: '-', pieces, onOut: (text) => told.push(text) });
    expect(told.map((text) => JSON.parse(text).id)).toEqual(['a', 'b']);
  });

  it.each([
    ['no JSON', '{"id":', 'check-line-not-json', undefined],
    ['no object', '"id"', 'check-line-key', 'id'],
    ['no id', '{"kind":"note","text":""}', 'check-line-key', 'id'],
    ['a strange kind', '{"id":"x","kind":"boss","text":""}', 'check-line-key', 'kind'],
    ['no text', '{"id":"x","kind":"note"}', 'check-line-key', 'text'],
  ])('stops at a line with %s, and says which', async (_, bad, code, key) => {
    const text = [line('a', 'Goed.'), '', bad, line('c', 'Ja')].join('\n');
    const ended = await runTheCheck({ lines: '-', standardInput: text });
    expect(ended.out.split('\n').filter(Boolean)).toHaveLength(1);
    expect([ended.code, ended.error]).toEqual([
      ExitCode.WrongUse,
      { code, details: { path: 'standaardinvoer', line: '3', ...(key && { key }) } },
    ]);
  });
});

describe('--als', () => {
  it('writes what was asked, named by date and kind, and never over another', async () => {
    const file = inFile(TALK);
    const to = scratchFolder();
    const options = { file, formats: 'html, MD', to, phrases: PHRASES };
    const { code, out } = await runTheCheck(options);
    expect(code).toBe(ExitCode.CheckFoundSomething);
    expect(out.split('\n').filter(Boolean)).toHaveLength(2);
    await runTheCheck(options);
    expect(readdirSync(to).sort()).toEqual([
      '2026-11-26_controle.html',
      '2026-11-26_controle.md',
      '2026-11-26_controle_2.html',
      '2026-11-26_controle_2.md',
    ]);
    expect(readFileSync(join(to, '2026-11-26_controle.html'), 'utf8')).toContain('laatste kans');
  });

  it('is Markdown when only a folder is named', async () => {
    const to = join(scratchFolder(), 'nieuw');
    await runTheCheck({ file: inFile(TALK), to });
    expect(readdirSync(to)).toEqual(['2026-11-26_controle.md']);
  });

  it('beside --json leaves standard output to the JSON', async () => {
    const to = scratchFolder();
    const { out, err } = await runTheCheck({ file: inFile(TALK), to, json: true });
    expect(JSON.parse(out).turns).toHaveLength(3);
    expect(existsSync(join(to, '2026-11-26_controle.md'))).toBe(true);
    expect(err).toContain('2026-11-26_controle.md');
  });
});

describe('on the command line', () => {
  it.each(['controleer', 'check'])('%s has help with examples', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(ExitCode.Fine);
    expect(out).toContain('coachwijzer controleer gesprek.vtt');
    expect(out).not.toMatch(/Usage|Options:|Arguments:|display help/);
  });

  it('says what to do without a file, and names the people when it must', async () => {
    const nothing = await run(['controleer']);
    expect([nothing.code, nothing.out]).toEqual([ExitCode.WrongUse, '']);
    expect(nothing.err).toContain('coachwijzer controleer gesprek.txt');
    const unclear = await run(['controleer', '-'], { standardInput: NAMES });
    expect(unclear.code).toBe(ExitCode.WrongUse);
    expect(unclear.err).toContain('--teamleider "Petra"');
  });

  it('reads a talk to the end', async () => {
    const { out, err } = await run(['check', '-', '--json', '--teamleider', 'Kim'], {
      standardInput: NAMES,
    });
    expect(err).toBe('');
    const roles = JSON.parse(out).turns.map((turn: { role: string }) => turn.role);
    expect(roles).toEqual(['employee', 'teamlead', 'employee']);
  });

  it('streams lines from what comes in', async () => {
    const { code, out } = await run(['controleer', '--jsonl', '-'], {
      standardInput: '{"id":"a","kind":"note","text":"Om 9.40 uur gebeld."}\n',
    });
    expect([code, JSON.parse(out).id]).toEqual([ExitCode.Fine, 'a']);
  });
});
