// A passphrase on the screen and at the plain prompt: never to be read along, and exactly what was typed.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openPrompter } from '../../src/terminal/open-prompter.ts';
import { screens } from '../../src/wording/nl/screens.ts';
import { openScreen } from '../support/open-screen.ts';
import { BACKSPACE, ctrl, ENTER } from '../support/terminal.ts';

const SECRET = ' één lange zin ';

const LEAVING = [
  [ctrl('b'), 'back'],
  [ctrl('c'), 'stop'],
] as const;

describe('on a screen', () => {
  it('shows how much was typed and nothing of it, then or later', async () => {
    const { terminal, prompter } = openScreen();
    const typed = prompter.typeSecret('Wachtwoord', 'minstens 12 tekens');
    await terminal.press(...SECRET, 'x', BACKSPACE);
    expect(await terminal.screen()).toContain(`> ${'*'.repeat(SECRET.length)}`);
    await terminal.press(ENTER);
    expect(await typed).toEqual({ kind: 'typed', text: SECRET });
    for (const piece of ['één', 'lange', 'zin']) expect(terminal.written).not.toContain(piece);
  });

  it('wraps without giving away where the spaces are', async () => {
    const { terminal, prompter } = openScreen({ columns: 30 });
    void prompter.typeSecret('Wachtwoord');
    await terminal.press(...'een zin van meer dan dertig tekens');
    expect(await terminal.screen()).toMatch(/\* *\n +\*/);
    expect(await terminal.screen()).not.toMatch(/\* \*/);
  });

  it.each(LEAVING)('is left with %j: %s', async (key, kind) => {
    const { terminal, prompter } = openScreen();
    const typed = prompter.typeSecret('Wachtwoord');
    await terminal.press('a', key);
    expect(await typed).toEqual({ kind });
  });
});

describe('at the plain prompt', () => {
  /** A terminal that echoes as long as it is not in raw mode, as a real one does. */
  function plain(isTerminal = true) {
    let screen = '';
    let raw = false;
    const setRawMode = (on: boolean) => {
      raw = on;
    };
    const input = Object.assign(new PassThrough(), isTerminal ? { isTTY: true, setRawMode } : {});
    const output = new PassThrough();
    output.on('data', (chunk) => {
      screen += chunk;
    });
    const prompter = openPrompter({
      words: screens,
      input,
      output,
      columns: () => 80,
      colour: false,
      plain: true,
      title: '',
    });
    const settle = async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
    };
    const type = async (...keys: readonly string[]) => {
      for (const key of keys) {
        await settle();
        if (!raw) screen += key;
        input.write(raw ? key.replace('\n', '\r') : key);
      }
      await settle();
    };
    return { prompter, type, screen: () => screen };
  }

  it('is not echoed, and the lines before and after it are', async () => {
    const { prompter, type, screen } = plain();
    const name = prompter.typeLine('Naam');
    await type('Ans\n');
    expect(await name).toEqual({ kind: 'typed', text: 'Ans' });
    const typed = prompter.typeSecret('Wachtwoord');
    await type(...SECRET, 'x', BACKSPACE, '\n');
    expect(await typed).toEqual({ kind: 'typed', text: SECRET });
    const after = prompter.typeLine('En verder?');
    await type('niets\n');
    expect(await after).toEqual({ kind: 'typed', text: 'niets' });
    expect(screen()).toContain('Ans\n');
    expect(screen()).toContain('niets\n');
    for (const piece of ['één', 'lange', 'zin', '*']) expect(screen()).not.toContain(piece);
  });

  it.each(LEAVING)('is left with %j: %s', async (key, kind) => {
    const { prompter, type } = plain();
    const typed = prompter.typeSecret('Wachtwoord');
    await type('a', key);
    expect(await typed).toEqual({ kind });
  });

  it.each(['stop', '<'])('may be %j', async (secret) => {
    const { prompter, type } = plain();
    const typed = prompter.typeSecret('Wachtwoord');
    await type(...secret, '\n');
    expect(await typed).toEqual({ kind: 'typed', text: secret });
  });

  it('comes from a pipe as a line', async () => {
    const { prompter, type } = plain(false);
    const typed = prompter.typeSecret('Wachtwoord');
    await type('een lange zin\n');
    expect(await typed).toEqual({ kind: 'typed', text: 'een lange zin' });
  });
});
