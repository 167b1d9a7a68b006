// The command line itself: help, wrong use, exit codes.
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { run } from '../support/test-world.ts';

const COMMANDS = [
  ['start', 'new'],
  ['hervat', 'resume'],
  ['lijst', 'list'],
  ['toon', 'show'],
  ['zoek', 'search'],
  ['verwijder', 'delete'],
  ['verslag', 'report'],
  ['voorbeeld', 'demo'],
  ['live', 'live'],
  ['controleer', 'check'],
  ['export', 'export'],
  ['dossier', 'record'],
  ['instellingen', 'settings'],
  ['inzage', 'access'],
  ['vergeet', 'forget'],
  ['opruimen', 'tidy'],
];
const PLAYBOOK_COMMANDS = [
  ['lijst', 'list'],
  ['toon', 'show'],
  ['controleer', 'check'],
];

describe('--help', () => {
  it.each(COMMANDS)('of %s, also as %s, has an example and no English', async (name, alias) => {
    const { code, out } = await run([name ?? '', '--help']);
    expect(code).toBe(ExitCode.Fine);
    expect(out).toContain(`coachwijzer ${name}`);
    expect(out).toContain('Voorbeelden:');
    expect(out).not.toMatch(/Usage|Options:|Arguments:|Commands:|display help|default:/);
    expect((await run([alias ?? '', '--help'])).out).toBe(out);
  });
  it.each(PLAYBOOK_COMMANDS)('of playbook %s, also as %s, has an example', async (name, alias) => {
    const { out } = await run(['playbook', name ?? '', '--help']);
    expect(out).toContain(`coachwijzer playbook ${name}`);
    expect((await run(['playbook', alias ?? '', '--help'])).out).toBe(out);
  });
  it('of the program names every command, once, under a heading', async () => {
    const { out } = await run(['--help']);
    const listed = out.split('Voorbeelden:')[0] ?? '';
    for (const [name] of COMMANDS) expect(listed.split(`\n  ${name}`)).toHaveLength(2);
    expect(listed).not.toContain('Opdrachten:');
  });
  it('is what a call without a terminal and without a command gives', async () => {
    expect((await run([])).out).toBe((await run(['--help'])).out);
  });
  it('is what "help" with the command gives', async () => {
    const asked = await run(['help', 'playbook', 'lijst']);
    expect(asked.out).toBe((await run(['playbook', 'lijst', '--help'])).out);
  });
  it('of a command that is not there is wrong use, with the one that was meant', async () => {
    const { code, err } = await run(['help', 'strat']);
    expect([code, err.includes('"start"')]).toEqual([ExitCode.WrongUse, true]);
  });
  it('is what "playbook" alone gives', async () => {
    const { code, out } = await run(['playbook']);
    expect([code, out.includes('controleer')]).toEqual([ExitCode.Fine, true]);
  });
  it('stays within 40 columns where it can', async () => {
    const { out } = await run(['lijst', '--help'], { columns: 40 });
    const ownLines = out.split('Voorbeelden:')[0] ?? '';
    expect(Math.max(...ownLines.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });
  it('breaks its prose at 40 columns, and leaves a command whole', async () => {
    const { out } = await run(['export', '--help'], { columns: 40 });
    const after = out.split('Voorbeelden:')[1] ?? '';
    expect(after).toContain(
      '  coachwijzer export laatste --voor medewerker --als docx,ics --naar ~/Documenten\n',
    );
    const prose = after.split('\n').filter((line) => !line.startsWith(' '));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(40);
  });
  it('fits 80 columns on the first page', async () => {
    const { out } = await run(['--help'], { columns: 80 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('wrong use', () => {
  it.each([
    [['strat'], 'Bedoelde je "start"?'],
    [['lijst', '--jsno'], 'Bedoelde je "--json"?'],
    [['toon'], '<gesprek>'],
    [['start', '--tot'], '--tot'],
    [['start', '--tot', 'straks'], 'voorbereiden, gesprek, afronden'],
    [['lijst', 'nog', 'iets'], 'meer achter de opdracht'],
    [['playbook', 'tonen'], 'Bedoelde je "toon"?'],
    [['instellingen', 'bewarn'], 'Bedoelde je "bewaren"?'],
    [['instellingen', 'versleuteling'], '<aan|uit|wachtwoord|reserve>'],
    [['export', 'laatste', '--voor', 'baas'], 'Kies dossier, medewerker of mezelf'],
    [['toon', 'laatste', '--voor', 'dossier'], 'coachwijzer dossier laatste'],
    [['export', 'laatste', '--alles'], 'Laat het nummer weg'],
  ])('%j is told in Dutch, with the way out, and exit 2', async (argv, words) => {
    const { code, err, out } = await run(argv);
    expect([code, out]).toEqual([ExitCode.WrongUse, '']);
    expect(err).toContain(words);
    expect(err).toMatch(/^✗ .+\n {2}.+/);
  });
});

it('tells its version', async () => {
  expect((await run(['--version'])).out).toBe('0.0.0\n');
});
