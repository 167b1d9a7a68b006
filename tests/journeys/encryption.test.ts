// A person who wants the laptop to be stolen without a worry: on, working with it, another passphrase, off.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { openKeyFile, readPlainKey } from '../../src/store/key-file.ts';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import { takeWriterLock } from '../../src/store/writer-lock.ts';
import { stop, type Turn, type Typing } from '../support/scripted-prompter.ts';
import { holdsWords, keyFileOf, namesIn, PASSPHRASE, turnOnAt } from '../support/sealed.ts';
import { scratchFolder, writerAt } from '../support/store.ts';
import { run } from '../support/test-world.ts';

const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;
const ID = '2026-11-26-a';
const WORDS = 'leenfiets';
const typed = (secret: Typing): Turn => ({ secret });
const BACK = { press: 'back' } as const;
const STOP = { press: 'stop' } as const;
const PASS = typed(PASSPHRASE);

async function start(folder?: string, until = 'voorbereiden'): Promise<string> {
  const made = await run(
    [
      ...['start', '--tot', until, '--medewerker', 'P1042'],
      ...['--antwoorden', EXAMPLE, '--zonder-vragen'],
    ],
    folder === undefined ? {} : { folder },
  );
  expect(made.code).toBe(ExitCode.Fine);
  return made.folder;
}

/** A conversation, sealed with a passphrase that is quick to check. */
async function sealed() {
  const folder = await start();
  const key = await turnOnAt(folder);
  const { code, out } = await run(['instellingen', 'versleuteling', 'aan'], { folder });
  expect([code, out]).toEqual([ExitCode.Fine, expect.stringContaining('1 gesprek versleuteld')]);
  return { folder, key, conversation: join(folder, 'gesprekken', ID) };
}

describe('turning it on', () => {
  it('asks a long passphrase twice, offers a reserve key, and says what is lost without both', {
    timeout: 60_000,
  }, async () => {
    const folder = await start();
    expect(holdsWords(folder, 'P1042')).toBe(true);
    const reserve = join(scratchFolder(), 'reserve.txt');
    const { code, out, err } = await run(['instellingen', 'versleuteling', 'aan'], {
      folder,
      script: [
        typed('te kort'),
        PASS,
        typed('een heel ander wachtwoord'),
        PASS,
        PASS,
        { line: join(folder, 'reserve.txt') },
        { line: reserve },
      ],
    });
    expect([code, err]).toEqual([ExitCode.Fine, '']);
    expect(out.split('\n').slice(0, 6)).toMatchInlineSnapshot(`
      [
        "Vanaf nu zijn je gesprekken alleen te lezen met een wachtwoord, ook als je",
        "laptop kwijtraakt.",
        "Het wachtwoord staat nergens. Niemand kan het voor je opzoeken of opnieuw",
        "instellen.",
        "Ben je het wachtwoord én de reservesleutel kwijt, dan zijn al je gesprekken",
        "voorgoed onleesbaar.",
      ]
    `);
    expect(out).toContain(`Reservesleutel: ${reserve}`);
    expect(out).toContain('De versleuteling staat aan. 1 gesprek versleuteld.');
    for (const words of ['P1042', WORDS]) expect(holdsWords(folder, words)).toBe(false);
    expect(await openKeyFile(folder, PASSPHRASE)).toEqual(await readPlainKey(reserve));
    expect(readSettings(folder)).toEqual({
      versleuteling: { ontvanger: (await readPlainKey(reserve)).recipient },
    });
  });

  it.each<readonly Turn[][]>([
    [[typed(STOP)]],
    [[PASS, typed(STOP)]],
    [[PASS, PASS, { line: STOP }]],
    [[typed(BACK)]],
    [[PASS, typed(BACK), typed(BACK)]],
    [[PASS, PASS, { line: BACK }, typed(BACK)]],
  ])('changes nothing when the person backs out: %j', async (script) => {
    const folder = await start();
    const before = namesIn(folder);
    const { code, out } = await run(['instellingen', 'versleuteling', 'aan'], { folder, script });
    expect([code, out]).toEqual([ExitCode.Paused, expect.stringContaining('niets veranderd')]);
    expect(namesIn(folder)).toEqual(before);
  });

  it('goes back from the reserve key to the passphrase', { timeout: 60_000 }, async () => {
    const folder = await start();
    const other = typed('een heel ander wachtwoord');
    const script = [other, other, { line: BACK }, PASS, PASS, { line: '' }];
    await run(['instellingen', 'versleuteling', 'aan'], { folder, script });
    expect(await openKeyFile(folder, PASSPHRASE)).toBeDefined();
  });

  it('needs a terminal the first time, and says so', async () => {
    const folder = await start();
    const { code, err } = await run(['instellingen', 'versleuteling', 'aan'], { folder });
    expect([code, err]).toEqual([ExitCode.WrongUse, expect.stringContaining('geen terminal')]);
  });

  it('never puts the reserve key beside the lock, nor over another file', async () => {
    const folder = await start();
    const taken = join(scratchFolder(), 'bezet.txt');
    writeFileSync(taken, 'van mij');
    const on = (to: string) =>
      run(['instellingen', 'versleuteling', 'aan', '--naar', to], { folder, script: [PASS, PASS] });
    expect((await on(join(folder, 'r.txt'))).err).toContain('naast het slot');
    expect((await on(taken)).err).toContain('bestaat al');
    expect([readFileSync(taken, 'utf8'), readSettings(folder)]).toEqual(['van mij', {}]);
    expect(existsSync(join(folder, 'sleutel.age'))).toBe(false);
  });

  it('goes on with a key that lies there already', async () => {
    const folder = await start();
    const key = await turnOnAt(folder);
    rmSync(join(folder, 'instellingen.json'));
    const { out } = await run(['instellingen', 'versleuteling', 'aan'], { folder, script: [PASS] });
    expect(out).toContain('Er ligt al een sleutel');
    expect(readSettings(folder).versleuteling).toEqual({ ontvanger: key.recipient });
  });

  it('does what is left when it is on already, and writes a reserve key if asked', async () => {
    const { folder, key } = await sealed();
    const to = join(scratchFolder(), 'reserve.txt');
    const on = ['instellingen', 'versleuteling', 'aan', '--naar', to];
    expect((await run(on, { folder, script: [PASS] })).out).toContain('staat aan');
    expect(await readPlainKey(to)).toEqual(key);
  });

  it('names what is in use, says it is not finished, and finishes the next time', async () => {
    const folder = await start();
    await start(folder);
    const lock = takeWriterLock(join(folder, 'gesprekken', ID), writerAt(undefined, process.ppid));
    await turnOnAt(folder);
    const on = () => run(['instellingen', 'versleuteling', 'aan'], { folder });
    const first = await on();
    expect([first.code, first.err]).toEqual([
      ExitCode.Failed,
      expect.stringContaining(`overgeslagen: ${ID}`),
    ]);
    const list = await run(['lijst'], { folder, script: [PASS] });
    expect(list.err).toContain('niet afgemaakt');
    expect(list.out).toContain(ID);
    expect((await run(['instellingen'], { folder })).out).toContain('1 versleuteld, 1 niet');
    lock.release();
    expect((await on()).out).toContain('2 gesprekken versleuteld');
    expect((await run(['lijst'], { folder, script: [PASS] })).err).toBe('');
  });
});

describe('working with it', () => {
  it('lists, shows and searches after the passphrase', async () => {
    const { folder } = await sealed();
    const script = [PASS];
    expect((await run(['lijst'], { folder, script })).out).toContain('P1042');
    expect((await run(['toon', 'laatste'], { folder, script })).out).toContain(WORDS);
    expect((await run(['zoek', WORDS], { folder, script })).out).toContain(ID);
  });

  it('asks again after a slip, and not more than three times', async () => {
    const { folder } = await sealed();
    const slip = typed('niet het goede');
    const { code } = await run(['lijst'], { folder, script: [slip, slip, PASS] });
    expect(code).toBe(ExitCode.Fine);
    const wrong = await run(['lijst'], { folder, script: [slip, slip, slip] });
    expect([wrong.code, wrong.out]).toEqual([ExitCode.Failed, '']);
    expect(wrong.err).toMatchInlineSnapshot(`
      "✗ Drie keer niet het goede wachtwoord. Er is niets veranderd.
        Weet je het niet meer? Met je reservesleutel kan het nog: coachwijzer
        instellingen --help.
      "
    `);
  });

  it('is given up with the keys that always do', async () => {
    const { folder } = await sealed();
    const { code, err } = await run(['lijst'], { folder, script: [typed(STOP)] });
    expect([code, err]).toEqual([ExitCode.Paused, expect.stringContaining('niets veranderd')]);
  });

  it('goes on with a conversation and follows the talk', async () => {
    const { folder, conversation } = await sealed();
    const live = await run(['live', ID], {
      folder,
      script: [PASS],
      live: async (talk) => {
        await talk.jot({ kind: 'quote', text: 'Ik zoek me suf.' });
        talk.keepDraft('half een re');
        await talk.end({ passed: true });
        return 'over';
      },
    });
    expect(live.code).toBe(ExitCode.Fine);
    expect(namesIn(conversation)).toContain('concept.json.age');
    const resumed = await run(['hervat', ID], { folder, script: [PASS, stop('mw-oorzaak')] });
    expect(resumed.code).toBe(ExitCode.Paused);
    const { out } = await run(['zoek', 'zoek me suf'], { folder, script: [PASS] });
    expect(out).toContain(ID);
    expect(holdsWords(folder, 'zoek me suf')).toBe(false);
  });

  it('starts a new one that is sealed, without asking', async () => {
    const { folder } = await sealed();
    await start(folder, 'afronden');
    const names = namesIn(join(folder, 'gesprekken', '2026-11-26-b'));
    expect(names).toEqual([
      '2026-11-26-b_coachgesprek_mezelf.md.age',
      'documenten.json',
      'journaal.jsonl.age',
      'playbook.json',
    ]);
    expect(holdsWords(folder, 'P1042')).toBe(false);
  });

  it('writes a document sealed beside it, and to be read elsewhere', async () => {
    const { folder, conversation } = await sealed();
    const beside = await run(['verslag', ID], { folder, script: [PASS] });
    expect(beside.out).toContain(`${join(conversation, `${ID}_coachgesprek_mezelf.md.age`)}`);
    expect(beside.out).toContain('versleuteld; lezen: coachwijzer toon');
    const to = scratchFolder();
    await run(['verslag', ID, '--naar', to], { folder, script: [PASS] });
    expect(readFileSync(join(to, `${ID}_coachgesprek_mezelf.md`), 'utf8')).toContain(WORDS);
  });

  it('asks for the passphrase once in the menu and what is chosen there', async () => {
    const { folder } = await sealed();
    const { code } = await run([], { folder, script: [PASS, { choose: 'list' }] });
    expect(code).toBe(ExitCode.Fine);
  });

  it.each([
    ['export', ID, '--voor', 'mezelf', '--als', 'md,html'],
    ['dossier', ID, '--json'],
    ['inzage', 'P1042', '--naar', 'uit'],
    ['opruimen'],
    ['vergeet', 'P1042', '--ja'],
  ])('asks once for %s', async (...args) => {
    const { folder } = await sealed();
    expect((await run(args, { folder, script: [PASS] })).code).toBe(ExitCode.Fine);
  });

  it('leaves the earlier talks out of the report where the passphrase is not given', async () => {
    const { folder } = await sealed();
    const again = ['start', '--medewerker', 'P1042', '--antwoorden', EXAMPLE, '--zonder-vragen'];
    const { code, err } = await run(again, { folder, script: [typed(BACK)] });
    expect([code, err]).toEqual([ExitCode.Fine, expect.stringContaining('niet gelezen')]);
    expect((await run(again, { folder, script: [PASS] })).err).toBe('');
  });

  it('deletes one by its number', async () => {
    const { folder, conversation } = await sealed();
    const { code } = await run(['verwijder', ID, '--ja'], { folder, script: [PASS] });
    expect([code, existsSync(conversation)]).toEqual([ExitCode.Fine, false]);
  });

  it('works without a terminal for who has the key in a file, and says so to who has not', async () => {
    const { folder, key } = await sealed();
    const env = { COACHWIJZER_SLEUTEL: keyFileOf(key) };
    expect((await run(['lijst', '--json'], { folder, env })).out).toContain('P1042');
    const without = await run(['lijst', '--json'], { folder });
    expect([without.code, without.out]).toEqual([ExitCode.WrongUse, '']);
    expect(without.err).toMatchInlineSnapshot(`
      "✗ Dit is versleuteld, en hier kan ik het wachtwoord niet vragen: dit is geen
        terminal.
        Doe het in een terminal, of zet het pad naar je reservesleutel in
        COACHWIJZER_SLEUTEL.
      "
    `);
  });
});

describe('the settings', () => {
  it('show how things stand, without a passphrase', async () => {
    const folder = await start();
    const off = await run(['instellingen'], { folder });
    expect(off.out.replaceAll(folder, 'MAP')).toMatchInlineSnapshot(`
      "Gegevens        MAP
      Versleuteling   uit
      Gesprekken      0 versleuteld, 1 niet versleuteld
      Bewaren         90 dagen na de laatste activiteit (voorstel van opruimen)
      "
    `);
    const { folder: on, key } = await sealed();
    const shown = await run(['settings'], { folder: on });
    expect(
      shown.out.replaceAll(on, 'MAP').replace(key.recipient, 'age1...'),
    ).toMatchInlineSnapshot(`
      "Gegevens        MAP
      Versleuteling   aan
      voor sleutel    age1...
      Gesprekken      1 versleuteld, 0 niet versleuteld
      Bewaren         90 dagen na de laatste activiteit (voorstel van opruimen)
      "
    `);
    const { out } = await run(['instellingen', '--json'], { folder: on });
    expect(JSON.parse(out)).toEqual({
      map: on,
      versleuteling: {
        aan: true,
        bezig: null,
        ontvanger: key.recipient,
        versleuteld: 1,
        nietVersleuteld: 0,
      },
    });
  });

  it('tell of a conversation that was put back from a backup', async () => {
    const { folder } = await sealed();
    const { versleuteling } = readSettings(folder);
    changeSettings(folder, { versleuteling: undefined });
    await start(folder);
    changeSettings(folder, { versleuteling });
    const { out } = await run(['instellingen'], { folder });
    expect(out).toContain('nog niet alles is omgezet');
    expect(out).toContain('coachwijzer instellingen versleuteling aan');
  });
});

describe('the key', () => {
  const NEW = 'een ander lang wachtwoord';

  it('gets another passphrase', { timeout: 60_000 }, async () => {
    const { folder } = await sealed();
    const change = ['instellingen', 'versleuteling', 'wachtwoord'];
    const { out } = await run(change, { folder, script: [PASS, typed(NEW), typed(NEW)] });
    expect(out).toContain('Het wachtwoord is veranderd');
    expect((await run(['lijst'], { folder, script: [typed(NEW)] })).out).toContain('P1042');
    expect(await openKeyFile(folder, PASSPHRASE)).toBeUndefined();
  });

  it('that was forgotten is replaced with the reserve key', { timeout: 60_000 }, async () => {
    const { folder, key } = await sealed();
    const change = ['instellingen', 'versleuteling', 'wachtwoord'];
    const env = { COACHWIJZER_SLEUTEL: keyFileOf(key) };
    await run(change, { folder, env, script: [typed(NEW), typed(NEW)] });
    expect((await run(['lijst'], { folder, script: [typed(NEW)] })).out).toContain('P1042');
  });

  it('is written in reserve, later too', async () => {
    const { folder, key } = await sealed();
    const path = join(scratchFolder(), 'reserve.txt');
    const reserve = ['instellingen', 'versleuteling', 'reserve'];
    const { code } = await run([...reserve, '--naar', path], { folder, script: [PASS] });
    expect([code, await readPlainKey(path)]).toEqual([ExitCode.Fine, key]);
    const asked = join(scratchFolder(), 'nog-een.txt');
    await run(reserve, { folder, script: [PASS, { line: asked }] });
    expect(await readPlainKey(asked)).toEqual(key);
  });

  it.each(['wachtwoord', 'reserve'])('%s says so when encryption is off', async (what) => {
    const { code, err } = await run(['instellingen', 'versleuteling', what], { script: [] });
    expect([code, err]).toEqual([ExitCode.WrongUse, expect.stringContaining('staat uit')]);
  });
});

describe('turning it off', () => {
  it('makes all of it readable again, and puts the key aside', async () => {
    const { folder } = await sealed();
    const { code, out } = await run(['instellingen', 'versleuteling', 'uit'], {
      folder,
      script: [PASS],
    });
    expect([code, out]).toEqual([ExitCode.Fine, expect.stringContaining('weer zonder wachtwoord')]);
    expect(out).toContain('sleutel-tot-2026-11-26.age');
    expect((await run(['lijst'], { folder })).out).toContain('P1042');
    expect((await run(['instellingen', 'versleuteling', 'uit'], { folder })).out).toContain(
      'staat al uit',
    );
  });

  it('changes nothing after three wrong passphrases', async () => {
    const { folder, conversation } = await sealed();
    const before = namesIn(conversation);
    const wrong = typed('niet het goede');
    const { code } = await run(['instellingen', 'versleuteling', 'uit'], {
      folder,
      script: [wrong, wrong, wrong],
    });
    expect([code, namesIn(conversation)]).toEqual([ExitCode.Failed, before]);
    expect(readSettings(folder).versleuteling?.bezig).toBeUndefined();
  });
});

it('says what can be asked when it is asked something else', async () => {
  const { code, err } = await run(['instellingen', 'versleuteling', 'misschien']);
  expect([code, err]).toEqual([
    ExitCode.WrongUse,
    expect.stringContaining('aan, uit, wachtwoord, reserve'),
  ]);
});
