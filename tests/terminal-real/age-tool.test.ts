// What we seal the standard tool `age` opens, and the other way round: with a key, and with a passphrase.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { createConversation } from '../../src/store/create-conversation.ts';
import { encryptFor } from '../../src/store/encrypt-for.ts';
import { newKey, turnOn } from '../../src/store/encryption.ts';
import { openKeyFile, readPlainKey } from '../../src/store/key-file.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';
import { dataFolderAt, keyFileOf, PASSPHRASE } from '../support/sealed.ts';
import { scratchFolder, writerAt } from '../support/store.ts';

const WORDS = 'één zin, en nog één';

function age(...args: readonly string[]): Buffer {
  return execFileSync('age', args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

const hasAge = (() => {
  try {
    age('--version');
    return true;
  } catch {
    return false;
  }
})();

/** age reads a passphrase from the terminal alone. */
async function ageWithPassphrase(args: readonly string[], passphrase: string): Promise<void> {
  const terminal = spawn('age', [...args], { cols: 80, rows: 24 });
  let seen = '';
  terminal.onData((data) => {
    seen += data;
    if (!/(?:nter|onfirm) passphrase[^:]*: *$/.test(seen)) return;
    seen = '';
    terminal.write(`${passphrase}\r`);
  });
  const code = await new Promise((resolve) => {
    terminal.onExit(({ exitCode }) => resolve(exitCode));
  });
  expect(code, seen).toBe(0);
}

describe.skipIf(!hasAge)('the standard tool', () => {
  it('opens a conversation with the key, and we open what it sealed', async () => {
    const path = scratchFolder();
    const key = await newKey();
    await turnOn(dataFolderAt(path), key, PASSPHRASE, 2);
    const keyFile = keyFileOf(key);
    const data = dataFolderAt(path, { keyFile });
    const playbook = playbookOf([{ ...bareQuestion('aanleiding'), type: 'text' }]);
    const made = await createConversation(data, { employee: WORDS, playbook }, writerAt());
    await made.close();
    const journal = join(made.folder, 'journaal.jsonl.age');
    expect(age('-d', '-i', keyFile, journal).toString('utf8')).toContain(WORDS);

    const text = join(path, 'tekst.txt');
    writeFileSync(text, WORDS);
    age('-r', key.recipient, '-o', `${text}.age`, text);
    const opened = await data.vault.unseal(readFileSync(`${text}.age`), text);
    expect(Buffer.from(opened).toString('utf8')).toBe(WORDS);
  });

  it('opens the key with its passphrase, and then all the rest', { timeout: 60_000 }, async () => {
    const path = scratchFolder();
    const key = await newKey();
    // As hard to guess as it will be for people.
    await turnOn(dataFolderAt(path), key, PASSPHRASE);
    const plain = join(path, 'sleutel.txt');
    await ageWithPassphrase(['-d', '-o', plain, join(path, 'sleutel.age')], PASSPHRASE);
    expect(await readPlainKey(plain)).toEqual(key);
  });

  it('makes a key file that we open', { timeout: 60_000 }, async () => {
    const path = scratchFolder();
    const plain = join(path, 'sleutel.txt');
    execFileSync('age-keygen', ['-o', plain], { stdio: 'ignore' });
    await ageWithPassphrase(['-p', '-o', join(path, 'sleutel.age'), plain], PASSPHRASE);
    expect(await openKeyFile(path, PASSPHRASE)).toEqual(await readPlainKey(plain));
    expect(await openKeyFile(path, 'niet het goede')).toBeUndefined();
  });

  it('opens what was encrypted for somebody else', async () => {
    const path = scratchFolder();
    const plain = join(path, 'hr.txt');
    execFileSync('age-keygen', ['-o', plain], { stdio: 'ignore' });
    const { recipient } = await readPlainKey(plain);
    const file = join(path, 'verslag.md.age');
    writeFileSync(file, await encryptFor(` ${recipient}\n`, Buffer.from(WORDS)));
    expect(age('-d', '-i', plain, file).toString('utf8')).toBe(WORDS);
  });
});

it.each(['', 'age1', 'age1kapot', 'AGE-SECRET-KEY-1', 'ans@example.org'])(
  'nobody is called %j',
  async (typed) => {
    await expect(encryptFor(typed, Buffer.from('x'))).rejects.toMatchObject({
      code: 'recipient-invalid',
      exitCode: 2,
    });
  },
);
