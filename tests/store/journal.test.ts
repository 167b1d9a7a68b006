import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import type { NewEvent } from '../../src/interview/event.ts';
import { realDisk } from '../../src/store/disk.ts';
import {
  createJournal,
  JOURNAL_FILE,
  openJournal,
  readJournal,
  TORN_FILE,
} from '../../src/store/journal.ts';
import { MOMENT, started } from '../support/events.ts';
import {
  failingDisk,
  scratchFolder,
  systemError,
  userErrorOf,
  writerAt,
} from '../support/store.ts';

const { at: _, ...start } = started();
const answered = (address: string, value: string): NewEvent => ({
  type: 'answered',
  address,
  answer: given(value),
});
const textIn = (folder: string, name = JOURNAL_FILE) => readFileSync(join(folder, name), 'utf8');

function begun(disk = realDisk) {
  const folder = scratchFolder();
  const journal = createJournal(folder, writerAt(), disk);
  journal.append(start);
  return { folder, journal };
}

describe('appending', () => {
  it('writes one line an event, with the moment of the clock on it', () => {
    const { folder, journal } = begun();
    journal.append(answered('aanleiding', 'twee\nregels'));
    expect(textIn(folder).split('\n')).toEqual([
      expect.stringMatching(`^{"type":"started","at":"${MOMENT}",.*}$`),
      `{"type":"answered","at":"${MOMENT}","address":"aanleiding","answer":{"status":"given","value":"twee\\nregels"}}`,
      '',
    ]);
    expect(journal.events).toEqual(readJournal(folder).events);
  });

  it('has the line on disk before it returns', () => {
    const calls: string[] = [];
    const spy = (name: 'writeSync' | 'fdatasyncSync') => ({
      [name]: (...args: never[]) => {
        calls.push(name);
        return (realDisk[name] as (...args: never[]) => unknown)(...args);
      },
    });
    begun({ ...realDisk, ...spy('writeSync'), ...spy('fdatasyncSync') });
    expect(calls).toEqual(['writeSync', 'fdatasyncSync']);
  });

  it('goes on where an earlier sitting stopped', () => {
    const { folder, journal } = begun();
    journal.append({ type: 'paused' });
    journal.close();
    const again = openJournal(folder, writerAt('2026-11-27T08:00:00.000Z'));
    again.append({ type: 'resumed' });
    expect(again.notices).toEqual([]);
    expect(readJournal(folder).events.map(({ type, at }) => [type, at.slice(0, 10)])).toEqual([
      ['started', '2026-11-26'],
      ['paused', '2026-11-26'],
      ['resumed', '2026-11-27'],
    ]);
  });

  it('gives back what it took, whatever was typed', () => {
    const { folder, journal } = begun();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        journal.append({ type: 'noted', address: '', text });
        const last = readJournal(folder).events.at(-1);
        expect(last).toEqual({ type: 'noted', at: MOMENT, address: '', text });
      }),
    );
  });

  it('refuses what could not be read back, before it is written', () => {
    const { folder, journal } = begun();
    const before = textIn(folder);
    expect(() => journal.append(answered('', 'x'))).toThrow(TypeError);
    expect(textIn(folder)).toBe(before);
  });

  it.skipIf(platform() === 'win32')('makes files for the owner alone', () => {
    const { folder, journal } = begun();
    journal.keepDraft('aanleiding', 'half');
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([
      0o600, 0o600,
    ]);
  });
});

describe('a torn last line', () => {
  function torn() {
    const { folder, journal } = begun();
    journal.append(answered('aanleiding', 'de wachtrij'));
    journal.close();
    const whole = textIn(folder);
    writeFileSync(join(folder, JOURNAL_FILE), `${whole}{"type":"answered","ad`);
    return { folder, whole };
  }

  it('is told and left alone by a reader', () => {
    const { folder, whole } = torn();
    const path = join(folder, JOURNAL_FILE);
    const { events, notices } = readJournal(folder);
    expect(events).toHaveLength(2);
    expect(notices).toEqual([
      { code: 'journal-torn-line', details: { path, line: '3', kept: '' } },
    ]);
    expect(textIn(folder)).toBe(`${whole}{"type":"answered","ad`);
  });

  it('is moved aside by a writer, and the next line stands on its own', () => {
    const { folder, whole } = torn();
    const journal = openJournal(folder, writerAt());
    expect(journal.notices[0]?.details).toMatchObject({ line: '3', kept: TORN_FILE });
    journal.append({ type: 'resumed' });
    expect(textIn(folder)).toBe(`${whole}{"type":"resumed","at":"${MOMENT}"}\n`);
    expect(textIn(folder, TORN_FILE)).toBe('{"type":"answered","ad\n');
  });

  it('is not touched when it can not be kept', () => {
    const { folder } = torn();
    const before = textIn(folder);
    const disk = failingDisk({ writeSync: () => 'ENOSPC' });
    expect(userErrorOf(() => openJournal(folder, writerAt(), disk)).code).toBe('disk-full');
    expect(textIn(folder)).toBe(before);
  });

  it('that only lacks its line feed is kept whole', () => {
    const { folder, journal } = begun();
    journal.close();
    writeFileSync(join(folder, JOURNAL_FILE), textIn(folder).trimEnd());
    const again = openJournal(folder, writerAt());
    again.append({ type: 'resumed' });
    expect(again.notices).toEqual([]);
    expect(readJournal(folder).events.map(({ type }) => type)).toEqual(['started', 'resumed']);
  });

  it('leaves a journal that can be written again, wherever it was cut', () => {
    const { folder, journal } = begun();
    journal.append(answered('aanleiding', 'de één zegt dit'));
    journal.append({ type: 'noted', address: 'aanleiding', text: 'ë' });
    journal.close();
    const whole = readFileSync(join(folder, JOURNAL_FILE));
    const first = whole.indexOf('\n') + 1;
    for (let cut = first; cut <= whole.length; cut++) {
      writeFileSync(join(folder, JOURNAL_FILE), whole.subarray(0, cut));
      const kept = readJournal(folder).events;
      const again = openJournal(folder, writerAt());
      again.append({ type: 'resumed' });
      again.close();
      const { events, notices } = readJournal(folder);
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

  it('that is full leaves the journal as it was, and the answer can be given again', () => {
    let full = false;
    const { folder, journal } = begun(fullHalfway(() => full));
    const before = textIn(folder);
    full = true;
    const path = join(folder, JOURNAL_FILE);
    expect(userErrorOf(() => journal.append(answered('a', 'lang antwoord')))).toEqual({
      code: 'disk-full',
      details: { path, errno: 'ENOSPC' },
    });
    expect(textIn(folder)).toBe(before);
    expect(journal.events).toHaveLength(1);
    full = false;
    journal.append(answered('a', 'lang antwoord'));
    expect(readJournal(folder).events).toEqual(journal.events);
  });

  it('that can not even take the half line back does so before the next one', () => {
    let full = false;
    let stuck = false;
    const truncateSync = ((path: string, length: number) => {
      if (stuck) throw systemError('EIO');
      realDisk.truncateSync(path, length);
    }) as never;
    const { folder, journal } = begun({ ...fullHalfway(() => full), truncateSync });
    [full, stuck] = [true, true];
    expect(userErrorOf(() => journal.append(answered('a', 'x'))).code).toBe('disk-full');
    expect(readJournal(folder).notices).toHaveLength(1);
    [full, stuck] = [false, false];
    journal.append(answered('a', 'y'));
    expect(readJournal(folder)).toMatchObject({ notices: [], events: journal.events });
  });

  it('that loses the line while flushing has not kept the answer', () => {
    const fdatasyncSync = (turn: number) => (turn === 2 ? 'EIO' : undefined);
    const { folder, journal } = begun(failingDisk({ fdatasyncSync }));
    expect(userErrorOf(() => journal.append({ type: 'paused' })).code).toBe('disk-error');
    expect(readJournal(folder).events).toHaveLength(1);
  });

  it('is told when there is no journal, or one already', () => {
    const { folder } = begun();
    expect(userErrorOf(() => createJournal(folder, writerAt())).code).toBe('already-exists');
    expect(userErrorOf(() => readJournal(scratchFolder())).code).toBe('file-not-found');
  });
});

describe('a draft', () => {
  it('survives the end of the program', () => {
    const { folder, journal } = begun();
    journal.keepDraft('aanleiding', 'half een z');
    journal.keepDraft('aanleiding', 'half een zin');
    journal.close();
    const draft = { address: 'aanleiding', text: 'half een zin' };
    expect(openJournal(folder, writerAt()).draft).toEqual(draft);
    expect(readJournal(folder).draft).toEqual(draft);
  });

  it('is gone when its step is answered, and only then', () => {
    const { folder, journal } = begun();
    journal.keepDraft('norm', 'half');
    journal.append(answered('aanleiding', 'x'));
    expect(journal.draft?.text).toBe('half');
    journal.append(answered('norm', 'heel'));
    expect([journal.draft, existsSync(join(folder, 'concept.json'))]).toEqual([undefined, false]);
  });

  it('is gone when all of it is wiped out', () => {
    const { folder, journal } = begun();
    journal.keepDraft('norm', 'half');
    journal.keepDraft('norm', '');
    expect([journal.draft, readJournal(folder).draft]).toEqual([undefined, undefined]);
  });

  it('left behind by a crash just after the answer does not come back', () => {
    const { folder, journal } = begun();
    journal.keepDraft('norm', 'half');
    const draft = textIn(folder, 'concept.json');
    journal.append(answered('norm', 'heel'));
    writeFileSync(join(folder, 'concept.json'), draft);
    expect(readJournal(folder).draft).toBeUndefined();
  });

  it('typed later, over an earlier answer, does come back', () => {
    const { folder, journal } = begun();
    journal.append(answered('norm', 'heel'));
    journal.keepDraft('norm', 'heel anders');
    expect(readJournal(folder).draft?.text).toBe('heel anders');
  });

  it.each(['', 'x', '[]', 'null', '{"address":1,"text":"x"}'])('that reads %j is none', (text) => {
    const { folder } = begun();
    writeFileSync(join(folder, 'concept.json'), text);
    expect(readJournal(folder).draft).toBeUndefined();
  });

  it('that can not be kept does not stop the typing', () => {
    const { journal } = begun(failingDisk({ renameSync: () => 'ENOSPC' }));
    journal.keepDraft('norm', 'half');
    expect(journal.draft?.text).toBe('half');
  });
});
