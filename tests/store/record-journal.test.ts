import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RECORD_FILES } from '../../src/store/journal-files.ts';
import { openRecordJournal, readRecordJournal } from '../../src/store/record-journal.ts';
import { NO_VAULT } from '../../src/store/vault.ts';
import { started } from '../support/events.ts';
import { scratchFolder, writerAt } from '../support/store.ts';

const { at: _, ...start } = started();
const vault = NO_VAULT;

it('is empty as long as there is no record', async () => {
  const folder = scratchFolder();
  expect(await readRecordJournal({ folder, vault })).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

it('begins once, and goes on the next time', async () => {
  const folder = scratchFolder();
  const first = await openRecordJournal({ folder, vault }, start, writerAt());
  await first.append({ type: 'record-shared', on: '2026-11-27', channel: 'mail' });
  await first.close();
  const again = await openRecordJournal({ folder, vault }, start, writerAt());
  await again.append({ type: 'record-final' });
  await again.close();
  const events = await readRecordJournal({ folder, vault });
  expect(events.map(({ type }) => type)).toEqual(['started', 'record-shared', 'record-final']);
});

it('keeps its half-typed text apart from that of the conversation', async () => {
  const folder = scratchFolder();
  const journal = await openRecordJournal({ folder, vault }, start, writerAt());
  journal.keepDraft('goed', 'Ze bel');
  await journal.close();
  expect(readdirSync(folder).sort()).toEqual([RECORD_FILES.draft, RECORD_FILES.journal]);
});

it('that was cut off in its first line begins anew', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, RECORD_FILES.journal), '{"type":"star');
  expect(await readRecordJournal({ folder, vault })).toEqual([]);
  const journal = await openRecordJournal({ folder, vault }, start, writerAt());
  await journal.close();
  expect(readFileSync(join(folder, RECORD_FILES.torn), 'utf8')).toBe('{"type":"star\n');
  expect(await readRecordJournal({ folder, vault })).toHaveLength(1);
});
