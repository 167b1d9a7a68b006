// How a record stands is seen without its answers: the same as when it is replayed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NewEvent } from '../../src/interview/event.ts';
import { replayRecord } from '../../src/record/file-record.ts';
import { readActivity } from '../../src/store/activity.ts';
import { createConversation } from '../../src/store/create-conversation.ts';
import { openRecordJournal } from '../../src/store/record-journal.ts';
import { makePlaybook } from '../support/make-playbook.ts';
import { recordPlaybook } from '../support/record.ts';
import { scratchDataFolder, writerAt } from '../support/store.ts';

const LATER = '2026-12-24T10:00:00.000Z';
const playbook = makePlaybook();
const begun: NewEvent = {
  type: 'answered',
  address: 'aanleiding',
  answer: { status: 'given', value: 'Iets.' },
};
const exported = { version: 1, format: 'pdf', file: 'a.pdf', sha256: '', encrypted: false };

const steps: readonly NewEvent[] = [
  { type: 'record-shared', on: '2026-11-27', channel: '' },
  { type: 'view-received', on: '2026-11-28', text: '' },
  { type: 'record-confirmed', kind: 'akkoord', on: '2026-11-28', reason: '' },
  { type: 'record-final' },
  { type: 'record-corrected', reason: 'fout' },
  { type: 'exported', audience: 'dossier', ...exported },
  { type: 'exported', audience: 'medewerker', ...exported },
];

it('is in the state that replaying it gives, and its last step is activity', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 8 }), async (happened) => {
      const data = scratchDataFolder();
      const conversation = await createConversation(data, { employee: 'P1', playbook }, writerAt());
      const [started] = conversation.journal.events;
      if (started?.type !== 'started') throw new Error('not started');
      const { at: _, ...first } = started;
      const record = await openRecordJournal(conversation, first, writerAt(LATER));
      for (const event of [begun, ...happened]) await record.append(event);
      const { state } = replayRecord(recordPlaybook, record.events);
      await record.close();
      await conversation.close();
      const { active } = await readActivity(data);
      expect(active).toMatchObject([{ record: state, lastActivity: LATER }]);
    }),
    { numRuns: 30 },
  );
});
