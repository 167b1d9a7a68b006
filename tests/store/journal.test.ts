import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import type { NewEvent } from '../../src/interview/event.ts';
import { realDisk } from '../../src/store/disk.ts';
import { createJournal, openJournal, readJournal } from '../../src/store/journal.ts';
import { CONVERSATION_FILES } from '../../src/store/journal-files.ts';
import { MOMENT, started } from '../support/events.ts';
import {
  failingDisk,
  laterUserErrorOf,
  scratchFolder,
  systemError,
  writerAt,
} from '../support/store.ts';

const { at: _, ...start } = started();
const answered = (address: string, value: string): NewEvent => ({
  type: 'answered',
  address,
  answer: given(value),
});
const textIn = (folder: string, name = CONVERSATION_FILES.journal) =>
  readFileSync(join(folder, name), 'utf8');

async function begun(disk = realDisk) {
  const folder = scratchFolder();
  const journal = await createJournal(folder, writerAt(), { disk });
  await journal.append(start);
  return { folder, journal };
}

describe('appending', () => {
  it('writes one line an event, with the moment of the clock on it', async () => {
    const { folder, journal } = await begun();
    await journal.append(answered('aanleiding', 'twee\nregels'));
    expect(textIn(folder).split('\n')).toEqual([
      expect.stringMatching(`^{"type":"started","at":"${MOMENT}",.*}$`),
      `{"type":"answered","at":"${MOMENT}","address":"aanleiding","answer":{"status":"given","value":"twee\\nregels"}}`,
      '',
    ]);
    expect(journal.events).toEqual((await readJournal(folder)).events);
  });

  it('has the line on disk before it returns', async () => {
    const calls: string[] = [];
    const spy = (name: 'writeSync' | 'fdatasyncSync') => ({
      [name]: (...args: never[]) => {
        calls.push(name);
        return (realDisk[name] as (...args: never[]) => unknown)(...args);
      },
    });
    await begun({ ...realDisk, ...spy('writeSync'), ...spy('fdatasyncSync') });
    expect(calls).toEqual(['writeSync', 'fdatasyncSync']);
  });

  it('goes on where an earlier sitting stopped', async () => {
    const { folder, journal } = await begun();
    await journal.append({ type: 'paused' });
    await journal.close();
    const again = await openJournal(folder, writerAt('2026-11-27T08:00:00.000Z'));
    await again.append({ type: 'resumed' });
    expect(again.notices).toEqual([]);
    expect(
      (await readJournal(folder)).events.map(({ type, at }) => [type, at.slice(0, 10)]),
    ).toEqual([
      ['started', '2026-11-26'],
      ['paused', '2026-11-26'],
      ['resumed', '2026-11-27'],
    ]);
  });

  it('gives back what it took, whatever was typed', async () => {
    const { folder, journal } = await begun();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await journal.append({ type: 'noted', address: '', text });
        const last = (await readJournal(folder)).events.at(-1);
        expect(last).toEqual({ type: 'noted', at: MOMENT, address: '', text });
      }),
    );
  });

  it('refuses what could not be read back, before it is written', async () => {
    const { folder, journal } = await begun();
    const before = textIn(folder);
    await expect(journal.append(answered('', 'x'))).rejects.toThrow(TypeError);
    expect(textIn(folder)).toBe(before);
  });

  it.skipIf(platform() === 'win32')('makes files for the owner alone', async () => {
    const { folder, journal } = await begun();
    journal.keepDraft('aanleiding', 'half');
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([
      0o600, 0o600,
    ]);
  });
});

it('never shows what was typed when it can not be kept', async () => {
  const journal = await createJournal(scratchFolder(), writerAt());
  const broken = { type: 'noted', address: 7, text: 'ik zoek me suf' } as unknown as NewEvent;
  const told = await journal.append(broken).catch(String);
  expect([typeof told, String(told).includes('suf')]).toEqual(['string', false]);
  await journal.close();
});

describe('a torn last line', () => {
  async function torn() {
    const { folder, journal } = await begun();
    await journal.append(answered('aanleiding', 'de wachtrij'));
    await journal.close();
    const whole = textIn(folder);
    writeFileSync(join(folder, CONVERSATION_FILES.journal), `${whole}{"type":"answered","ad`);
    return { folder, whole };
  }

  it('is told and left alone by a reader', async () => {
    const { folder, whole } = await torn();
    const path = join(folder, CONVERSATION_FILES.journal);
    const { events, notices } = await readJournal(folder);
    expect(events).toHaveLength(2);
    expect(notices).toEqual([
      { code: 'journal-torn-line', details: { path, line: '3', kept: '' } },
    ]);
    expect(textIn(folder)).toBe(`${whole}{"type":"answered","ad`);
  });

  it('is moved aside by a writer, and the next line stands on its own', async () => {
    const { folder, whole } = await torn();
    const journal = await openJournal(folder, writerAt());
    expect(journal.notices[0]?.details).toMatchObject({ line: '3', kept: CONVERSATION_FILES.torn });
    await journal.append({ type: 'resumed' });
    expect(textIn(folder)).toBe(`${whole}{"type":"resumed","at":"${MOMENT}"}\n`);
    expect(textIn(folder, CONVERSATION_FILES.torn)).toBe('{"type":"answered","ad\n');
  });

  it('is not touched when it can not be kept', async () => {
    const { folder } = await torn();
    const before = textIn(folder);
    const disk = failingDisk({ writeSync: () => 'ENOSPC' });
    expect((await laterUserErrorOf(openJournal(folder, writerAt(), { disk }))).code).toBe(
      'disk-full',
    );
    expect(textIn(folder)).toBe(before);
  });

  it('that only lacks its line feed is kept whole', async () => {
    const { folder, journal } = await begun();
    await journal.close();
    writeFileSync(join(folder, CONVERSATION_FILES.journal), textIn(folder).trimEnd());
    const again = await openJournal(folder, writerAt());
    await again.append({ type: 'resumed' });
    expect(again.notices).toEqual([]);
    expect((await readJournal(folder)).events.map(({ type }) => type)).toEqual([
      'started',
      'resumed',
    ]);
  });

  it('leaves a journal that can be written again, wherever it was cut', async () => {
    const { folder, journal } = await begun();
    await journal.append(answered('aanleiding', 'de één zegt dit'));
    await journal.append({ type: 'noted', address: 'aanleiding', text: 'ë' });
    await journal.close();
    const whole = readFileSync(join(folder, CONVERSATION_FILES.journal));
    const first = whole.indexOf('\n') + 1;
    for (let cut = first; cut <= whole.length; cut++) {
      writeFileSync(join(folder, CONVERSATION_FILES.journal), whole.subarray(0, cut));
      const kept = (await readJournal(folder)).events;
      const again = await openJournal(folder, writerAt());
      await again.append({ type: 'resumed' });
      await again.close();
      const { events, notices } = await readJournal(folder);
      expect([events.slice(0, -1), events.at(-1)?.type, notices]).toEqual([kept, 'resumed', []]);
    }
  });
});

describe('a disk that fails', () => {
  /** Takes half of the line and then has no room. */
  function fullHalfway(isFull: () => boolean) {
    let half = false;
    const writeSync = ((file: number, bytes: Uint8Array, offset: number) => {
      if (!isFull()) return realDisk.writeSync(file, bytes, offset);
      half = !half;
      if (!half) throw systemError('ENOSPC');
      return realDisk.writeSync(file, bytes, offset, bytes.length >> 1);
    }) as never;
    return { ...realDisk, writeSync };
  }

  it('that is full leaves the journal as it was, and the answer can be given again', async () => {
    let full = false;
    const { folder, journal } = await begun(fullHalfway(() => full));
    const before = textIn(folder);
    full = true;
    const path = join(folder, CONVERSATION_FILES.journal);
    expect(await laterUserErrorOf(journal.append(answered('a', 'lang antwoord')))).toEqual({
      code: 'disk-full',
      details: { path, errno: 'ENOSPC' },
    });
    expect(textIn(folder)).toBe(before);
    expect(journal.events).toHaveLength(1);
    full = false;
    await journal.append(answered('a', 'lang antwoord'));
    expect((await readJournal(folder)).events).toEqual(journal.events);
  });

  it('that can not even take the half line back does so before the next one', async () => {
    let full = false;
    let stuck = false;
    const truncateSync = ((path: string, length: number) => {
      if (stuck) throw systemError('EIO');
      realDisk.truncateSync(path, length);
    }) as never;
    const { folder, journal } = await begun({ ...fullHalfway(() => full), truncateSync });
    [full, stuck] = [true, true];
    expect((await laterUserErrorOf(journal.append(answered('a', 'x')))).code).toBe('disk-full');
    expect((await readJournal(folder)).notices).toHaveLength(1);
    [full, stuck] = [false, false];
    await journal.append(answered('a', 'y'));
    expect(await readJournal(folder)).toMatchObject({ notices: [], events: journal.events });
  });

  it('that loses the line while flushing has not kept the answer', async () => {
    const fdatasyncSync = (turn: number) => (turn === 2 ? 'EIO' : undefined);
    const { folder, journal } = await begun(failingDisk({ fdatasyncSync }));
    expect((await laterUserErrorOf(journal.append({ type: 'paused' }))).code).toBe('disk-error');
    expect((await readJournal(folder)).events).toHaveLength(1);
  });

  it('is told when there is no journal, or one already', async () => {
    const { folder } = await begun();
    expect((await laterUserErrorOf(createJournal(folder, writerAt()))).code).toBe('already-exists');
    expect((await laterUserErrorOf(readJournal(scratchFolder()))).code).toBe('file-not-found');
  });
});

describe('a draft', () => {
  const drafted = async () => {
    const { folder, journal } = await begun();
    journal.keepDraft('norm', 'half');
    return { folder, journal };
  };
  const removed: NewEvent = { type: 'item-removed', group: 'feiten', item: 1 };

  it('that the disk does not take is known not to be kept, until it is', async () => {
    const { folder, journal } = await drafted();
    const inTheWay = join(folder, 'concept.json.onaf');
    mkdirSync(inTheWay);
    journal.keepDraft('aanleiding', 'een hele zin');
    expect(await journal.areDraftsKept()).toBe(false);
    rmdirSync(inTheWay);
    journal.keepDraft('aanleiding', 'een hele zin en meer');
    expect(await journal.areDraftsKept()).toBe(true);
  });

  it('survives the end of the program', async () => {
    const { folder, journal } = await begun();
    journal.keepDraft('aanleiding', 'half een z');
    journal.keepDraft('aanleiding', 'half een zin');
    await journal.close();
    const drafts = [{ address: 'aanleiding', text: 'half een zin' }];
    expect((await openJournal(folder, writerAt())).drafts).toEqual(drafts);
    expect((await readJournal(folder)).drafts).toEqual(drafts);
  });

  it('stays when another question is answered, half or whole', async () => {
    const { folder, journal } = await drafted();
    journal.keepDraft('aanleiding', 'iets a');
    await journal.append(answered('aanleiding', 'iets anders'));
    journal.keepDraft('feiten.1.wat', 'ook half');
    expect(journal.drafts.map(({ text }) => text)).toEqual(['half', 'ook half']);
    expect((await readJournal(folder)).drafts).toEqual(journal.drafts);
  });

  it('is gone when its step is answered', async () => {
    const { folder, journal } = await drafted();
    await journal.append(answered('norm', 'heel'));
    expect([journal.drafts, existsSync(join(folder, 'concept.json'))]).toEqual([[], false]);
  });

  it('is gone when all of it is wiped out', async () => {
    const { folder, journal } = await drafted();
    journal.keepDraft('norm', '');
    expect([journal.drafts, (await readJournal(folder)).drafts]).toEqual([[], []]);
  });

  it('is gone when the conversation is finished', async () => {
    const { folder, journal } = await drafted();
    await journal.append({ type: 'finished' });
    expect([journal.drafts, existsSync(join(folder, 'concept.json'))]).toEqual([[], false]);
  });

  it('moves up with its item when one before it is removed, and goes with its own', async () => {
    const { folder, journal } = await begun();
    journal.keepDraft('feiten.1.wat', 'weg');
    journal.keepDraft('feiten.2.wat', 'blijft');
    await journal.append(removed);
    expect(journal.drafts).toEqual([{ address: 'feiten.1.wat', text: 'blijft' }]);
    expect((await readJournal(folder)).drafts).toEqual(journal.drafts);
  });

  it.each<[string, NewEvent]>([
    ['the answer', answered('feiten.1.wat', 'heel')],
    ['the end', { type: 'finished' }],
    ['its item was removed', removed],
  ])('left behind by a crash just after %s does not come back', async (_when, event) => {
    const { folder, journal } = await begun();
    journal.keepDraft('feiten.1.wat', 'half');
    const left = textIn(folder, 'concept.json');
    await journal.append(event);
    writeFileSync(join(folder, 'concept.json'), left);
    expect((await readJournal(folder)).drafts).toEqual([]);
  });

  it('typed later, over an earlier answer, does come back', async () => {
    const { folder, journal } = await begun();
    await journal.append(answered('norm', 'heel'));
    journal.keepDraft('norm', 'heel anders');
    expect((await readJournal(folder)).drafts).toMatchObject([{ text: 'heel anders' }]);
  });

  it('is among the twenty latest that are kept', async () => {
    const { journal } = await begun();
    for (let step = 0; step < 22; step++) journal.keepDraft(`vraag-${step}`, 'half');
    journal.keepDraft('vraag-2', 'half en later');
    journal.keepDraft('vraag-22', 'half');
    const addresses = journal.drafts.map(({ address }) => address);
    expect([addresses.length, addresses[0], addresses.at(-2)]).toEqual([20, 'vraag-4', 'vraag-2']);
  });

  it('alone in its file, as it was written before, is read too', async () => {
    const { folder, journal } = await begun();
    await journal.append(answered('norm', 'heel'));
    const path = join(folder, 'concept.json');
    writeFileSync(path, '{"address":"norm","text":"heel anders","after":2}');
    expect((await readJournal(folder)).drafts).toEqual([{ address: 'norm', text: 'heel anders' }]);
    writeFileSync(path, '{"address":"norm","text":"heel anders","after":1}');
    expect((await readJournal(folder)).drafts).toEqual([]);
  });

  it.each([
    '',
    'x',
    '[]',
    'null',
    '{"address":1,"text":"x"}',
    '{"drafts":[null]}',
    '{"drafts":[{"address":"norm"}]}',
  ])('that reads %j is none', async (text) => {
    const { folder } = await begun();
    writeFileSync(join(folder, 'concept.json'), text);
    expect((await readJournal(folder)).drafts).toEqual([]);
  });

  it('that can not be kept does not stop the typing', async () => {
    const { journal } = await begun(failingDisk({ renameSync: () => 'ENOSPC' }));
    journal.keepDraft('norm', 'half');
    expect(journal.drafts).toMatchObject([{ text: 'half' }]);
  });
});
