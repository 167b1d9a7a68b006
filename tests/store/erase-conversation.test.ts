// Erasing: whole or gone, and outside its folder only what nobody worked in.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createConversation } from '../../src/store/create-conversation.ts';
import type { DataFolder } from '../../src/store/data-folder.ts';
import { writeDocument } from '../../src/store/documents.ts';
import { listElsewhere, noteElsewhere, unfinishedBeside } from '../../src/store/elsewhere.ts';
import { eraseConversation } from '../../src/store/erase-conversation.ts';
import { removeErasedRemains } from '../../src/store/erased-remains.ts';
import { listConversations } from '../../src/store/list-conversations.ts';
import { readConversation } from '../../src/store/open-conversation.ts';
import { takeWriterLock } from '../../src/store/writer-lock.ts';
import { makePlaybook } from '../support/make-playbook.ts';
import {
  DEAD_PID,
  type Failing,
  failingDisk,
  scratchDataFolder,
  scratchFolder,
  userErrorOf,
  writerAt,
} from '../support/store.ts';

const ID = '2026-11-26-a';
let data: DataFolder;
let folder: string;
let outside: string;

beforeEach(async () => {
  data = scratchDataFolder();
  const made = { employee: 'P1042', playbook: makePlaybook() };
  const conversation = await createConversation(data, made, writerAt());
  folder = conversation.folder;
  await conversation.close();
  outside = join(scratchFolder(), 'Sanne');
});

const write = async (name: string, content = name) =>
  (await writeDocument({ conversationFolder: folder, folder: outside, name, content })).path;

const erase = (elsewhere = true, failing: Failing = {}) =>
  eraseConversation(data, ID, { elsewhere }, writerAt(), failingDisk(failing));

const isWhole = async () => (await readConversation(data, ID)).events.length > 0;

describe('what goes', () => {
  it('is the folder with all that is in it', () => {
    writeFileSync(join(folder, 'journaal.afgebroken'), 'half');
    erase();
    expect(readdirSync(data.conversations)).toEqual([]);
  });
  it('is a document elsewhere that nobody worked in', async () => {
    const path = await write('a.md');
    expect([erase(), existsSync(path)]).toEqual([[], false]);
  });
  it('is no document elsewhere when that was not asked', async () => {
    const path = await write('a.md');
    expect([erase(false), existsSync(path)]).toEqual([[{ path, state: 'ours' }], true]);
  });
});

describe('what stays and is named', () => {
  it('is a document somebody worked in', async () => {
    const path = await write('a.md');
    appendFileSync(path, 'en dit');
    expect([erase(), existsSync(path)]).toEqual([[{ path, state: 'changed' }], true]);
  });
  it('is a document that was moved', async () => {
    const path = await write('a.md');
    renameSync(path, `${path}.oud`);
    expect([erase(), existsSync(`${path}.oud`)]).toEqual([[{ path, state: 'gone' }], true]);
  });
  it('is a folder that stands in the place of a document', async () => {
    const path = join(outside, 'map');
    mkdirSync(path, { recursive: true });
    noteElsewhere(folder, path, 'iets');
    expect(erase()).toEqual([{ path, state: 'changed' }]);
  });
  it('is a file beside them that was never finished', async () => {
    const path = await write('a.md');
    writeFileSync(join(outside, '.onaf-123456'), 'half');
    expect(unfinishedBeside([path])).toEqual([join(outside, '.onaf-123456')]);
  });
});

describe('a conversation in use', () => {
  it('is refused, and nothing of it is touched', async () => {
    const path = await write('a.md');
    const lock = takeWriterLock(folder, writerAt());
    expect(userErrorOf(erase).code).toBe('conversation-in-use');
    expect([await isWhole(), existsSync(path)]).toEqual([true, true]);
    lock.release();
  });
  it('is erased when the process that held it is gone', () => {
    takeWriterLock(folder, writerAt(undefined, DEAD_PID));
    erase();
    expect(readdirSync(data.conversations)).toEqual([]);
  });
});

describe('a disk that does not want to', () => {
  const always = (errno: string) => () => errno;

  it.each([
    ['EROFS', 'disk-read-only'],
    ['EACCES', 'file-no-access'],
    ['EBUSY', 'file-busy'],
  ])('says so (%s), and the conversation is whole', async (errno, code) => {
    expect(userErrorOf(() => erase(true, { renameSync: always(errno) })).code).toBe(code);
    expect(await isWhole()).toBe(true);
    expect(readdirSync(folder)).not.toContain('schrijver.lock');
  });
  it('keeps the conversation when a document elsewhere can not go', async () => {
    const path = await write('a.md');
    expect(userErrorOf(() => erase(true, { unlinkSync: always('EPERM') })).code).toBe(
      'file-not-permitted',
    );
    expect([await isWhole(), existsSync(path)]).toEqual([true, true]);
  });
  it('is full: that is no reason to keep anything', async () => {
    const path = await write('a.md');
    expect(erase(true, { writeSync: always('ENOSPC') })).toEqual([]);
    expect([readdirSync(data.conversations), existsSync(path)]).toEqual([[], false]);
  });
  it('is full, and another is writing: then it is left', async () => {
    const lock = takeWriterLock(folder, writerAt());
    const full = { writeSync: always('ENOSPC') };
    expect(userErrorOf(() => erase(true, full)).code).toBe('disk-full');
    expect(await isWhole()).toBe(true);
    lock.release();
  });
  it('strikes off each document that went, so that a second run names only what stays', async () => {
    const [one, two] = [await write('a.md'), await write('b.md')];
    const secondTime = (turn: number) => (turn > 2 ? 'EPERM' : undefined);
    expect(userErrorOf(() => erase(true, { unlinkSync: secondTime })).code).toBe(
      'file-not-permitted',
    );
    expect(existsSync(one)).toBe(false);
    expect(listElsewhere(folder)).toEqual([{ path: two, state: 'ours' }]);
  });
});

describe('cut off', () => {
  it('after the first move it is gone, and what is left is wiped later', async () => {
    renameSync(folder, join(data.conversations, `.weg-${ID}-0a0b0c0d`));
    expect(await listConversations(data)).toEqual([]);
    expect(removeErasedRemains(data)).toBe(1);
    expect(readdirSync(data.conversations)).toEqual([]);
  });
  it('there is nothing to wipe where there is no folder at all', () => {
    const empty = scratchFolder();
    expect(removeErasedRemains({ ...data, conversations: join(empty, 'nee') })).toBe(0);
  });
});
