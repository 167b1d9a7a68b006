// Turning encryption on and off over conversations that are there: each file is old or new, nothing is lost.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createConversation } from '../../src/store/create-conversation.ts';
import type { DataFolder } from '../../src/store/data-folder.ts';
import { realDisk } from '../../src/store/disk.ts';
import { writeDocument } from '../../src/store/documents.ts';
import {
  finishTurningOn,
  newKey,
  rightKey,
  turnOff,
  turnOn,
  useKey,
} from '../../src/store/encryption.ts';
import { setAside } from '../../src/store/erased-remains.ts';
import { openKeyFile, writeKeyFile } from '../../src/store/key-file.ts';
import { listConversations } from '../../src/store/list-conversations.ts';
import { openContents, sealContents } from '../../src/store/move-contents.ts';
import { countConversations, moveConversations } from '../../src/store/move-conversations.ts';
import { readConversation } from '../../src/store/open-conversation.ts';
import { openRecordJournal, readRecordJournal } from '../../src/store/record-journal.ts';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import { unfinishedMove } from '../../src/store/unfinished-move.ts';
import { takeWriterLock } from '../../src/store/writer-lock.ts';
import { started } from '../support/events.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';
import {
  dataFolderAt,
  holdsWords,
  keyFileOf,
  knowing,
  namesIn,
  PASSPHRASE,
  turnOnAt,
} from '../support/sealed.ts';
import { laterUserErrorOf, scratchFolder, systemError, writerAt } from '../support/store.ts';

const playbook = playbookOf([{ ...bareQuestion('aanleiding'), type: 'text' }]);
const WORDS = 'ik zoek me suf';
const { at: _, ...start } = started();

/** A conversation with everything that can lie in its folder. */
async function fullConversation(data: DataFolder): Promise<string> {
  const made = await createConversation(data, { employee: 'P10423', playbook }, writerAt());
  await made.journal.append({ type: 'noted', address: 'aanleiding', text: WORDS });
  made.journal.keepDraft('aanleiding', `half: ${WORDS}`);
  const record = await openRecordJournal(made, start, writerAt());
  await record.append({ type: 'record-corrected', reason: WORDS });
  await record.close();
  await made.close();
  const { folder } = made;
  writeFileSync(join(folder, 'journaal.afgebroken'), `{"type":"${WORDS}`);
  await writeDocument({ conversationFolder: folder, name: 'verslag.md', content: WORDS });
  await writeDocument({ conversationFolder: folder, name: 'bewerkt.md', content: 'van ons' });
  writeFileSync(join(folder, 'bewerkt.md'), `${WORDS}, en ik`);
  writeFileSync(join(folder, 'eigen notitie.txt'), WORDS);
  return folder;
}

const CONTENTS = [
  'bewerkt.md',
  'concept.json',
  'dossier.jsonl',
  'eigen notitie.txt',
  'journaal.afgebroken',
  'journaal.jsonl',
  'verslag.md',
];
const STAYS = ['documenten.json', 'playbook.json'];

/** All that is in it, as a reader gets it. */
async function allOf(data: DataFolder, id = '2026-11-26-a') {
  const read = await readConversation(data, id);
  return {
    events: read.events,
    drafts: read.drafts,
    record: await readRecordJournal(read),
  };
}

async function plainFolder(count = 1) {
  const path = scratchFolder();
  const folders: string[] = [];
  for (let made = 0; made < count; made++) folders.push(await fullConversation(dataFolderAt(path)));
  return { path, folders, folder: folders[0] ?? '' };
}

const open = (path: string) => dataFolderAt(path, { askPassphrase: knowing });

describe('turning it on', () => {
  it('seals every content, and leaves no word of it in the open', async () => {
    const { path, folder } = await plainFolder();
    const before = await allOf(open(path));
    await turnOnAt(path);
    expect(unfinishedMove({ path })).toMatchObject([{ code: 'encryption-unfinished' }]);
    const finished = await finishTurningOn(dataFolderAt(path), writerAt());
    expect(finished).toMatchObject({ whole: true, done: ['2026-11-26-a'] });
    expect(namesIn(folder)).toEqual([...CONTENTS.map((name) => `${name}.age`), ...STAYS].sort());
    expect([holdsWords(path, WORDS), holdsWords(path, 'P10423')]).toEqual([false, false]);
    expect(await allOf(open(path))).toEqual(before);
    expect(unfinishedMove({ path })).toEqual([]);
    expect(countConversations(open(path))).toEqual({ plain: 0, sealed: 1 });
  });

  it('removes what a write that was cut off left behind', async () => {
    const { path, folder } = await plainFolder();
    for (const name of ['.onaf-012345', 'concept.json.onaf']) {
      writeFileSync(join(folder, name), WORDS);
    }
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    expect(holdsWords(path, WORDS)).toBe(false);
  });

  it('names what is in use, and the next time does the rest', async () => {
    const { path, folder } = await plainFolder(2);
    const lock = takeWriterLock(folder, writerAt(undefined, process.ppid));
    await turnOnAt(path);
    const first = await finishTurningOn(dataFolderAt(path), writerAt());
    expect(first).toMatchObject({ whole: false, inUse: ['2026-11-26-a'], done: ['2026-11-26-b'] });
    expect(readSettings(path).versleuteling?.bezig).toBe('aan');
    lock.release();
    expect((await finishTurningOn(dataFolderAt(path), writerAt())).whole).toBe(true);
    expect(readSettings(path).versleuteling?.bezig).toBeUndefined();
  });

  it('keeps a document known as ours, and one that was edited as edited', async () => {
    const { path, folder } = await plainFolder();
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    const write = (name: string, content: string) =>
      writeDocument({ conversationFolder: folder, name, content });
    expect((await write('verslag.md', WORDS)).outcome).toBe('unchanged');
    expect((await write('verslag.md', 'nieuw')).outcome).toBe('replaced');
    expect((await write('bewerkt.md', 'nieuw')).outcome).toBe('beside');
  });

  it('never seals over an export for somebody else', async () => {
    const { path, folder } = await plainFolder();
    await writeDocument({ conversationFolder: folder, name: 'verslag.md.age', content: 'voor HR' });
    writeFileSync(join(folder, 'eigen notitie.txt.age'), 'zelf gemaakt');
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    expect(readFileSync(join(folder, 'verslag.md.age'), 'utf8')).toBe('voor HR');
    expect(readFileSync(join(folder, 'eigen notitie.txt.age'), 'utf8')).toBe('zelf gemaakt');
    expect(namesIn(folder)).toEqual(
      expect.arrayContaining(['verslag_2.md.age', 'eigen notitie_2.txt.age']),
    );
  });
});

describe('turning it on again, or anew', () => {
  it('seals a document too that another process writes while the conversation is moved', async () => {
    const path = scratchFolder();
    const data = dataFolderAt(path);
    const folder = await fullConversation(data);
    await turnOnAt(path);
    let turn = 0;
    const interrupted = {
      sealsNew: () => true,
      unseal: (bytes: Uint8Array, name: string) => data.vault.unseal(bytes, name),
      seal: (bytes: Uint8Array) => {
        if (++turn === 3) writeFileSync(join(folder, 'a verslag.md'), WORDS);
        return data.vault.seal(bytes);
      },
    };
    await sealContents({ folder, vault: interrupted, disk: realDisk });
    expect(holdsWords(folder, WORDS)).toBe(false);
  });

  it('never puts a new key over one that is there: what was sealed for it would be lost', async () => {
    const path = scratchFolder();
    const first = await turnOnAt(path);
    const second = turnOn(dataFolderAt(path), await newKey(), 'een ander wachtwoord', 2);
    expect(await laterUserErrorOf(second)).toMatchObject({ code: 'already-exists' });
    expect(await openKeyFile(path, PASSPHRASE)).toEqual(first);
    expect(readSettings(path).versleuteling?.ontvanger).toBe(first.recipient);
  });

  it('wipes what an erasing that was cut off left behind', async () => {
    const path = scratchFolder();
    setAside(await fullConversation(dataFolderAt(path)));
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    expect(holdsWords(path, WORDS)).toBe(false);
  });
});

describe('turning it off', () => {
  it('brings everything back as it was, and puts the key aside', async () => {
    const { path, folder } = await plainFolder();
    const before = await allOf(open(path));
    const files = new Map(CONTENTS.map((name) => [name, readFileSync(join(folder, name))]));
    const key = await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    const finished = await turnOff(open(path), writerAt());
    expect(finished).toMatchObject({ whole: true, oldKey: 'sleutel-tot-2026-11-26.age' });
    expect(namesIn(folder)).toEqual([...CONTENTS, ...STAYS].sort());
    for (const [name, bytes] of files) expect(readFileSync(join(folder, name))).toEqual(bytes);
    expect(await allOf(dataFolderAt(path))).toEqual(before);
    expect(readSettings(path)).toEqual({});
    expect(existsSync(join(path, 'sleutel.age'))).toBe(false);
    // The key that was put aside still opens what was sealed with it.
    writeFileSync(join(path, 'sleutel.age'), readFileSync(join(path, finished.oldKey ?? '')));
    expect(await openKeyFile(path, PASSPHRASE)).toEqual(key);
  });

  it('leaves what was encrypted for somebody else', async () => {
    const { path, folder } = await plainFolder();
    const other = scratchFolder();
    await turnOnAt(other);
    const forHr = await dataFolderAt(other).vault.seal(Buffer.from('voor HR'));
    writeFileSync(join(folder, 'los.pdf.age'), forHr);
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    expect((await turnOff(open(path), writerAt())).whole).toBe(true);
    expect(readFileSync(join(folder, 'los.pdf.age'))).toEqual(Buffer.from(forHr));
  });

  it('with the wrong passphrase changes nothing', async () => {
    const { path } = await plainFolder();
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    const before = fingerprint(path);
    const wrong = dataFolderAt(path, { askPassphrase: async () => 'niet het goede' });
    expect((await laterUserErrorOf(turnOff(wrong, writerAt()))).code).toBe('passphrase-wrong');
    const elsewhere = scratchFolder();
    const other = dataFolderAt(path, { keyFile: keyFileOf(await turnOnAt(elsewhere)) });
    expect((await laterUserErrorOf(turnOff(other, writerAt()))).code).toBe('key-other');
    expect(fingerprint(path)).toBe(before);
  });

  it('leaves a conversation that can not be opened, and says so', async () => {
    const { path, folders } = await plainFolder(2);
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    const journal = join(folders[1] ?? '', 'journaal.jsonl.age');
    writeFileSync(journal, 'kapot');
    const finished = await turnOff(open(path), writerAt());
    expect(finished).toMatchObject({
      whole: false,
      done: ['2026-11-26-a'],
      failed: [{ id: '2026-11-26-b', problem: { code: 'sealed-damaged' } }],
    });
    expect(readFileSync(journal, 'utf8')).toBe('kapot');
    expect([
      readSettings(path).versleuteling?.bezig,
      existsSync(join(path, 'sleutel.age')),
    ]).toEqual(['uit', true]);
  });

  it('makes new conversations plain at once', async () => {
    const { path, folder } = await plainFolder();
    await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    takeWriterLock(folder, writerAt(undefined, process.ppid));
    await turnOff(open(path), writerAt());
    const made = await createConversation(open(path), { employee: '', playbook }, writerAt());
    await made.close();
    expect(countConversations(open(path))).toEqual({ plain: 1, sealed: 1 });
  });
});

describe('cut off at every call to the disk', () => {
  /** The nth call that changes something fails, and so do all after it: as if the plug was pulled. */
  function diskUntil(calls: number) {
    let left = calls;
    const changing = ['openSync', 'writeSync', 'renameSync', 'unlinkSync'] as const;
    const stopping = changing.map((name) => {
      const real = realDisk[name] as (...args: unknown[]) => unknown;
      const call = (...args: unknown[]) => {
        if (left-- <= 0) throw systemError('EIO');
        return real(...args);
      };
      return [name, call];
    });
    const disk = { ...realDisk, ...Object.fromEntries(stopping) } as typeof realDisk;
    return { disk, isOver: () => left >= 0 };
  }

  it.each(['aan', 'uit'] as const)(
    'every file is old or new, and doing it again finishes: %s',
    async (direction) => {
      const { path: example } = await plainFolder();
      const before = await allOf(open(example));
      const keyFile = keyFileOf(await turnOnAt(example));
      if (direction === 'uit') await finishTurningOn(dataFolderAt(example), writerAt());
      for (let calls = 0; ; calls++) {
        const path = scratchFolder();
        cpSync(example, path, { recursive: true });
        const data = dataFolderAt(path, { keyFile });
        const folder = join(data.conversations, '2026-11-26-a');
        const { disk, isOver } = diskUntil(calls);
        const { vault } = data;
        const move = direction === 'aan' ? sealContents : openContents;
        await move({ folder, vault, disk }).catch(() => undefined);
        expect(await allOf(data), `${calls}`).toEqual(before);
        await move({ folder, vault, disk: realDisk });
        expect(await allOf(data), `${calls}`).toEqual(before);
        expect(countConversations(data)).toEqual(
          direction === 'aan' ? { plain: 0, sealed: 1 } : { plain: 1, sealed: 0 },
        );
        if (direction === 'aan') expect(holdsWords(path, WORDS)).toBe(false);
        if (isOver()) break;
      }
    },
    60_000,
  );
});

describe('the settings', () => {
  it('of others are left alone', async () => {
    const path = scratchFolder();
    writeFileSync(join(path, 'instellingen.json'), '\ufeff{"bewaren": {"dagen": 90}}');
    await turnOnAt(path);
    expect(readSettings(path)).toMatchObject({ bewaren: { dagen: 90 } });
    changeSettings(path, { versleuteling: undefined });
    expect(readSettings(path)).toEqual({ bewaren: { dagen: 90 } });
  });

  it.each(['', '[]', '{"versleuteling": true}', '{"versleuteling": {"ontvanger": "x"}}'])(
    'that read %j are damaged, and stay as they are',
    async (text) => {
      const path = scratchFolder();
      writeFileSync(join(path, 'instellingen.json'), text);
      expect((await laterUserErrorOf(turnOnAt(path))).code).toBe('settings-damaged');
      expect(readFileSync(join(path, 'instellingen.json'), 'utf8')).toBe(text);
      expect(unfinishedMove({ path })).toEqual([]);
    },
  );
});

describe('the key', () => {
  it('gets another passphrase without touching a conversation', async () => {
    const { path, folder } = await plainFolder();
    const key = await turnOnAt(path);
    await finishTurningOn(dataFolderAt(path), writerAt());
    const before = fingerprint(folder);
    await writeKeyFile(path, await rightKey(open(path)), 'een ander lang wachtwoord', {
      workFactor: 2,
    });
    expect(fingerprint(folder)).toBe(before);
    expect(await openKeyFile(path, PASSPHRASE)).toBeUndefined();
    expect(await openKeyFile(path, 'een ander lang wachtwoord')).toEqual(key);
  });

  it('is the same whether é was typed as one sign or as two', async () => {
    const path = scratchFolder();
    const key = await turnOnAt(path);
    expect(await openKeyFile(path, PASSPHRASE.normalize('NFD'))).toEqual(key);
  });

  it('that was lost with its folder comes back from the reserve', async () => {
    const { path } = await plainFolder();
    const keyFile = keyFileOf(await turnOnAt(path));
    await finishTurningOn(dataFolderAt(path), writerAt());
    rmSync(join(path, 'sleutel.age'));
    rmSync(join(path, 'instellingen.json'));
    const data = dataFolderAt(path, { keyFile });
    expect(await listConversations(data)).toMatchObject([{ kind: 'readable' }]);
    useKey(data, await data.vault.key());
    await writeKeyFile(path, await rightKey(data), PASSPHRASE, { workFactor: 2 });
    expect((await allOf(open(path))).events).toHaveLength(2);
  });
});

it('tells how far it is', async () => {
  const { path } = await plainFolder(3);
  await turnOnAt(path);
  const told: string[] = [];
  await moveConversations(dataFolderAt(path), 'aan', writerAt(), (done, of) =>
    told.push(`${done}/${of}`),
  );
  expect(told).toEqual(['1/3', '2/3', '3/3']);
});

/** Of every file in it, by name and content. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of namesInAll(folder)) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function namesInAll(folder: string): readonly string[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    return isFolder(path) ? namesInAll(path).map((inner) => join(name, inner)) : [name];
  });
}

function isFolder(path: string): boolean {
  try {
    namesIn(path);
    return true;
  } catch {
    return false;
  }
}
