// A conversation that lies sealed on disk works as any other, and holds no word of it in the open.
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import type { NewEvent } from '../../src/interview/event.ts';
import { createConversation } from '../../src/store/create-conversation.ts';
import type { DataFolder } from '../../src/store/data-folder.ts';
import { realDisk } from '../../src/store/disk.ts';
import { readDocumentRecord } from '../../src/store/document-record.ts';
import { writeDocument } from '../../src/store/documents.ts';
import { useKey } from '../../src/store/encryption.ts';
import { eraseConversation } from '../../src/store/erase-conversation.ts';
import { createJournal } from '../../src/store/journal.ts';
import { listConversations } from '../../src/store/list-conversations.ts';
import { openConversation, readConversation } from '../../src/store/open-conversation.ts';
import { readLeftovers } from '../../src/store/read-leftovers.ts';
import { openRecordJournal, readRecordJournal } from '../../src/store/record-journal.ts';
import { changeSettings } from '../../src/store/settings.ts';
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
import {
  failingDisk,
  laterUserErrorOf,
  scratchFolder,
  systemError,
  writerAt,
} from '../support/store.ts';

const playbook = playbookOf([{ ...bareQuestion('aanleiding'), type: 'text' }]);
const ID = '2026-11-26-a';
const WORDS = 'ik zoek me suf';
const said = (value: string): NewEvent => ({
  type: 'answered',
  address: 'aanleiding',
  answer: given(value),
});

/** One conversation with an answer, closed; as another process that knows the passphrase sees it. */
async function sealed() {
  const path = scratchFolder();
  const key = await turnOnAt(path);
  const made = await createConversation(
    dataFolderAt(path),
    { employee: 'P10423', playbook },
    writerAt(),
  );
  await made.journal.append(said(WORDS));
  made.journal.keepDraft('aanleiding', 'maar soms ga');
  await made.close();
  const data = dataFolderAt(path, { askPassphrase: knowing });
  return { path, data, key, folder: join(data.conversations, ID) };
}

describe('a new conversation', () => {
  it('is sealed from its first line, without a passphrase', async () => {
    const { folder, path } = await sealed();
    expect(namesIn(folder)).toEqual(['concept.json.age', 'journaal.jsonl.age', 'playbook.json']);
    for (const words of [WORDS, 'P10423', 'maar soms']) expect(holdsWords(path, words)).toBe(false);
  });

  it('is plain where nothing was asked for', async () => {
    const data = dataFolderAt(scratchFolder());
    const made = await createConversation(data, { employee: '', playbook }, writerAt());
    await made.close();
    expect(namesIn(made.folder)).toEqual(['journaal.jsonl', 'playbook.json']);
    expect(existsSync(join(data.path, 'instellingen.json'))).toBe(false);
  });

  it('is not made when the settings can not be read', async () => {
    const data = dataFolderAt(scratchFolder());
    await (await createConversation(data, { employee: '', playbook }, writerAt())).close();
    writeFileSync(join(data.path, 'instellingen.json'), '{');
    const making = createConversation(data, { employee: '', playbook }, writerAt());
    expect((await laterUserErrorOf(making)).code).toBe('settings-damaged');
    expect(namesIn(data.conversations)).toEqual([ID]);
  });
});

describe('reading and going on', () => {
  it('gives all that was said, and the half-typed text', async () => {
    const { data } = await sealed();
    const { events, drafts } = await readConversation(data, ID);
    expect(events.map(({ type }) => type)).toEqual(['started', 'answered']);
    expect(drafts).toMatchObject([{ text: 'maar soms ga' }]);
  });

  it('appends to it, and the sealed file is always whole', async () => {
    const { data, folder } = await sealed();
    const open = await openConversation(data, ID, writerAt());
    for (let turn = 0; turn < 3; turn++) await open.journal.append(said(`antwoord ${turn}`));
    await open.close();
    expect((await readConversation(data, ID)).events).toHaveLength(5);
    expect(namesIn(folder)).toEqual(['journaal.jsonl.age', 'playbook.json']);
  });

  it('keeps half a text of one question while another is answered', async () => {
    const { data, path } = await sealed();
    const open = await openConversation(data, ID, writerAt());
    open.journal.keepDraft('norm', 'half getypt');
    open.journal.keepDraft('aanleiding', 'een ander');
    await open.journal.append(said('een ander antwoord'));
    await open.close();
    expect((await readConversation(data, ID)).drafts).toMatchObject([{ text: 'half getypt' }]);
    expect(holdsWords(path, 'half getypt')).toBe(false);
  });

  it('keeps the order when nobody waits', async () => {
    const { data } = await sealed();
    const open = await openConversation(data, ID, writerAt());
    const appending = ['1', '2', '3'].map((value) => open.journal.append(said(value)));
    for (const text of ['v', 'vi', 'vie', 'vier']) open.journal.keepDraft('norm', text);
    await Promise.all(appending);
    await open.close();
    const { events, drafts } = await readConversation(data, ID);
    const values = events.flatMap((event) =>
      event.type === 'answered' && event.answer.status === 'given' ? [event.answer.value] : [],
    );
    expect(values).toEqual([WORDS, '1', '2', '3']);
    expect(drafts).toEqual([{ address: 'norm', text: 'vier' }]);
  });

  it('asks for the passphrase once, and only when something is read', async () => {
    const { path } = await sealed();
    let asked = 0;
    const data = dataFolderAt(path, {
      askPassphrase: async () => {
        asked++;
        return PASSPHRASE;
      },
    });
    await (await createConversation(data, { employee: '', playbook }, writerAt())).close();
    expect(asked).toBe(0);
    await listConversations(data);
    await readConversation(data, ID);
    await (await openConversation(data, ID, writerAt())).close();
    expect(asked).toBe(1);
  });

  it('works with a plain key file, and nobody is asked', async () => {
    const { path, key } = await sealed();
    const data = dataFolderAt(path, { keyFile: keyFileOf(key) });
    expect((await readConversation(data, ID)).events).toHaveLength(2);
  });

  it('keeps a disk that is full out of the journal, and the answer can be given again', async () => {
    const folder = scratchFolder();
    const { vault } = dataFolderAt(await pathWithKey());
    const { at: _, ...start } = started();
    const full = (turn: number) => (turn === 2 ? 'ENOSPC' : undefined);
    const disk = failingDisk({ writeSync: full });
    const journal = await createJournal(folder, writerAt(), { disk, vault, sealed: true });
    await journal.append(start);
    const before = readFileSync(join(folder, 'journaal.jsonl.age'));
    expect((await laterUserErrorOf(journal.append(said('x')))).code).toBe('disk-full');
    expect(readFileSync(join(folder, 'journaal.jsonl.age'))).toEqual(before);
    await journal.append(said('y'));
    expect(journal.events.map(({ type }) => type)).toEqual(['started', 'answered']);
  });
});

async function pathWithKey(): Promise<string> {
  const path = scratchFolder();
  await turnOnAt(path);
  return path;
}

describe('without the key', () => {
  const codeOf = async (data: DataFolder) =>
    (await laterUserErrorOf(readConversation(data, ID))).code;

  it('says so where nobody can be asked, and in the list too', async () => {
    const { path } = await sealed();
    const data = dataFolderAt(path);
    expect(await codeOf(data)).toBe('key-no-terminal');
    expect((await laterUserErrorOf(listConversations(data))).code).toBe('key-no-terminal');
  });

  it('stops after three wrong passphrases, and changes nothing', async () => {
    const { path, folder } = await sealed();
    const before = readFileSync(join(folder, 'journaal.jsonl.age'));
    const turns: number[] = [];
    const data = dataFolderAt(path, {
      askPassphrase: async (turn) => {
        turns.push(turn);
        return 'niet het goede';
      },
    });
    const opening = openConversation(data, ID, writerAt());
    expect((await laterUserErrorOf(opening)).code).toBe('passphrase-wrong');
    expect(turns).toEqual([1, 2, 3]);
    expect(readFileSync(join(folder, 'journaal.jsonl.age'))).toEqual(before);
    expect(existsSync(join(folder, 'schrijver.lock'))).toBe(false);
  });

  it('lets no key show while a passphrase is tried, and not longer', async () => {
    const { path } = await sealed();
    const heard: string[] = [];
    const ask = async (turn: number) => {
      heard.push(`ask ${turn}`);
      return turn === 3 ? undefined : 'niet het goede';
    };
    const hush = () => {
      heard.push('hush');
      return () => heard.push('speak');
    };
    await codeOf(dataFolderAt(path, { askPassphrase: Object.assign(ask, { hush }) }));
    expect(heard).toEqual(['ask 1', 'hush', 'speak', 'ask 2', 'hush', 'speak', 'ask 3']);
  });

  it('is given up when the person is', async () => {
    const { path } = await sealed();
    expect(await codeOf(dataFolderAt(path, { askPassphrase: async () => undefined }))).toBe(
      'key-not-given',
    );
  });

  it('tells a key that is gone from one that is damaged', async () => {
    const { path } = await sealed();
    const file = join(path, 'sleutel.age');
    const good = readFileSync(file);
    writeFileSync(file, good.subarray(0, good.length - 5));
    expect(await codeOf(dataFolderAt(path, { askPassphrase: knowing }))).toBe('key-damaged');
    writeFileSync(file, 'geen sleutel');
    expect(await codeOf(dataFolderAt(path, { askPassphrase: knowing }))).toBe('key-damaged');
    writeFileSync(file, '');
    expect(await codeOf(dataFolderAt(path, { askPassphrase: knowing }))).toBe('key-damaged');
    rmSync(file);
    expect(await codeOf(dataFolderAt(path, { askPassphrase: knowing }))).toBe('key-missing');
  });

  it('tells a key file that is not there from one that holds no key', async () => {
    const { path } = await sealed();
    const keyFile = join(scratchFolder(), 'reserve.txt');
    expect(await codeOf(dataFolderAt(path, { keyFile }))).toBe('key-file-missing');
    writeFileSync(keyFile, 'age1dat-is-de-openbare');
    expect(await codeOf(dataFolderAt(path, { keyFile }))).toBe('key-file-invalid');
    writeFileSync(keyFile, 'AGE-SECRET-KEY-1KAPOT');
    expect(await codeOf(dataFolderAt(path, { keyFile }))).toBe('key-file-invalid');
  });

  it('lists the one that another key sealed, or that is damaged, and reads on', async () => {
    const { path, data } = await sealed();
    await (await createConversation(data, { employee: 'P2', playbook }, writerAt())).close();
    await (await createConversation(data, { employee: 'P3', playbook }, writerAt())).close();
    const file = (id: string) => join(data.conversations, id, 'journaal.jsonl.age');
    const other = scratchFolder();
    await turnOnAt(other);
    const elsewhere = dataFolderAt(other);
    writeFileSync(file('2026-11-26-b'), await elsewhere.vault.seal(Buffer.from('{}\n')));
    const bytes = readFileSync(file('2026-11-26-c'));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file('2026-11-26-c'), bytes);
    expect(await listConversations(dataFolderAt(path, { askPassphrase: knowing }))).toMatchObject([
      { id: ID, kind: 'readable', employee: 'P10423' },
      { kind: 'damaged', problem: { code: 'sealed-other-key' } },
      { kind: 'damaged', problem: { code: 'sealed-damaged' } },
    ]);
  });
});

describe('what belongs to it', () => {
  it('the record for the file is sealed with it', async () => {
    const { data, path } = await sealed();
    const { at: _, ...start } = started();
    const open = await openConversation(data, ID, writerAt());
    expect(await readRecordJournal(open)).toEqual([]);
    const journal = await openRecordJournal(open, start, writerAt());
    await journal.append({ type: 'record-corrected', reason: 'datum klopte niet' });
    await journal.close();
    await open.close();
    expect(namesIn(open.folder)).toContain('dossier.jsonl.age');
    expect(holdsWords(path, 'datum klopte')).toBe(false);
    expect(await readRecordJournal(await readConversation(data, ID))).toHaveLength(2);
  });

  it('documents in its folder are sealed, elsewhere they are not', async () => {
    const { folder, path } = await sealed();
    const write = (content: string, to?: string) =>
      writeDocument({ conversationFolder: folder, folder: to, name: 'verslag.md', content });
    expect(await write(WORDS)).toEqual({ path: join(folder, 'verslag.md.age'), outcome: 'new' });
    expect((await write(WORDS)).outcome).toBe('unchanged');
    expect((await write(`${WORDS}!`)).outcome).toBe('replaced');
    expect(holdsWords(path, WORDS)).toBe(false);
    const elsewhere = scratchFolder();
    await write(WORDS, elsewhere);
    expect(readFileSync(join(elsewhere, 'verslag.md'), 'utf8')).toBe(WORDS);
    const within = join(folder, 'bijlagen');
    expect((await write(WORDS, within)).path).toBe(join(within, 'verslag.md.age'));
  });

  it('a sealed document that is not ours stays, and the new one stands beside it', async () => {
    const { folder } = await sealed();
    const document = { conversationFolder: folder, name: 'verslag.md', content: 'een' };
    await writeDocument(document);
    writeFileSync(join(folder, 'verslag.md.age'), 'van iemand anders');
    const beside = await writeDocument({ ...document, content: 'twee' });
    expect(beside).toEqual({
      path: join(folder, 'verslag_2.md.age'),
      outcome: 'beside',
      keptPath: join(folder, 'verslag.md.age'),
    });
  });

  it('what is encrypted for somebody else already is not sealed again', async () => {
    const { folder } = await sealed();
    const document = { conversationFolder: folder, name: 'voor-hr.pdf.age', content: 'dicht' };
    expect((await writeDocument(document)).path).toBe(join(folder, 'voor-hr.pdf.age'));
    expect(readFileSync(join(folder, 'voor-hr.pdf.age'), 'utf8')).toBe('dicht');
  });

  it('is deleted without a passphrase', async () => {
    const { path, folder } = await sealed();
    eraseConversation(dataFolderAt(path), ID, { elsewhere: false }, writerAt());
    expect(existsSync(folder)).toBe(false);
  });
});

it('never tells a half-made folder from a sealed one', async () => {
  const { path, folder } = await sealed();
  const data = dataFolderAt(path);
  await (await createConversation(data, { employee: '', playbook }, writerAt())).close();
  expect(existsSync(folder)).toBe(true);
});

it('a disk that refuses the draft does not stop the typing', async () => {
  const folder = scratchFolder();
  const { vault } = dataFolderAt(await pathWithKey());
  const renameSync = () => {
    throw systemError('ENOSPC');
  };
  const disk = { ...failingDisk({}), renameSync: renameSync as never };
  const journal = await createJournal(folder, writerAt(), { disk, vault, sealed: true });
  journal.keepDraft('norm', 'half');
  await journal.close();
  expect(journal.drafts).toMatchObject([{ text: 'half' }]);
});

it('is sealed when encryption is turned on while it is being made', async () => {
  const path = scratchFolder();
  const data = dataFolderAt(path);
  await turnOnAt(path);
  const turnedOnJustNow = Object.assign(Object.create(data.vault), {
    // Before its folder is there, the one who turns it on has not seen it either.
    sealsNew: () => existsSync(join(data.conversations, ID)),
    seal: (bytes: Uint8Array) => data.vault.seal(bytes),
  }) as DataFolder['vault'];
  const made = await createConversation(
    { ...data, vault: turnedOnJustNow },
    { employee: 'P10423', playbook },
    writerAt(),
  );
  await made.close();
  expect(namesIn(made.folder)).toContain('journaal.jsonl.age');
});

it('keeps every torn line when it was moved halfway', async () => {
  const path = scratchFolder();
  const key = await turnOnAt(path);
  const data = dataFolderAt(path, { keyFile: keyFileOf(key) });
  changeSettings(path, { versleuteling: undefined });
  const made = await createConversation(data, { employee: 'P10423', playbook }, writerAt());
  await made.close();
  const torn = join(made.folder, 'journaal.afgebroken');
  useKey(data, key);
  writeFileSync(`${torn}.age`, await data.vault.seal(Buffer.from('eerste\n')));
  appendFileSync(join(made.folder, 'journaal.jsonl'), 'tweede');
  const opened = await openConversation(data, ID, writerAt());
  await opened.close();
  const { torn: lines } = await readLeftovers(made.folder, data.vault);
  expect(lines).toEqual(['eerste', 'tweede']);
});

it('notes all of several documents that are written at the same moment', async () => {
  const path = scratchFolder();
  await turnOnAt(path);
  const made = await createConversation(
    dataFolderAt(path),
    { employee: 'P10423', playbook },
    writerAt(),
  );
  const conversationFolder = made.folder;
  const names = ['een.md', 'twee.md', 'drie.md'];
  await Promise.all(
    names.map((name) => writeDocument({ conversationFolder, name, content: name })),
  );
  await made.close();
  expect([...readDocumentRecord(conversationFolder, realDisk).keys()].sort()).toEqual(
    names.toSorted(),
  );
});

it('says so when the settings name nobody to seal for', async () => {
  const path = scratchFolder();
  changeSettings(path, { versleuteling: { ontvanger: 'age1kapot' } });
  const sealing = dataFolderAt(path).vault.seal(Buffer.from(WORDS));
  expect(await laterUserErrorOf(sealing)).toMatchObject({ code: 'settings-damaged' });
});
