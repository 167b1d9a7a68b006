import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import type { NewEvent } from '../../src/interview/event.ts';
import { compareConversationIds, conversationId } from '../../src/store/conversation-id.ts';
import { createConversation } from '../../src/store/create-conversation.ts';
import { type DataFolder, resolveDataFolder } from '../../src/store/data-folder.ts';
import { writeDocument } from '../../src/store/documents.ts';
import { eraseConversation } from '../../src/store/erase-conversation.ts';
import { findConversation } from '../../src/store/find-conversation.ts';
import { CONVERSATION_FILES } from '../../src/store/journal-files.ts';
import { listConversations } from '../../src/store/list-conversations.ts';
import { openConversation, readConversation } from '../../src/store/open-conversation.ts';
import { PINNED_PLAYBOOK_FILE } from '../../src/store/pinned-playbook.ts';
import { LOCK_FILE, takeWriterLock } from '../../src/store/writer-lock.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';
import {
  DEAD_PID,
  laterUserErrorOf,
  scratchDataFolder,
  scratchFolder,
  systemError,
  userErrorOf,
  writerAt,
} from '../support/store.ts';

const playbook = playbookOf([{ ...bareQuestion('aanleiding'), type: 'text' }]);
const DAY = '2026-11-26T10:00:00.000Z';
const ANSWER: NewEvent = { type: 'answered', address: 'aanleiding', answer: given('x') };

/** Starts conversations at these moments, one after the other, and closes them. */
async function withConversations(
  ...moments: string[]
): Promise<{ data: DataFolder; ids: string[] }> {
  const data = scratchDataFolder();
  const ids: string[] = [];
  for (const moment of moments) {
    const { id, close } = await createConversation(
      data,
      { employee: 'P1', playbook },
      writerAt(moment),
    );
    await close();
    ids.push(id);
  }
  return { data, ids };
}

async function appendTo(
  data: DataFolder,
  id: string,
  moment: string,
  ...events: NewEvent[]
): Promise<void> {
  const conversation = await openConversation(data, id, writerAt(moment));
  for (const event of events) await conversation.journal.append(event);
  await conversation.close();
}

describe('the id of a conversation', () => {
  it('goes on after z', () => {
    expect(
      [0, 1, 25, 26, 27, 51, 52, 701, 702].map((n) => conversationId('d', n).slice(2)),
    ).toEqual(['a', 'b', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa']);
  });

  it('sorts by day, then in the order of making', () => {
    const ids = [0, 25, 26, 702].map((count) => conversationId('2026-11-26', count));
    const all = [conversationId('2026-11-25', 30), ...ids, conversationId('2026-11-27', 0)];
    expect([...all].reverse().sort(compareConversationIds)).toEqual(all);
  });
});

describe('starting a conversation', () => {
  it('gives it the first free letter of the day', async () => {
    const { data, ids } = await withConversations(DAY, DAY, DAY);
    expect(ids).toEqual(['2026-11-26-a', '2026-11-26-b', '2026-11-26-c']);
    eraseConversation(data, '2026-11-26-b', { elsewhere: false }, writerAt());
    expect((await createConversation(data, { employee: '', playbook }, writerAt())).id).toBe(
      '2026-11-26-b',
    );
  });

  it('pins the playbook and writes down what it was', async () => {
    const { data, ids } = await withConversations(DAY);
    const read = await readConversation(data, ids[0] ?? '');
    expect(read.playbook).toEqual(playbook);
    expect(read.events).toEqual([
      {
        type: 'started',
        at: DAY,
        format: 1,
        conversation: '2026-11-26-a',
        employee: 'P1',
        playbook: {
          id: playbook.id,
          version: playbook.version,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  });

  it('leaves it open for this process alone', async () => {
    const data = scratchDataFolder();
    const conversation = await createConversation(data, { employee: '', playbook }, writerAt());
    const again = () => openConversation(data, conversation.id, writerAt());
    expect((await laterUserErrorOf(again())).code).toBe('conversation-in-use');
    await conversation.close();
    await (await again()).close();
  });

  it('makes the data folder when it is not there', async () => {
    const path = join(scratchFolder(), 'nieuw');
    const data = resolveDataFolder({
      option: path,
      env: {},
      homeFolder: path,
      currentFolder: path,
    });
    expect(await listConversations(data)).toEqual([]);
    await createConversation(data, { employee: '', playbook }, writerAt());
    expect(await listConversations(data)).toHaveLength(1);
  });

  it.skipIf(platform() === 'win32')('keeps it for the owner alone', async () => {
    const { data, ids } = await withConversations(DAY);
    const folder = join(data.conversations, ids[0] ?? '');
    chmodSync(folder, 0o755);
    await (await openConversation(data, ids[0] ?? '', writerAt())).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const rights = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(new Set(rights)).toEqual(new Set([0o600]));
  });

  it('that fails leaves nothing behind', async () => {
    const data = scratchDataFolder();
    const clock = { turn: 0, pid: process.pid, now: () => new Date(DAY) };
    // The third look at the clock stamps the first line of the journal.
    const writer = {
      ...clock,
      now: () => {
        if (++clock.turn === 3) throw systemError('ENOSPC');
        return new Date(DAY);
      },
    };
    await expect(createConversation(data, { employee: '', playbook }, writer)).rejects.toThrow(
      'ENOSPC',
    );
    expect(readdirSync(data.conversations)).toEqual([]);
  });
});

describe('a conversation that was cut off while it was made', () => {
  /** What kill -9 can leave behind, from early to late. */
  const cutOff: Record<string, (folder: string) => void> = {
    'only its folder': () => {},
    'a lock': (folder) => takeWriterLock(folder, writerAt(DAY, DEAD_PID)),
    'half a playbook': (folder) => writeFileSync(join(folder, '.onaf-012345'), '{"id'),
    'a playbook': (folder) => writeFileSync(join(folder, PINNED_PLAYBOOK_FILE), '{}'),
    'an empty journal': (folder) => writeFileSync(join(folder, CONVERSATION_FILES.journal), ''),
    'half a line': (folder) =>
      writeFileSync(join(folder, CONVERSATION_FILES.journal), '{"type":"started","em'),
  };

  it.each(Object.keys(cutOff))(
    'with %s is not listed, and gone at the next start',
    async (what) => {
      const { data } = await withConversations(DAY);
      const folder = join(data.conversations, '2026-11-20-a');
      mkdirSync(folder);
      cutOff[what]?.(folder);
      const listed = await listConversations(data);
      expect(listed.map(({ id }) => id)).toEqual(['2026-11-26-a']);
      await createConversation(data, { employee: '', playbook }, writerAt());
      expect(existsSync(folder)).toBe(false);
    },
  );

  it('is left alone while another process is making it', async () => {
    const { data } = await withConversations(DAY);
    const folder = join(data.conversations, '2026-11-26-b');
    mkdirSync(folder);
    takeWriterLock(folder, writerAt(DAY, process.ppid));
    const { id } = await createConversation(data, { employee: '', playbook }, writerAt());
    expect([id, existsSync(folder)]).toEqual(['2026-11-26-c', true]);
  });

  it('is listed as damaged when there is more in it than a beginning', async () => {
    const { data, ids } = await withConversations(DAY);
    const folder = join(data.conversations, ids[0] ?? '');
    writeFileSync(join(folder, 'verslag.md'), 'tekst');
    rmSync(join(folder, CONVERSATION_FILES.journal));
    expect(await listConversations(data)).toMatchObject([
      { kind: 'damaged', problem: { code: 'file-not-found' } },
    ]);
  });
});

describe('opening', () => {
  const fileOf = (data: DataFolder, name: string) => join(data.conversations, '2026-11-26-a', name);
  const writing = (data: DataFolder) => () => openConversation(data, '2026-11-26-a', writerAt());
  const reading = (data: DataFolder) => () => readConversation(data, '2026-11-26-a');

  it('to read works while another writes', async () => {
    const { data } = await withConversations(DAY);
    const open = await writing(data)();
    await open.journal.append(ANSWER);
    expect((await reading(data)()).events).toEqual(open.journal.events);
  });

  it('is refused when the pinned playbook was changed or is gone', async () => {
    const { data } = await withConversations(DAY);
    const path = fileOf(data, PINNED_PLAYBOOK_FILE);
    writeFileSync(path, readFileSync(path, 'utf8').replace('1.0.0', '1.0.1'));
    const details = { path, id: playbook.id, version: playbook.version };
    expect(await laterUserErrorOf(writing(data)())).toEqual({
      code: 'pinned-playbook-changed',
      details,
    });
    expect((await laterUserErrorOf(reading(data)())).code).toBe('pinned-playbook-changed');
    rmSync(path);
    expect(await laterUserErrorOf(writing(data)())).toEqual({
      code: 'pinned-playbook-missing',
      details,
    });
  });

  it('that is refused gives the lock back', async () => {
    const { data } = await withConversations(DAY);
    const path = fileOf(data, PINNED_PLAYBOOK_FILE);
    const good = readFileSync(path);
    writeFileSync(path, '{}');
    await laterUserErrorOf(writing(data)());
    expect(existsSync(fileOf(data, LOCK_FILE))).toBe(false);
    writeFileSync(path, good);
    await (await writing(data)()).close();
  });

  it('takes over from a process that was killed, half a line included', async () => {
    const { data } = await withConversations(DAY);
    const killed = await openConversation(data, '2026-11-26-a', writerAt(DAY, DEAD_PID));
    await killed.journal.append(ANSWER);
    writeFileSync(fileOf(data, CONVERSATION_FILES.journal), '{"ty', { flag: 'a' });
    const { journal, notices } = await writing(data)();
    expect(journal.events).toHaveLength(2);
    expect(notices).toMatchObject([{ code: 'journal-torn-line', details: { line: '3' } }]);
  });

  it.each(['2026-11-26-b', '../gesprekken/2026-11-26-a', '', '2026-11-26-a/..'])(
    'of %j is refused',
    async (id) => {
      const { data } = await withConversations(DAY);
      expect((await laterUserErrorOf(openConversation(data, id, writerAt()))).code).toBe(
        'conversation-unknown',
      );
      expect((await laterUserErrorOf(readConversation(data, id))).code).toBe(
        'conversation-unknown',
      );
    },
  );
});

describe('the list', () => {
  it('tells of each who, when, how far and with which playbook', async () => {
    const { data } = await withConversations(DAY, DAY);
    await appendTo(data, '2026-11-26-b', '2026-11-27T09:00:00.000Z', ANSWER, { type: 'finished' });
    expect(await listConversations(data)).toMatchObject([
      { kind: 'readable', id: '2026-11-26-a', employee: 'P1', lastActivity: DAY, finished: false },
      {
        kind: 'readable',
        id: '2026-11-26-b',
        startedAt: DAY,
        lastActivity: '2026-11-27T09:00:00.000Z',
        finished: true,
        playbook: { id: playbook.id, version: playbook.version },
      },
    ]);
  });

  it('has a finished one open again after a changed answer, not after a note', async () => {
    const { data } = await withConversations(DAY, DAY);
    const note: NewEvent = { type: 'noted', address: '', text: 'n' };
    await appendTo(data, '2026-11-26-a', DAY, { type: 'finished' }, { type: 'resumed' }, note);
    await appendTo(data, '2026-11-26-b', DAY, { type: 'finished' }, ANSWER);
    expect(await listConversations(data)).toMatchObject([{ finished: true }, { finished: false }]);
  });

  it('goes on past a damaged one', async () => {
    const { data } = await withConversations(DAY, DAY, DAY);
    const journal = join(data.conversations, '2026-11-26-b', CONVERSATION_FILES.journal);
    writeFileSync(journal, `kapot\n${readFileSync(journal, 'utf8')}`);
    expect(await listConversations(data)).toMatchObject([
      { id: '2026-11-26-a', kind: 'readable' },
      { id: '2026-11-26-b', kind: 'damaged', problem: { code: 'journal-broken-line' } },
      { id: '2026-11-26-c', kind: 'readable' },
    ]);
  });

  it('passes over what is not a conversation', async () => {
    const { data } = await withConversations(DAY);
    mkdirSync(join(data.conversations, 'oud'));
    mkdirSync(join(data.conversations, '2026-11-26-a kopie'));
    writeFileSync(join(data.conversations, '2026-11-26-z'), 'een bestand');
    expect(await listConversations(data)).toHaveLength(1);
  });

  it('is an error only when the folder of all of them can not be read', async () => {
    const { data } = await withConversations();
    rmSync(data.conversations, { recursive: true });
    writeFileSync(data.conversations, '');
    expect((await laterUserErrorOf(listConversations(data))).code).toBe('not-a-folder');
  });
});

describe('finding', () => {
  const three = async () => (await withConversations(DAY, DAY, '2026-12-01T10:00:00.000Z')).data;

  it.each([
    ['2026-11-26-b', '2026-11-26-b'],
    ['26-b', '2026-11-26-b'],
    ['26-11-a', '2026-11-26-a'],
    ['26-11-2026-A', '2026-11-26-a'],
    ['12-01', '2026-12-01-a'],
    ['laatste', '2026-12-01-a'],
  ])('%s is %s', async (wanted, id) => {
    expect(await findConversation(await three(), wanted)).toBe(id);
  });

  it('the last is the one worked on last', async () => {
    const data = await three();
    await appendTo(data, '2026-11-26-a', '2026-12-02T10:00:00.000Z', ANSWER);
    expect(await findConversation(data, 'last')).toBe('2026-11-26-a');
  });

  it('one that is damaged works by its name, and is never the last', async () => {
    const data = await three();
    writeFileSync(
      join(data.conversations, '2026-12-01-a', CONVERSATION_FILES.journal),
      'kapot\nkapot\n',
    );
    expect(await findConversation(data, '12-01')).toBe('2026-12-01-a');
    expect(await findConversation(data, 'laatste')).toBe('2026-11-26-b');
  });

  it('says which, when there are several', async () => {
    expect(await laterUserErrorOf(findConversation(await three(), '11-26'))).toEqual({
      code: 'conversation-several',
      details: { wanted: '11-26', ids: '2026-11-26-a, 2026-11-26-b' },
    });
  });

  it('says what was meant, when there is none', async () => {
    expect(await laterUserErrorOf(findConversation(await three(), 'laatse'))).toEqual({
      code: 'conversation-unknown',
      details: { wanted: 'laatse', near: 'laatste' },
    });
    expect(
      (await laterUserErrorOf(findConversation(await three(), '2026-11-26-x'))).details,
    ).toMatchObject({
      near: '2026-11-26-a',
    });
    expect((await laterUserErrorOf(findConversation(await three(), ''))).code).toBe(
      'conversation-unknown',
    );
  });

  it('says so when there are no conversations at all', async () => {
    expect((await laterUserErrorOf(findConversation(scratchDataFolder(), 'laatste'))).code).toBe(
      'no-conversations',
    );
  });
});

describe('deleting', () => {
  it('removes all of it, and names the documents that are elsewhere', async () => {
    const { data, ids } = await withConversations(DAY, DAY);
    const conversationFolder = join(data.conversations, ids[0] ?? '');
    const folder = scratchFolder();
    for (const name of ['een.md', 'twee.md']) {
      await writeDocument({ conversationFolder, folder, name, content: 'x' });
    }
    await writeDocument({ conversationFolder, name: 'drie.md', content: 'x' });
    rmSync(join(folder, 'twee.md'));
    expect(eraseConversation(data, ids[0] ?? '', { elsewhere: false }, writerAt())).toEqual([
      { path: join(folder, 'een.md'), state: 'ours' },
      { path: join(folder, 'twee.md'), state: 'gone' },
    ]);
    expect(readdirSync(data.conversations)).toEqual(['2026-11-26-b']);
    expect(existsSync(join(folder, 'een.md'))).toBe(true);
  });

  it('works on a damaged one', async () => {
    const { data, ids } = await withConversations(DAY);
    writeFileSync(
      join(data.conversations, ids[0] ?? '', CONVERSATION_FILES.journal),
      'kapot\nkapot\n',
    );
    eraseConversation(data, ids[0] ?? '', { elsewhere: false }, writerAt());
    expect(readdirSync(data.conversations)).toEqual([]);
  });

  it('is refused while another process writes it', async () => {
    const { data, ids } = await withConversations(DAY);
    await openConversation(data, ids[0] ?? '', writerAt(DAY, process.ppid));
    const erase = () => eraseConversation(data, ids[0] ?? '', { elsewhere: false }, writerAt());
    expect(userErrorOf(erase).code).toBe('conversation-in-use');
  });
});
